import type { Backend } from './backend.ts';
import type { BackendName } from './backends.ts';
/** The backend of that name. The code of those that aren't afterword's own loads with the first request. */
export declare function openBackend(name: BackendName, endpoint: string): Backend;
/**
 * A backend whose code is fetched with the first request; until then it allows nothing. None of them
 * has a stream: what is new there is asked for.
 */
export declare function laterBackend(load: () => Promise<Backend>): Backend;
