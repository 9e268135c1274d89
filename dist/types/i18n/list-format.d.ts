/**
 * Lists short things as a language does: "a, b, c", or "a, b and c" in the long style. Made once
 * for each: `Intl` takes milliseconds to begin.
 */
export declare function listFormat(lang: string, style?: 'narrow' | 'long'): Intl.ListFormat;
