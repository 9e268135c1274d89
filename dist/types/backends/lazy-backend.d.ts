import { type Backend } from './backend.ts';
/** A backend whose code is fetched with the first request; until then it allows nothing. */
export declare function laterBackend(load: () => Promise<Backend>): Backend;
