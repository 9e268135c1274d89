/** A comment's number in a text, with where it stands. */
export interface Reference {
    number: string;
    /** Offsets of `#3.1` in the text. */
    start: number;
    end: number;
}
/** What a reference follows, other than the start: a space, opening punctuation, or an unspaced script. */
export declare const BEFORE_REFERENCE: string;
/** Whether a text, or its HTML, may name a comment: to know without reading it all. */
export declare const mayRefer: (text: string) => boolean;
/** A number, or its beginning, that was typed in any digits, as comments have theirs: `۱٫۲` is `1.2`. */
export declare const latinDigits: (number: string) => string;
/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export declare function referencesIn(text: string, limit?: number): Reference[];
