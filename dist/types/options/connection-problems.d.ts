import { type BackendName } from '../backends/backends.ts';
/** One line for the owner, in the console: the cause, and what to do about it. */
export declare function diagnose(error: unknown, endpoint: string, backend?: BackendName): string;
