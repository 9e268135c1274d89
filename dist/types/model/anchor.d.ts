/** The comment that a hash asks for: by id (`#comment-x1`) or by number (`#c3.1`). */
export type Anchor = {
    around: string;
} | {
    number: string;
};
export declare const isCommentId: (value: unknown) => value is string;
/** The same page, whatever in it a link is for. */
export declare const withoutHash: (url: string) => string;
/** Null for every hash that isn't ours. */
export declare function readAnchor(hash: string): Anchor | null;
/** Whether a hash leads into a thread: to a comment, to the list, or to the form, as WordPress names them. */
export declare const leadsToThread: (hash: string) => boolean;
