import { type Backend } from './backend.ts';
/** afterword's own protocol, as the reference server speaks it. */
export declare function createBackend(endpoint: string): Backend;
