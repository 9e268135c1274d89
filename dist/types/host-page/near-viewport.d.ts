/**
 * Calls back once, when the reader comes near `element`, or prints the page.
 *
 * @returns what can be stopped before.
 */
export declare function whenNear(element: Element, callback: () => void): {
    disconnect(): void;
};
