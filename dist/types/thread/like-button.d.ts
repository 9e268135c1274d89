import type { Ui } from './ui.ts';
/** Writes count, state and label of a comment's like button; `does` says what it does. */
export declare function writeLike(button: HTMLElement, id: string, listed: number, does: string, ui: Ui): void;
/** The like button of what the thread is about. Returns what ends it. */
export declare function drawPostLike(place: HTMLElement, ui: Ui): () => void;
