/** Lists short things as a language does, "a, b, c". Made once for each: `Intl` takes milliseconds to begin. */
export declare function listFormat(lang: string): Intl.ListFormat;
