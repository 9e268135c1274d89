import type { Sending } from './afterword-writes.ts';
import { type Backend } from './backend.ts';
/** afterword's own protocol, as the reference server speaks it. What writes loads with the first call. */
export declare function createBackend(endpoint: string, load?: () => Promise<Sending>): Backend;
