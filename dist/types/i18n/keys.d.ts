/** The name of every text, whatever chunk has its words. */
export declare const KEYS: ReadonlySet<string>;
