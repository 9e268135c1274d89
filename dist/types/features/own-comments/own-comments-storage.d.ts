import type { Comment } from '../../model/comment.ts';
import type { Storage } from '../device-storage.ts';
/** One of the reader's own comments. */
export interface Mine {
    comment: Comment;
    /** What it is read and changed by; null where the server gives none. */
    token: string | null;
    /** What was typed. */
    text: string;
    /** When it was posted, and until when it can be changed, by this device's clock. */
    at: number;
    editUntil: number;
    /** Whether a list has held it. */
    isListed: boolean;
    /** When the server is told to delete it, by this device's clock; null while it stays. */
    deleteAt: number | null;
}
export interface OwnCommentsStorage {
    all(): Mine[];
    write(own: Mine): void;
    remove(id: string): void;
}
/** Own comments on the device, each under a key of its own. What is read there is as untrusted as a server's answer. */
export declare function createOwnCommentsStorage(storage: Storage, scope: string): OwnCommentsStorage;
