import type { Ui } from '../../thread/ui.ts';
/** Offers the comments that a `#` in the text could mean. Returns what ends it. */
export declare function createPicker(wrapper: HTMLElement, ui: Ui): () => void;
