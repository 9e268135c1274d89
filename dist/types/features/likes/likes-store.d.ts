import { type ReadonlySignal } from '@preact/signals-core';
import type { Backend } from '../../backends/backend.ts';
import type { Storage } from '../device-storage.ts';
interface LikesContext {
    backend: Backend;
    thread: {
        id: string;
    };
    storage: Storage;
    onError: (error: unknown) => void;
}
export interface Likes {
    /** Ids of what this reader has liked, or tried to. */
    touched: ReadonlySignal<Iterable<string>>;
    /** Id of what could not be liked. */
    failed: ReadonlySignal<string | null>;
    isLiked(id: string): boolean;
    /** How many likes there are, where a list said `listed`, with what this reader wants. */
    count(id: string, listed: number): number;
    /** Likes it, or no longer. */
    press(id: string, listed: number): Promise<void>;
}
/**
 * The reader's own likes in a thread. One request at a time goes out for each comment, until the
 * server has what the reader wants.
 *
 * @param key where what this reader likes is kept; lists are public and don't tell.
 * @param readerKey where the reader's id for this endpoint is kept.
 */
export declare function createLikes({ backend, thread, storage, onError }: LikesContext, key: string, readerKey: string): Likes;
export {};
