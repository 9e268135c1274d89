/**
 * Gives the focus a place when what had it goes: a button that a new drawing replaces, a line that
 * a press or the clock ends. Left on nothing, a screen reader would lose where its reader was.
 *
 * @param pressed was pressed before anybody watched, and may be gone.
 * @returns what ends it.
 */
export declare function keepFocus(wrapper: HTMLElement, pressed: EventTarget | null): () => void;
