import { type ReadonlySignal } from '@preact/signals-core';
import type { Backend } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
import type { WhileShown } from '../while-shown.ts';
export interface LiveSettings {
    /** Nothing is listened to while the thread doesn't show. */
    whileShown: WhileShown;
    /** Whether to look at the list now and then, in place of a stream. */
    isPolling?: boolean;
    /** Ids of comments that the reader is answering or changing: they stay as long as the reader does. */
    inUse: () => ReadonlySet<string>;
    /** Told before comments leave the screen, or become tombstones. */
    onGone: (ids: ReadonlySet<string>) => void;
    /** Told once, when the first of the new comments has come. */
    onNews: (count: number) => void;
}
export interface LiveStore {
    /** Comments that have come and are not shown yet. */
    news: ReadonlySignal<readonly Comment[]>;
    /** Puts them in their places. Returns the id of the first on the screen. */
    show(): string | null;
    stop(): void;
}
/** What others do in the thread while the reader is there. What is new waits until they ask for it. */
export declare function createLive(backend: Backend, thread: ThreadStore, settings: LiveSettings): LiveStore;
