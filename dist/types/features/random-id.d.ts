/** A name that nobody guesses. `crypto.randomUUID` is missing on pages that are not https. */
export declare function randomKey(): string;
