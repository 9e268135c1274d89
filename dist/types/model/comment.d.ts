import type { CommentState } from '../protocol.ts';
export interface Author {
    /** As the reader typed it; empty when none was given. */
    name: string;
    /** http or https, parsed. */
    url: string | null;
    avatar: string | null;
    role: 'owner' | null;
}
/** A comment as the widget knows it, whichever server it came from. */
export interface Comment {
    id: string;
    /** Outline number; null while held, or when the server numbers nothing and it wasn't counted yet. */
    number: string | null;
    parent: string | null;
    author: Author;
    /** Milliseconds since 1970, UTC; null when the server's date can't be read. */
    created: number | null;
    edited: number | null;
    /** `unsettled`: sent from here, and not yet confirmed by the server; it has no number, and its id is ours. */
    state: CommentState | 'unsettled';
    /** Untrusted. Only text/sanitize.ts may make DOM of it. */
    html: string;
    /** Of what is unsettled: the words as they were typed. */
    text?: string;
    likes: number;
    namedBy: string[];
    /** What links of an earlier comment system name it by, where that isn't its id. */
    anchor?: string;
    /** On a root: replies that the page left out after those it brought. */
    moreReplies: number;
    repliesCursor: string | null;
    repliesBefore: number;
    /** On a root that stands before all others. */
    pinned?: boolean | undefined;
}
/** What stands for the post among what can be liked; a comment is named by its id. */
export declare const POST = "";
/** The most comments that one comment lists as mentioning it. */
export declare const LISTED_NAMERS = 20;
