import type { Page } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { PagingContext } from '../../thread/thread-store.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
/** Pages on their way to the screen. */
export interface Batches {
    /** What was new of that which is shown. */
    fresh: Comment[];
    /** Whether one of these has not come before. */
    hasNew(comments: readonly Comment[]): boolean;
    /** Takes in what came; `then` runs when it is shown. */
    put(page: Page, then?: () => void): Promise<void>;
    /** Shows what is left, in a task of its own: to read the answer was one. */
    settle(): Promise<void>;
    show(): void;
}
/** Collects pages, and has them shown in growing batches. */
export declare function createBatches({ comments }: ThreadStore, paging: PagingContext, onCount: (count: number) => void): Batches;
