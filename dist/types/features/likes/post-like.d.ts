import type { Ui } from '../../thread/ui.ts';
/** The like button of what the thread is about. Returns what ends it. */
export declare function drawPostLike(place: HTMLElement, ui: Ui): () => void;
