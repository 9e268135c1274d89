/**
 * The address of the page that a thread is of, as it is written there: other clients name their
 * threads by that. Null where the thread has an id of its owner's own.
 */
export declare function addressOf(thread: string): URL | null;
/** The page's path as it is written, or the thread's own id. */
export declare const pathOf: (thread: string) => string;
