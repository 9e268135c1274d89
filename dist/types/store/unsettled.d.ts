import type { Draft } from '../backends/backend.ts';
import type { Storage } from './storage.ts';
/** A comment that was sent, and that no final answer has settled. */
interface Unsettled {
    key: string;
    draft: Draft;
    /** Whether it may be sent again without the reader. */
    fresh: boolean;
}
/** What was sent and not yet settled, kept with its key, so that not even a reload can double or lose it. */
export interface UnsettledStore {
    add(key: string, draft: Draft): void;
    remove(key: string): void;
    all(): Unsettled[];
}
export declare function createUnsettled(storage: Storage, scope: string, thread: string): UnsettledStore;
export {};
