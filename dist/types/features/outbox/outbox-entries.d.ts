import { type ReadonlySignal } from '@preact/signals-core';
import type { ErrorCode } from '../../backends/backend.ts';
import type { Problems } from '../drafts/drafts.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
import type { Pause } from './post-with-retry.ts';
import { type PendingPost, type PendingPosts } from './outbox-storage.ts';
/** How it goes with what was sent. */
export type Progress = {
    state: 'sending';
} | ({
    state: 'waiting';
} & Pause) | {
    state: 'offline' | 'failed';
    refusal: ErrorCode;
    problems: Problems;
} | {
    state: 'discarded';
    before: Progress;
};
/** A comment on its way to the server, in its place in the thread. */
export interface Entry extends PendingPost {
    progress: Progress;
}
export interface Entries {
    all: ReadonlySignal<readonly Entry[]>;
    find(id: string): Entry | undefined;
    /** Keeps an entry on the device, and shows it: where it was, or last. */
    put(entry: Entry): void;
    /** Only says how it goes. */
    tell(id: string, progress: Progress): void;
    /** Throws away what isn't sent; its place stays until `dropDiscarded`, for `undo` to put it back. */
    discard(id: string): void;
    undo(id: string): void;
    dropDiscarded(id: string): void;
    /** Takes one off the screen; what the device keeps of it stays. */
    drop(id: string): void;
}
export declare const SENDING: Progress;
/** What is shown of the outbox. */
export declare function createEntries(thread: ThreadStore, unsettled: PendingPosts): Entries;
/** Whether it is still to be sent, and nothing is done about it now. */
export declare const isStopped: (entry: Entry | undefined) => boolean;
/** What becomes of it when it isn't sent: what needs a connection alone waits for one. */
export declare function stoppedBy(refusal: ErrorCode, pending: PendingPost, problems: Problems): Progress;
