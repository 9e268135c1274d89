/** Lists short things as a language does, "a, b, c". Made once for each: `Intl` takes milliseconds to begin. */
export declare function listFormat(lang: string): Intl.ListFormat;
/** A list in words; one thing alone needs no `Intl`. */
export declare const listed: (things: readonly string[], lang: string) => string;
