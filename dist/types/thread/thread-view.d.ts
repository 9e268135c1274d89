import type { Ui } from './ui.ts';
/** Draws the whole thread, in whatever state it is. Returns what removes it. */
export declare function drawThread(wrapper: HTMLElement, ui: Ui): () => void;
