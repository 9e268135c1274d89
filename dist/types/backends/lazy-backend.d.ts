import type { Backend } from './backend.ts';
import { type BackendName } from './backends.ts';
/** The backend of that name. Its code loads with its first request. */
export declare function openBackend(name: BackendName, endpoint: string): Backend;
/** A backend whose code is fetched with the first request; until then it allows nothing. */
export declare function laterBackend(load: () => Promise<Backend>): Backend;
