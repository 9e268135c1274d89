/**
 * Calls back once, when the reader comes near `element`.
 *
 * @returns what can be stopped before.
 */
export declare function whenNear(element: Element, callback: () => void): IntersectionObserver;
