import type { Ui } from '../../thread/ui.ts';
/** Lets `j` and `k` walk through the comments. Returns what ends it. */
export declare function listenToKeys(wrapper: HTMLElement, ui: Ui): () => void;
