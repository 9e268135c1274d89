/**
 * Calls back once, when the reader comes near `element`, prints the page, or follows a hash that
 * leads into a thread, which may be at once. Returns what stops the waiting.
 */
export declare function whenNear(element: Element, callback: () => void): () => void;
