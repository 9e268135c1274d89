import { type ReadonlySignal } from '@preact/signals-core';
import type { Storage } from '../device-storage.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
export interface Visits {
    /** Whether this reader wants to know what is new; kept on the device only while it is so. */
    on: ReadonlySignal<boolean>;
    /** Loaded comments that are newer than all that were loaded when the reader was here before. */
    fresh: ReadonlySignal<ReadonlySet<string>>;
    set(on: boolean): void;
    stop(): void;
}
/** What is new since the reader's last visit. Only times that the server gave are compared. */
export declare function createVisits(storage: Storage, key: string, thread: ThreadStore, isOwn: (id: string) => boolean): Visits;
