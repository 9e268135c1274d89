import { type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts';
import { type Anchor } from '../model/anchor.ts';
import type { Comment } from '../model/comment.ts';
import type { Node } from '../model/tree.ts';
import type { ListQuery, Order } from '../protocol.ts';
import { type End, type Loading, type State, type Status, type Target } from './thread-state.ts';
export interface ThreadSettings {
    thread: string;
    order: Order;
    pageSize: number;
    /** The page's hash, which may name a comment to start at. */
    hash: string;
    /** Whether no other thread on the page could hold what the hash names. */
    isAlone?: () => boolean;
    /** What a page waits for before it is shown: words, or what cleans its HTML. */
    beforeShow?: (page: Page) => Promise<unknown>;
    onLoad: (count: number) => void;
    onError: (error: unknown) => void;
}
/** What a feature needs of the thread store to load more of a thread. */
export interface PagingContext {
    cursors: Record<End, Signal<string | null>>;
    loading: Record<End, Signal<Loading>>;
    /** Aborted when a newer list takes this one's place. */
    signal: AbortSignal;
    /** @throws CommentsError */
    list(asked: Partial<ListQuery>, signal: AbortSignal): Promise<Page>;
    /** Adds a page to what is here. Returns the comments that are new. */
    apply(page: Page): Comment[];
    onError(error: unknown): void;
}
/** What of a thread's store its first paint needs; `completeStore` adds the rest. */
export interface ShownThread {
    id: string;
    /** Roots that a page brings. */
    pageSize: number;
    status: ReadonlySignal<Status>;
    /** Whether there is something to show: also while a newer list is on its way, not after a failure. */
    loaded: ReadonlySignal<boolean>;
    failure: ReadonlySignal<CommentsError | null>;
    tree: ReadonlySignal<Node[]>;
    /** Own roots whose place lies beyond the pages loaded so far. */
    unplacedRoots: ReadonlySignal<Node[]>;
    comments: ReadonlySignal<ReadonlyMap<string, Comment>>;
    /** What is on its way from here to the server. Its writer is the outbox. */
    unsettled: Signal<readonly Comment[]>;
    count: ReadonlySignal<number>;
    /** How many readers like what the thread is about; null where only comments can be liked. */
    likes: ReadonlySignal<number | null>;
    /** Ids of the comments that were inserted last of those that came while the reader was here. */
    newIds: ReadonlySignal<ReadonlySet<string>>;
    open: ReadonlySignal<boolean>;
    capabilities: ReadonlySignal<Capabilities>;
    order: ReadonlySignal<Order>;
    /** State of each way to more: null where there is nothing more. */
    ends: Record<End, ReadonlySignal<Loading | null>>;
    replies: ReadonlySignal<ReadonlyMap<string, Loading>>;
    /** The comment to focus; a new object each time one is asked for. */
    target: ReadonlySignal<Target | null>;
    /** Whether the hash asked for a comment that isn't in this thread. */
    missing: ReadonlySignal<boolean>;
    load(): Promise<void>;
    /** Loads the page that holds the anchor's comment in place of what is shown. */
    loadAround(anchor: Anchor): Promise<void>;
    paging(): PagingContext;
    /** Aborts what still runs for the list that is shown, which another takes the place of. */
    abort(): void;
    setOrder(order: Order): Promise<void>;
    /** Id of the comment that a hash names, when it is among those loaded. */
    holds(hash: string): string | null;
    show(id: string, how: Target['how'], top?: number): void;
    dispose(): void;
    /** For `completeStore` alone. */
    state: State;
}
/** Creates the store of one thread: every signal of its comments, and what loads them. */
export declare function createThreadStore(backend: Backend, settings: ThreadSettings): ShownThread;
