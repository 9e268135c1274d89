export interface JsonRequest {
    method?: 'get' | 'post' | 'put' | 'patch' | 'delete';
    /** Sent as JSON. */
    body?: unknown;
    headers?: Record<string, string>;
    signal: AbortSignal;
    onHeaders?: (headers: Headers) => void;
}
/**
 * Asks for JSON, with all that a request may need. Reads are tried twice; a write is never
 * repeated here. `fetch` gets a URL, not a `Request`: pages with MooTools have another one.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export declare function requestJson(url: string, request: JsonRequest): Promise<unknown>;
