/**
 * Reads JSON with nothing but the platform: what stands between a thread and its first paint.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export declare function readJson(url: string, signal: AbortSignal, headers?: Record<string, string>): Promise<unknown>;
