/** The wire of afterword's own protocol, version 1: JSON over HTTP. docs/protocol.md has it by example. */
export declare const PROTOCOL_VERSION = 1;
/** The most roots that one page may ask for. */
export declare const MAX_LIMIT = 100;
/** The most descendants that a root brings along in one page. */
export declare const REPLIES_PER_ROOT = 20;
/** The most thread ids that one request for counts may name. */
export declare const MAX_COUNTED_THREADS = 50;
/** How many threads one stream of events can tell of. */
export declare const MAX_STREAMED_THREADS = 50;
/** The most characters of HTML that a comment is shown with as markup; over it, as text. */
export declare const MAX_HTML = 40000;
/** The most elements that a comment is shown with. */
export declare const MAX_ELEMENTS = 1000;
/** Milliseconds for which a comment can be edited, whatever a server says: a day. */
export declare const MAX_EDIT_TIME = 86400000;
/** The `rel` of every link in a comment. */
export declare const LINK_REL = "nofollow ugc noopener noreferrer";
export type Order = 'oldest' | 'newest' | 'best';
export type FieldRule = 'required' | 'optional' | 'off';
export type CommentState = 'published' | 'pending' | 'refused' | 'deleted';
type Later = 'best' | 'report' | 'feed';
export type Feature = 'reply' | 'edit' | 'delete' | 'like' | 'preview' | 'live' | Later;
/** What `POST /comments/ID/report` takes as its `reason`; the answer is 204. */
export declare const REPORT_REASONS: readonly ['spam', 'abuse', 'private', 'off-topic', 'other'];
export type ReportReason = (typeof REPORT_REASONS)[number];
interface WireAuthor {
    name: string;
    url: string | null;
    avatar: string | null;
    role: 'owner' | null;
}
export interface WireComment {
    /** At most 64 of `[A-Za-z0-9_-]`. */
    id: string;
    /** Outline number, such as `3.1`; null while the comment is held. */
    number: string | null;
    parent: string | null;
    author: WireAuthor;
    /** RFC 3339, UTC. */
    created: string;
    edited: string | null;
    state: CommentState;
    /** Rendered on the server; clients sanitise it all the same. Empty on a tombstone. */
    html: string;
    likes: number;
    /** Numbers of the comments whose text names this one. */
    namedBy: string[];
    /** What links of an earlier comment system name it by, where that isn't its id: `#comment-4711`. */
    anchor?: string;
    /** On a root that the owner wants read first: before all others, whatever their order. */
    pinned?: true;
    /** On a root with more descendants than the page holds: how many are missing after those here. */
    moreReplies?: number;
    repliesCursor?: string;
    /** On a root in a page around a reply: how many of its descendants were skipped before it. */
    repliesBefore?: number;
}
export interface WireForm {
    name: FieldRule;
    email: FieldRule;
    url: FieldRule;
    /** In code points. */
    maxLength: number;
    maxDepth: number;
    markup: 'markdown' | 'text';
    /** Opaque; goes back with the comment, so that the server knows when the form was read. */
    stamp?: string;
}
export interface WireThread {
    id: string;
    /** Comments that are published and not deleted. */
    count: number;
    state: 'open' | 'closed';
    likes: number;
}
export interface WirePage {
    thread: WireThread;
    form: WireForm;
    features: Feature[];
    /** Flat: each root, followed by its replies in outline order, oldest first. */
    comments: WireComment[];
    prev: string | null;
    next: string | null;
    /**
     * Id of the last event that this list has in it: `GET /events?thread=T&since=ID` goes on from
     * there, so that nothing is missed in between, however old a cache's copy of the list is.
     */
    event?: string;
}
export interface WirePost {
    thread: string;
    parent: string | null;
    text: string;
    author: {
        name: string;
        email: string;
        url: string;
    };
    page: {
        url: string;
        title: string;
    };
    /** As the form of the list gave it. */
    stamp?: string;
    /** What stands in a field that no reader sees; who fills it in is none, and is held. */
    trap?: string;
}
/** The body of `PATCH /comments/ID`, by the comment's token. */
export interface WireEdit {
    text: string;
}
/** The answer to `GET /comments/ID`: to the token also what was typed. */
export interface WireOne {
    comment: WireComment & {
        text?: string;
    };
}
/** The answer to a like, given or taken back: how many there are, and whether this reader's is one. */
export interface WireLikes {
    likes: number;
    liked: boolean;
}
/** What can be liked: a comment by its id, or what a thread is about. */
export type LikeTarget = {
    comment: string;
} | {
    thread: string;
};
/** The body of `POST /preview`. */
export interface WireDraft {
    text: string;
}
/** The answer to `POST /preview`. */
export interface WirePreview {
    html: string;
}
/**
 * The data of each server-sent event, by its name; the event's `id` goes back as `Last-Event-ID`.
 * `reload`: more happened in between than is told one by one. Likes are not told. Where several
 * threads were asked for, the data has the `thread` too, as it was asked.
 */
export interface WireEvents {
    created: WireComment;
    updated: WireComment;
    deleted: {
        id: string;
    };
    reload: Record<string, never>;
}
/** The answer to a post: 201, or 200 when the same key came with the same body again. */
export interface WirePosted {
    comment: WireComment;
    /** Reads the comment for 30 days, and edits it until `expires`. */
    token: string;
    expires: string;
    /** For the next comment of the same page, since a stamp is good for one. */
    stamp?: string;
}
export type ProblemCode = 'invalid' | 'key-reused' | 'closed' | 'forbidden' | 'not-found' | 'duplicate' | 'conflict' | 'gone' | 'too-large' | 'unsupported' | 'rate-limited' | 'unavailable';
export type FieldErrorCode = 'required' | 'too-long' | 'invalid' | 'not-found' | 'reserved';
export interface FieldError {
    /** A path in the request's body, such as `author.name`. */
    field: string;
    code: FieldErrorCode;
    detail: string;
}
/** An error's body: RFC 9457, `application/problem+json`. */
export interface Problem {
    type: string;
    title: string;
    status: number;
    code: ProblemCode;
    detail?: string;
    errors?: FieldError[];
    /** With `duplicate`: the comment that says the same, when it is published. */
    id?: string;
}
export interface ListQuery {
    thread: string;
    order: Order;
    /** Roots a page, 1 to 100. */
    limit: number;
    cursor?: string;
    /** Id of a comment: the page that holds it. */
    around?: string | undefined;
    /** Outline number of a comment: the page that holds it. */
    number?: string | undefined;
    /** Id of a root: more of its replies, from `cursor` on. */
    parent?: string;
}
/** The endpoint as a base for paths: without query, hash and trailing slash. */
export declare function endpointBase(endpoint: string): string;
/**
 * The URL of a list. The loader's preload and the widget's request both come from here,
 * since a preload is only used when the two are the same to the letter; both name what they ask for
 * in the same order.
 */
export declare function listUrl(endpoint: string, query: ListQuery): string;
/** The URL at which a comment, or a thread as a whole, is liked. */
export declare function likeUrl(endpoint: string, target: LikeTarget): string;
/** Escapes a part of a URL; lone surrogates, which `encodeURIComponent` throws at, become U+FFFD. */
export declare function encode(value: string): string;
export {};
