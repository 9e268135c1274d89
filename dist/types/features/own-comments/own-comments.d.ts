import { type ReadonlySignal } from '@preact/signals-core';
import { type Backend, type Draft, type ErrorCode, type Posted } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import { type Mine } from './own-comments-storage.ts';
import type { Storage } from '../device-storage.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
/** The reader's own comments, as far as this device knows that they are theirs. */
export interface OwnComments {
    all: ReadonlySignal<ReadonlyMap<string, Mine>>;
    /** The time, told anew every second while something can still be edited. */
    now: ReadonlySignal<number>;
    /** Ids of those that are being edited. */
    editing: ReadonlySignal<ReadonlySet<string>>;
    setEditing(id: string, is: boolean): void;
    remember(posted: Posted, text: string): void;
    /** What became of a draft since then, in another tab for instance. */
    find(draft: Draft, since: number): Comment | null;
    /** Null when it is done, else why it isn't. */
    edit(id: string, text: string): Promise<ErrorCode | null>;
    remove(id: string): Promise<ErrorCode | null>;
    /** Shows what waits for approval, which no list holds. Says how many were refused. */
    restore(): Promise<number>;
    stop(): void;
}
export declare function createOwnComments(backend: Backend, thread: ThreadStore, storage: Storage, scope: string): OwnComments;
