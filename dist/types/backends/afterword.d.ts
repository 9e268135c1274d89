import type { Backend, Writes } from './backend.ts';
/** afterword's own protocol, as the reference server speaks it. What writes loads when it is needed. */
export declare function createBackend(endpoint: string, loadWrites?: () => Promise<Writes>): Backend;
