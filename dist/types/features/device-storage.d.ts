import { type ReadonlySignal } from '@preact/signals-core';
/** What this device keeps, or, where a page may keep nothing, what the page keeps while it lives. */
export interface Storage {
    /** Whatever is there, parsed; null for nothing and for what isn't JSON. Untrusted. */
    read(key: string): unknown;
    /** Whether the device keeps it; otherwise the page does, for as long as it lives. */
    write(key: string, value: unknown): boolean;
    remove(key: string): void;
    /** Keys that begin so. */
    keys(start: string): string[];
    /** Whether something can't be kept on the device. */
    blocked: ReadonlySignal<boolean>;
    /** Calls back with the key of what another tab has written or removed. Returns what stops it. */
    onChange(listener: (key: string) => void): () => void;
}
/** A storage that never throws: blocked, full or cleared, the page goes on. */
export declare function createStorage(): Storage;
