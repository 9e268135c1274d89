import type { End } from './thread-state.ts';
import type { Ui } from './ui.ts';
/** The way to earlier or later comments, while there is one. */
export declare function drawMore(place: HTMLElement, end: End, ui: Ui): () => void;
/** The way to the replies that a root left out. */
export declare function drawMoreReplies(place: HTMLElement, id: string, ui: Ui): () => void;
