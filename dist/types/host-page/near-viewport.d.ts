/** Calls back once, when the reader comes near `element`, or prints the page. Returns what stops the waiting. */
export declare function whenNear(element: Element, callback: () => void): () => void;
