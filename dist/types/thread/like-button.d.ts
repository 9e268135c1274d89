import type { Ui } from './ui.ts';
/** Writes count, state and label of a comment's like button; `does` says what it does. */
export declare function writeLike(button: HTMLElement, id: string, listed: number, does: string, ui: Ui): void;
