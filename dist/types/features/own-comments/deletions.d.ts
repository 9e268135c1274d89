import { type ReadonlySignal, type Signal } from '@preact/signals-core';
import { type Backend, type ErrorCode } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { Mine } from './own-comments-storage.ts';
/** Own comments that are taken back: for some seconds only here, then at the server. */
export interface Deletions {
    /** Why comments that should go are still here, by id. */
    problems: ReadonlySignal<ReadonlyMap<string, ErrorCode>>;
    /** Takes a comment off the screen; the server is told when the time to undo it is over. */
    remove(id: string): void;
    undo(id: string): void;
    /** Lets no time pass while the focus is on what undoes it. */
    hold(id: string): void;
    /** Tells the server at once, and waits for no answer: the page goes away. */
    stop(): void;
}
interface DeletionsContext {
    backend: Backend;
    all: Signal<ReadonlyMap<string, Mine>>;
    keep(own: Mine): void;
    /** The record as the device has it: another tab may have undone it. */
    stored(id: string): Mine | undefined;
    /** What is left of it, or null, in the thread. */
    gone(id: string, tombstone: Comment | null): void;
}
/**
 * A deletion is kept on the device before the server hears of it. So it can be undone without a
 * trace, and one whose page crashed meanwhile is still what the author wanted: it goes out at the
 * next visit.
 */
export declare function createDeletions({ backend, all, keep, stored, gone }: DeletionsContext): Deletions;
export {};
