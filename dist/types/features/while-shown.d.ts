/** Starts something whenever a thread shows, and ends it by what `start` returned when it doesn't; returns what ends it for good. */
export type WhileShown = (start: () => () => void) => () => void;
/**
 * Starts something whenever an element shows in a visible tab, and ends it by what `start`
 * returned when it doesn't: in a tab in the background, in the back/forward cache, detached, or
 * under `display: none`, `hidden` or `content-visibility: hidden`, as routers and React's Activity
 * keep the pages that a reader has left. Out of view is shown.
 *
 * @returns what ends it for good.
 */
export declare function whileShown(element: Element, start: () => () => void): () => void;
