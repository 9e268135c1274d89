import type { Sending } from './afterword-writes.ts';
import { type Backend } from './backend.ts';
/**
 * afterword's own protocol, as the reference server speaks it. `load` brings what isn't needed to
 * show a thread, the first time that any of it is asked for.
 */
export declare function createBackend(endpoint: string, load: () => Promise<Sending>): Backend;
