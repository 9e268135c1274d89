import type { Comment } from '../model/comment.ts';
import { type Changes } from './thread-changes.ts';
import type { End } from './thread-state.ts';
import type { ShownThread } from './thread-store.ts';
/** A thread's store with all that changes it after the first paint. */
export interface ThreadStore extends ShownThread {
    more(end: End): Promise<Comment[]>;
    moreReplies(root: Comment): Promise<Comment[]>;
    followHash(hash: string): Promise<void>;
    add(comment: Comment): void;
    remove(id: string): void;
    merge(changes: Changes): void;
    /** Marks no comment any more as the one that was asked for. */
    leave(): void;
    /** The server takes no more comments. */
    close(): void;
    /** Remembers what is on the screen. Returns what restores it. */
    snapshot(): () => void;
}
/** Gives the store of a thread that shows what nobody needs before. */
export declare function completeStore(thread: ShownThread): ThreadStore;
