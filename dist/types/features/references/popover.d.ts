import type { References } from './references-store.ts';
import type { Ui } from '../../thread/ui.ts';
/** Shows the comment that a link names, on hover, focus and long press. Returns what ends it. */
export declare function createPopover(wrapper: HTMLElement, references: References, ui: Ui): () => void;
