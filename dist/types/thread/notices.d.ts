import type { Ui } from './ui.ts';
/** What stands in the thread's place when it didn't load: what happened, and Retry. */
export declare function drawFailed(place: HTMLElement, ui: Ui): () => void;
/** Grey lines in the shape of comments. Their place is kept from the beginning. */
export declare function drawSkeleton(place: HTMLElement, ui: Ui): () => void;
