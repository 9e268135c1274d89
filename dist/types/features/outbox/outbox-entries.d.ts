import { type ReadonlySignal } from '@preact/signals-core';
import type { ErrorCode } from '../../backends/backend.ts';
import type { Problems } from '../drafts/drafts.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
import type { PendingPost, PendingPosts } from './outbox-storage.ts';
/** How it goes with what was sent. `until` is in milliseconds since 1970. */
type Progress = {
    state: 'sending';
} | {
    state: 'waiting';
    until: number;
} | {
    state: 'failed';
    refusal: ErrorCode;
    problems: Problems;
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
    /** Takes one off the screen; what the device keeps of it stays. */
    drop(id: string): void;
}
export declare const SENDING: Progress;
/** What is shown of the outbox. */
export declare function createEntries(thread: ThreadStore, unsettled: PendingPosts): Entries;
export {};
