/** A comment's number in a text, with where it stands. */
export interface Reference {
    number: string;
    /** Offsets of `#3.1` in the text. */
    start: number;
    end: number;
}
/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export declare function referencesIn(text: string, limit?: number): Reference[];
