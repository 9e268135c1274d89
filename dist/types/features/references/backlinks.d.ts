import type { References } from './references-store.ts';
import type { Ui } from '../../thread/ui.ts';
/** Says under a comment who names it, "named by 4, 7.2"; nothing where nobody does. */
export declare function drawNamers(article: Element, numbers: readonly string[], references: References, ui: Ui): void;
