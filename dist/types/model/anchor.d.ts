/** The comment that a hash asks for: by id (`#comment-x1`) or by number (`#c3.1`). */
export type Anchor = {
    around: string;
} | {
    number: string;
};
/**
 * A hash that leads into a thread: to a comment, whose id or number it captures; to the list; or to
 * the form, by the names that WordPress has given these two. Comments that were imported from another
 * system are found by its links too.
 */
export declare const ANCHOR: RegExp;
export declare const isCommentId: (value: unknown) => value is string;
/** The same page, whatever in it a link is for. */
export declare const withoutHash: (url: string) => string;
/** Null for every hash that names no comment. */
export declare function readAnchor(hash: string): Anchor | null;
