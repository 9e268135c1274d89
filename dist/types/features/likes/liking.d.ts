import type { Backend } from '../../backends/backend.ts';
import { type LikesState } from './likes-store.ts';
import type { Storage } from '../device-storage.ts';
export interface LikingSettings {
    backend: Backend;
    /** Id of the thread. */
    thread: string;
    storage: Storage;
    /** Where the reader's id for this endpoint is kept. */
    readerKey: string;
    onError: (error: unknown) => void;
}
export interface Liking {
    /** Tells the server what the reader wants, unless it is being told already. */
    send(id: string, listed: number): Promise<void>;
}
/** Sends likes: one request at a time for each comment, until the server has what the reader wants. */
export declare function createLiking(state: LikesState, settings: LikingSettings): Liking;
