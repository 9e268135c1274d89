import type { Backend } from './backend.ts';
/** A file on the owner's own host, in the protocol's page format: the whole thread at once, read-only. */
export declare function createBackend(endpoint: string): Backend;
