/** A comment's number in a text, with where it stands. */
export interface Reference {
    number: string;
    /** Offsets of `#3.1` in the text. */
    start: number;
    end: number;
}
/** Latin, Arabic, Persian, Devanagari and full-width digits, each ten from zero. */
export declare const DIGITS = "0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9\u0966\u0967\u0968\u0969\u096A\u096B\u096C\u096D\u096E\u096F\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19";
/** What a reference follows, other than the start: a space, opening punctuation, or an unspaced script. */
export declare const BEFORE_REFERENCE: string;
/** A number that was typed in any digits, as comments have theirs: `۱٫۲` is `1.2`. */
export declare function latinDigits(number: string): string;
/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export declare function referencesIn(text: string, limit?: number): Reference[];
