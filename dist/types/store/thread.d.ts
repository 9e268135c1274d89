import { type ReadonlySignal } from '@preact/signals';
import type { Backend, Capabilities, CommentsError } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import { type Node } from '../model/tree.ts';
import type { Order } from '../protocol.ts';
type Status = 'loading' | 'ready' | 'failed';
export type End = 'prev' | 'next';
export type Loading = 'idle' | 'loading' | 'failed';
/** A comment to go to: `link` brings it into view and marks it, `posted` marks it, `stay` only focuses it. */
export interface Target {
    id: string;
    how: 'link' | 'posted' | 'stay';
}
export interface ThreadSettings {
    thread: string;
    order: Order;
    pageSize: number;
    /** The page's hash, which may name a comment to start at. */
    hash: string;
    onLoad: (count: number) => void;
    onError: (error: unknown) => void;
}
export interface ThreadStore {
    id: string;
    status: ReadonlySignal<Status>;
    /** Whether there is something to show: also while a newer list is on its way, not after a failure. */
    loaded: ReadonlySignal<boolean>;
    failure: ReadonlySignal<CommentsError | null>;
    tree: ReadonlySignal<Node[]>;
    /** Own roots whose place lies beyond the pages loaded so far. */
    beyond: ReadonlySignal<Node[]>;
    comments: ReadonlySignal<ReadonlyMap<string, Comment>>;
    count: ReadonlySignal<number>;
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
    setOrder(order: Order): Promise<void>;
    followHash(hash: string): Promise<void>;
    add(comment: Comment): void;
    show(id: string, how: Target['how']): void;
    dispose(): void;
}
/** One thread: every signal of its comments, and the only functions that write one. */
export declare function createThreadStore(backend: Backend, settings: ThreadSettings): ThreadStore;
export {};
