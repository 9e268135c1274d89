/** What loads where a thread is on another server than afterword's own. */
import type { Backend } from './backend.ts';
/** Loads the code of one server. A name that none has is told to the console, and the default holds. */
export declare function open(name: string, endpoint: string): Promise<Backend>;
