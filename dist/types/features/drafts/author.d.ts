import { type Signal } from '@preact/signals-core';
import type { Storage } from '../device-storage.ts';
export type AuthorField = 'name' | 'email' | 'url';
/** Who writes, for all of a thread's forms. */
export interface Identity {
    author: Record<AuthorField, Signal<string>>;
    /** Whether this device keeps it; off until the reader ticks the box. */
    remembered: Signal<boolean>;
    stop(): void;
}
/** Name, e-mail and website: one set an endpoint, kept only by consent, forgotten when that is taken back. */
export declare function createIdentity(storage: Storage, endpoint: string): Identity;
