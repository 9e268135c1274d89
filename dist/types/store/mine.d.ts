import { type ReadonlySignal } from '@preact/signals';
import { type Backend, type ErrorCode, type Posted } from '../backends/backend.ts';
import { type Mine } from './mine-keeping.ts';
import type { Storage } from './storage.ts';
import type { ThreadStore } from './thread.ts';
/** The reader's own comments, as far as this device has their tokens. */
export interface OwnComments {
    all: ReadonlySignal<ReadonlyMap<string, Mine>>;
    /** The time, told anew every few seconds while something can still be edited. */
    now: ReadonlySignal<number>;
    remember(posted: Posted, text: string): void;
    /** Null when it is done, else why it isn't. */
    edit(id: string, text: string): Promise<ErrorCode | null>;
    remove(id: string): Promise<ErrorCode | null>;
    /** Shows what no list holds: what waits for approval, and what has only just arrived. Says how many were refused. */
    restore(): Promise<number>;
    stop(): void;
}
export declare function createOwnComments(backend: Backend, thread: ThreadStore, storage: Storage, scope: string): OwnComments;
/** Whether a comment can still be changed by its author, here and now. */
export declare function isEditable(own: Mine | undefined, now: number): own is Mine;
