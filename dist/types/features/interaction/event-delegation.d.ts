import type { Ui } from '../../thread/ui.ts';
/**
 * One listener of each kind for the whole thread: one for every button would cost more than the
 * buttons. `pressed` is what was pressed before anybody listened. Returns what ends it.
 */
export declare function listenFor(wrapper: HTMLElement, pressed: EventTarget | null, ui: Ui): () => void;
