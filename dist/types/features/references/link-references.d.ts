import type { References } from './references-store.ts';
import type { Ui } from '../../thread/ui.ts';
/**
 * Makes links of what the comments on the screen name, and says under each who names it. It works
 * on what is drawn, text node by text node, and follows what is drawn later. Returns what ends it.
 */
export declare function linkReferences(wrapper: HTMLElement, references: References, ui: Ui): () => void;
