import { type Backend } from './backend.ts';
/** Waline (waline.js.org/en/reference/server/api.html), whose threads have two levels. */
export declare function createBackend(endpoint: string): Backend;
