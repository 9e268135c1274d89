/**
 * Asks, and reads the answer as JSON; null where it has no content.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export declare function answerOf(ask: (signal: AbortSignal) => Promise<Response>, signal: AbortSignal, onHeaders?: (headers: Headers) => void): Promise<unknown>;
/**
 * Seconds from a `Retry-After` in seconds or as a date, by the server's clock where its answer
 * tells it; null when it says nothing usable.
 */
export declare function retryAfter(header: string | null, date?: string | null): number | null;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
