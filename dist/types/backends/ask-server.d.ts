import type { FieldErrorCode } from '../protocol.ts';
import { CommentsError, type ErrorCode } from './backend.ts';
/** What a server's refusal is among ours: a code, or what is wrong with which field. */
export type Meaning = ErrorCode | readonly [field: string, code: FieldErrorCode];
/** What a server answered in place of what was asked for. */
export interface Refused {
    status: number;
    /** Its body, where that is a JSON object, else empty. */
    json: Record<string, unknown>;
    /** Its body as it came, cut off where it is long. */
    text: string;
}
export interface ServerRequest {
    /** @default 'GET', and 'POST' with a body */
    method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Sent like an HTML form's fields, which no server is asked for leave about first. */
    form?: Record<string, string>;
    /** Sent as JSON. */
    json?: unknown;
    headers?: Record<string, string>;
    /** @default 'same-origin' */
    credentials?: RequestCredentials;
    signal: AbortSignal;
    onAnswer?: (headers: Headers, status: number) => void;
    /** A page comes in place of JSON, and where that is says how it went: the answer is `{ url }`. */
    isPage?: boolean;
    /** Seconds to wait where the server asks to slow down, and says no time. */
    pause?: number;
    /** Undefined leaves it to the status alone. */
    meaning?: (refused: Refused) => Meaning | undefined;
}
/**
 * Asks a server that speaks no protocol of ours, and reads its answer as JSON. A refusal is told by
 * what it means; the server's own words go to the console alone. Nothing is asked twice.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export declare function askServer(url: string, request: ServerRequest): Promise<unknown>;
/** Makes an error of what a server's refusal means. `known` is what the console is told of it. */
export declare function errorOf(meaning: Meaning, known: string, details?: {
    status?: number;
    retryAfter?: number | null;
}): CommentsError;
