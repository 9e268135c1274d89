import type { Storage } from './device-storage.ts';
/** How to read each field of a record: `undefined` for a value that can't be used. */
export type Shape<Stored> = {
    [Name in keyof Stored]: (value: unknown) => Stored[Name] | undefined;
};
/**
 * Reads what an earlier visit stored, which is as untrusted as a server's answer: another script
 * of the page, an older version or the reader may have written anything there.
 *
 * @returns null unless it is an object, all of whose fields can be used.
 */
export declare function readRecord<Stored extends object>(storage: Storage, key: string, shape: Shape<Stored>): Stored | null;
/** The same for a record inside another. */
export declare function readShape<Stored extends object>(value: unknown, shape: Shape<Stored>): Stored | null;
export declare const asText: (value: unknown) => string | undefined;
export declare const asTextOrEmpty: (value: unknown) => string;
/** Milliseconds since 1970, of years that `Intl` can write; a time to come is taken for now. */
export declare const asPastTime: (value: unknown) => number | undefined;
