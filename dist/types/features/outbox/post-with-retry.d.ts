import { type Backend, type Draft, type Posted } from '../../backends/backend.ts';
/** The time before another try. */
export interface Pause {
    /** When it ends, in milliseconds since 1970. */
    until: number;
    tryNow(): void;
    /** Leaves it to the reader to try again. */
    giveUp(): void;
}
export interface DeliverySettings {
    /** Whether an earlier try may have arrived. */
    isAgain?: boolean;
    /** Tries after the first. */
    retries: number;
    signal: AbortSignal;
    /** Before each pause, and with null when it is over. */
    onPause: (pause: Pause | null) => void;
}
/** Whether the same may succeed in a moment. */
export declare const isPassing: (code: unknown) => boolean;
/** Whether a code settles what was sent. All others leave open if the comment has arrived. */
export declare const isFinal: (code: unknown) => boolean;
/**
 * Posts a draft, and again under the same key while the reason to fail may pass: with full jitter,
 * or when the server says.
 *
 * @throws CommentsError when the server has said no, or the tries are used up.
 */
export declare function postWithRetry(backend: Backend, draft: Draft, key: string, { isAgain, retries, signal, onPause }: DeliverySettings): Promise<Posted>;
/**
 * Does the work while no other tab does it. Where the browser has no locks, or none for this page,
 * the server's keys are what keeps a comment from being there twice.
 */
export declare function locked(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void>;
