/**
 * Calls back once, when the reader comes near `element`.
 *
 * @returns what stops the watching.
 */
export declare function whenNear(element: Element, callback: () => void): () => void;
