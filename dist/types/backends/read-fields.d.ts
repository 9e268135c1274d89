type Fields = Record<string, unknown>;
/** What of an answer is an object; empty for all else. */
export declare const fieldsOf: (value: unknown) => Fields;
/**
 * A list in an answer: what of it is no object is kept as null, so that it counts as left out.
 *
 * @throws CommentsError `invalid-response`, where there is none.
 */
export declare function listIn(value: unknown): (Fields | null)[];
/** A string, or a number as one; empty for all else. */
export declare const textOf: (value: unknown) => string;
/** An id, where 0, nothing and an empty string say that there is none. */
export declare const idIn: (value: unknown) => string | null;
/** A time in milliseconds since 1970, as the protocol writes it; null for what is none. */
export declare function timeOf(milliseconds: unknown): string | null;
/** Text that a server has escaped for HTML. It stays text. */
export declare function unescaped(value: unknown): string;
export {};
