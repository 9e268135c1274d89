import { type Signal } from '@preact/signals-core';
import type { Capabilities, CommentsError, Page } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import { type Node } from '../model/tree.ts';
import type { Order } from '../protocol.ts';
export type Status = 'loading' | 'ready' | 'failed';
export type End = 'prev' | 'next';
export type Loading = 'idle' | 'loading' | 'failed';
/** A comment to go to: `link` and `posted` bring it into view and mark it, `here` marks it where it is, `stay` only focuses it. */
export interface Target {
    id: string;
    how: 'link' | 'posted' | 'here' | 'stay';
    /** Where on the screen it stood, in CSS pixels from the top, and is to stand again. */
    top?: number | undefined;
}
/** Every signal of a thread, and what follows from them. Only thread-store.ts and thread-changes.ts write one. */
export declare function createState(firstOrder: Order, firstCapabilities: Capabilities): {
    status: Signal<Status>;
    failure: Signal<CommentsError | null>;
    comments: Signal<ReadonlyMap<string, Comment>>;
    unlistedRoots: Signal<ReadonlySet<string>>;
    unsettled: Signal<readonly Comment[]>;
    order: Signal<Order>;
    cursors: Record<End, Signal<string | null>>;
    loading: Record<End, Signal<Loading>>;
    count: Signal<number>;
    likes: Signal<number | null>;
    /** Ids of comments that came while the reader was here, and were inserted when they asked for them. */
    newIds: Signal<ReadonlySet<string>>;
    open: Signal<boolean>;
    capabilities: Signal<Capabilities>;
    replies: Signal<ReadonlyMap<string, Loading>>;
    target: Signal<Target | null>;
    missing: Signal<boolean>;
    loaded: import("@preact/signals-core").ReadonlySignal<boolean>;
    tree: import("@preact/signals-core").ReadonlySignal<Node[]>;
    unplacedRoots: import("@preact/signals-core").ReadonlySignal<Node[]>;
    ends: {
        prev: import("@preact/signals-core").ReadonlySignal<Loading | null>;
        next: import("@preact/signals-core").ReadonlySignal<Loading | null>;
    };
};
export type State = ReturnType<typeof createState>;
/** Applies a page on top of `kept` comments. Returns those that are new. */
export declare function applyPage(state: State, capabilities: Capabilities, page: Page, kept: ReadonlyMap<string, Comment>): Comment[];
