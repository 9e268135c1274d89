import type { Comment } from '../model/comment.ts';
import type { Feature, FieldError, LikeTarget, ListQuery, ProblemCode, ReportReason, WireForm, WireLikes } from '../protocol.ts';
/** What a server lets a reader do. The screen shows this and nothing else. */
export interface Capabilities {
    /** Whether comments can be posted at all; false for a file. */
    post: boolean;
    features: ReadonlySet<Feature>;
    form: WireForm;
    /** Where a reader writes instead, when nothing can be posted here. */
    elsewhere?: Elsewhere;
    /** `counted` numbers come from the order of time, and can shift. */
    numbers: 'stored' | 'counted';
}
/**
 * Where else a reader can write: from their own account on whatever server that is, at the site
 * that has the thread, or right here once they have signed in.
 */
interface Elsewhere {
    how: 'own-server' | 'site' | 'sign-in';
    /** Of the thread there, or of the page that signs them in. */
    url: string;
}
interface ThreadInfo {
    id: string;
    /** Comments that are published and not deleted. */
    count: number;
    state: 'open' | 'closed';
    /** Null where only comments can be liked. */
    likes: number | null;
}
export interface Page {
    thread: ThreadInfo;
    /** Flat, with parent ids; the model sorts and nests. */
    comments: Comment[];
    prev: string | null;
    next: string | null;
    /** Comments of the answer that couldn't be read and were left out. */
    skipped: number;
}
/** What a reader sends, frozen once it is on its way. */
export interface Draft {
    readonly thread: string;
    readonly parent: string | null;
    readonly text: string;
    readonly author: {
        readonly name: string;
        readonly email: string;
        readonly url: string;
    };
    readonly page: {
        readonly url: string;
        readonly title: string;
    };
    /** As the form of the list gave it. */
    readonly stamp?: string;
    /** What stands in the field that no reader sees. */
    readonly trap?: string;
}
export interface Posted {
    comment: Comment;
    token: string | null;
    /** Milliseconds from now on for which the token edits, by the server's clock; null when it doesn't. */
    editableFor: number | null;
    /** The stamp for the next comment of this page, where each is good for one. */
    stamp?: string;
}
/** A comment server, seen from the store. */
export interface Backend {
    /** What the server allows, as of its last answer. */
    capabilities(): Capabilities;
    /** @throws CommentsError */
    list(query: ListQuery, signal: AbortSignal): Promise<Page>;
    /**
     * Loads all but the list of a backend of which only that comes with the thread; what it brings
     * is what the server can do. with-writes.ts calls it.
     */
    loadWrites?(): Promise<Writes>;
    /** Loads what writes, before there is something to write. */
    prepare?(): void;
    /**
     * `key` is the same for each try of the same draft; `isAgain` says that an earlier one may have
     * arrived, which servers without keys have to be asked about.
     *
     * @throws CommentsError
     */
    post?(draft: Draft, key: string, signal: AbortSignal, isAgain?: boolean): Promise<Posted>;
    /**
     * Other words for one's own comment, by the token that posting it gave.
     *
     * @throws CommentsError
     */
    edit?(id: string, token: string, text: string, signal: AbortSignal): Promise<Comment>;
    /**
     * Takes one's own comment back: the tombstone that it leaves, or null when it leaves none.
     *
     * @throws CommentsError
     */
    remove?(id: string, token: string, signal: AbortSignal): Promise<Comment | null>;
    /**
     * One's own comment in whatever state, and what was typed.
     *
     * @throws CommentsError
     */
    read?(id: string, token: string, signal: AbortSignal): Promise<{
        comment: Comment;
        text: string | null;
    }>;
    /**
     * The HTML that a text would be published as, unsanitised.
     *
     * @throws CommentsError
     */
    preview?(text: string, signal: AbortSignal): Promise<string>;
    /**
     * Gives a like, or takes it back; the second time changes nothing. `reader` is an id that only
     * this reader's browser knows.
     *
     * @throws CommentsError
     */
    like?(target: LikeTarget, liked: boolean, reader: string, signal: AbortSignal): Promise<WireLikes>;
    /**
     * Listens to what happens in a thread, until it is closed. `listen` hears this protocol's events;
     * it comes along because it is loaded only when it is needed.
     */
    subscribe?(thread: string, listener: Listener, listen: Listen): {
        close(): void;
    };
    /**
     * Tells the owner what is wrong with a comment; the second time changes nothing.
     *
     * @throws CommentsError
     */
    report?(id: string, reason: ReportReason, signal: AbortSignal): Promise<void>;
}
/** What a reader can tell a server, and what only their own token reads. */
export type Writes = Pick<Backend, 'post' | 'edit' | 'remove' | 'read' | 'preview' | 'like' | 'report'>;
/** What happened in a thread; `reload` when it is too much to be told one by one. */
export type LiveEvent = {
    kind: 'created' | 'updated';
    comment: Comment;
} | {
    kind: 'deleted';
    id: string;
} | {
    kind: 'reload';
};
/**
 * Hears the events of a thread from the one after `since` on, null where that is not known. What
 * breaks off is opened again, until it is closed.
 */
export type Listen = (endpoint: string, thread: string, since: string | null, listener: Listener & {
    /** Told the id of each event before the event itself. */
    onId(id: string): void;
}) => {
    close(): void;
};
/** Who listens to a thread. */
export interface Listener {
    /** `isWhole` says that the stream goes on from what is known, so that nothing was missed. */
    onOpen(isWhole: boolean): void;
    onEvent(event: LiveEvent): void;
    /** The stream broke off; what happens from now on is missed until it is open again. */
    onEnd(): void;
}
export type ErrorCode = ProblemCode | 'network' | 'timeout' | 'invalid-response'
/** Only an account of the site's own writes. */
 | 'sign-in' | 'captcha'
/** An earlier try may have arrived, and the server doesn't tell. */
 | 'uncertain';
/** Anything that went wrong with a server, in words of ours: a code for the screen, a cause for the console. */
export declare class CommentsError extends Error {
    name: 'CommentsError';
    readonly code: ErrorCode;
    readonly status: number | undefined;
    /** Field errors of an `invalid` answer. */
    readonly fields: FieldError[];
    /** Seconds the server asks to wait. */
    readonly retryAfter: number | null;
    constructor(code: ErrorCode, message: string, details?: {
        status?: number;
        fields?: FieldError[];
        retryAfter?: number | null;
        cause?: unknown;
    });
}
export {};
