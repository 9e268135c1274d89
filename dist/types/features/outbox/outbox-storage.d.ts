import type { Draft, ErrorCode } from '../../backends/backend.ts';
import type { Storage } from '../device-storage.ts';
/** A comment that was sent, and that no final answer has settled. */
export interface PendingPost {
    /** What it is called here. */
    id: string;
    /** The key of its tries. */
    key: string;
    /** What goes out under that key, byte for byte. */
    sent: Draft;
    /** What the comment should say: it differs from what was sent when the reader edited it before an answer came. */
    draft: Draft;
    /** When the reader sent it, in milliseconds since 1970. */
    at: number;
    /** Why the last try failed; null while there is no answer. */
    refusal: ErrorCode | null;
    /** Its words are back in their box, and whether those sent have arrived is still open. */
    isTaken: boolean;
}
/** What was sent and not yet settled, kept with its key, so that not even a reload can double or lose it. */
export interface PendingPosts {
    write(unsettled: PendingPost): void;
    remove(id: string): void;
    get(id: string): PendingPost | null;
    /** In the order in which they were sent. */
    all(): PendingPost[];
    /** Calls back with the id of what another tab has changed. Returns what stops it. */
    onChange(listener: (id: string) => void): () => void;
}
export declare function createPendingPosts(storage: Storage, scope: string, thread: string): PendingPosts;
/** Whether it may be sent again without the reader. */
export declare function isFresh({ at, refusal }: PendingPost): boolean;
