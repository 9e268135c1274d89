import { type ReadonlySignal } from '@preact/signals-core';
import { type Backend, type Draft, type ErrorCode, type Posted } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import { type Deletions } from './deletions.ts';
import { type Mine } from './own-comments-storage.ts';
import type { Storage } from '../device-storage.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
import type { WhileShown } from '../while-shown.ts';
/** The reader's own comments, as far as this device knows that they are theirs. */
export interface OwnComments {
    all: ReadonlySignal<ReadonlyMap<string, Mine>>;
    /** The time, told anew every second while the thread shows and something can still be edited. */
    now: ReadonlySignal<number>;
    /** Ids of those that are being edited. */
    editing: ReadonlySignal<ReadonlySet<string>>;
    setEditing(id: string, is: boolean): void;
    remember(posted: Posted, text: string): void;
    /** What became of a draft since then, in another tab for instance. */
    find(draft: Draft, since: number): Comment | null;
    /** Null when it is done, else why it isn't. */
    edit(id: string, text: string): Promise<ErrorCode | null>;
    deletions: Deletions;
    /** What was refused, on this visit or an earlier one, until it is dismissed. */
    refused: ReadonlySignal<readonly Mine[]>;
    dismiss(id: string): void;
    /** Shows what waits for approval, which no list holds, and asks what became of it. */
    restore(): Promise<void>;
    stop(): void;
}
export declare function createOwnComments(backend: Backend, thread: ThreadStore, storage: Storage, scope: string, whileShown: WhileShown): OwnComments;
