import type { References } from './references-store.ts';
import type { Ui } from '../../thread/ui.ts';
/** Says beside what can be done with a comment who names it; nothing where nobody does. */
export declare function drawNamers(article: Element, numbers: readonly string[], references: References, ui: Ui): void;
