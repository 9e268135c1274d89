import type { Comment } from '../model/comment.ts';
import type { End, State } from './thread-state.ts';
import type { PagingContext } from './thread-store.ts';
/** The places in the replies that a list skipped; the signal is the list's. */
export declare function skippedIn(signal: AbortSignal): Map<string, string | null>;
/** The ways to load more of a thread, a page at a time. */
export declare function createPaging(state: State, paging: () => PagingContext): {
    more: (end: End) => Promise<Comment[]>;
    moreReplies: (root: Comment) => Promise<Comment[]>;
};
