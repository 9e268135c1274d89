import type { Ui } from './ui.ts';
/** How many comments there are, and what can be done with all of them. Returns what ends it. */
export declare function drawHeader(place: HTMLElement, ui: Ui): () => void;
