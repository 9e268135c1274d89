/**
 * The language among `available` that a reader of `wanted`, a BCP 47 tag, reads: `de` for
 * `de-AT`, `zh-Hant` for `zh-HK`. Null when there is none, or one in another script.
 */
export declare function matchLanguage(wanted: string, available: readonly string[]): string | null;
/** Whether a language is written from the right, by its script. */
export declare function isRightToLeft(lang: string): boolean;
