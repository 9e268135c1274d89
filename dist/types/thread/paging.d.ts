import type { Signal } from '@preact/signals';
import type { Page } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import type { ListQuery } from '../protocol.ts';
import type { End, Loading } from './thread-state.ts';
/** A thread's list as it is now, for who brings more of it than a page at a time. */
export interface Further {
    cursors: Record<End, Signal<string | null>>;
    loading: Record<End, Signal<Loading>>;
    /** Aborted when a newer list takes this one's place. */
    signal: AbortSignal;
    /** @throws CommentsError */
    list(asked: Partial<ListQuery>, signal: AbortSignal): Promise<Page>;
    /** Adds a page to what is here. Returns what is new of it. */
    take(page: Page): Comment[];
    onError(error: unknown): void;
}
