import { type Signal } from '@preact/signals-core';
import type { Page } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import type { ListQuery } from '../protocol.ts';
import { type End, type Loading, type State } from './thread-state.ts';
/** What a feature needs of the thread store to load more than a page at a time. */
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
interface PagingSource extends Pick<PagingContext, 'list' | 'apply' | 'onError'> {
    /** Of the list that is shown now. */
    signal: () => AbortSignal;
}
/** The ways to load more of a thread, a page at a time. */
export declare function createPaging(state: State, { list, apply, signal, onError }: PagingSource): {
    more: (end: End) => Promise<Comment[]>;
    moreReplies: (root: Comment) => Promise<Comment[]>;
    skipped: Map<string, string | null>;
};
export {};
