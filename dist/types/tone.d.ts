/**
 * Keeps `data-tone` of the wrapper in step with the page: `dark` where the text that the thread
 * inherits is light. A page can be dark without saying so in `color-scheme`.
 *
 * @returns what stops the watching.
 */
export declare function followTone(wrapper: HTMLElement): () => void;
