import { type ReadonlySignal } from '@preact/signals-core';
import type { Comment } from '../../model/comment.ts';
import type { End } from '../../thread/thread-state.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
/** Brings what pages left out, one after the other. */
export interface ShowingAll {
    /** How many comments have come, while others are on their way; else null. */
    progress: ReadonlySignal<number | null>;
    /** Resolves with what is new once all is there, or as much of it as could be had. */
    show(end: End): Promise<Comment[]>;
    stop(): void;
}
export declare function createShowingAll(thread: ThreadStore): ShowingAll;
