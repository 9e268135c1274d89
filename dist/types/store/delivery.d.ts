import { type Backend, CommentsError, type Draft, type Posted } from '../backends/backend.ts';
export interface DeliverySettings {
    /** Tries after the first. */
    retries: number;
    signal: AbortSignal;
    /** When the next try will be, in milliseconds since 1970; null while one runs. */
    onWait: (until: number | null) => void;
}
/** Whether an error leaves open if the comment has arrived. */
export declare function isPassing(error: unknown): error is CommentsError;
/**
 * Posts a draft, and again under the same key while the reason to fail may pass: with full jitter,
 * or when the server says. Never twice at once, whatever the number of tabs.
 *
 * @throws CommentsError when the server has said no, or the tries are used up.
 */
export declare function deliver(backend: Backend, draft: Draft, key: string, { retries, signal, onWait }: DeliverySettings): Promise<Posted>;
