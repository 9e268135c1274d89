import { type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import type { Node } from '../model/tree.ts';
import type { Order } from '../protocol.ts';
import { type PagingContext } from './paging.ts';
import { type Changes, type End, type Loading, type Status, type Target } from './thread-state.ts';
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
export interface ThreadStore {
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
    /** How many readers like what the thread is about. */
    likes: ReadonlySignal<number>;
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
    more(end: End): Promise<Comment[]>;
    moreReplies(root: Comment): Promise<Comment[]>;
    paging(): PagingContext;
    setOrder(order: Order): Promise<void>;
    /** Id of the comment that a hash names, when it is among those loaded. */
    holds(hash: string): string | null;
    followHash(hash: string): Promise<void>;
    add(comment: Comment): void;
    remove(id: string): void;
    merge(changes: Changes): void;
    show(id: string, how: Target['how'], top?: number): void;
    /** Remembers what is on the screen. Returns what restores it. */
    snapshot(): () => void;
    dispose(): void;
}
/** One thread: every signal of its comments, and the only functions that write one. */
export declare function createThreadStore(backend: Backend, settings: ThreadSettings): ThreadStore;
