/** A comment's number in a text, with where it stands. */
export interface Reference {
    number: string;
    /** Offsets of `#3.1` in the text. */
    start: number;
    end: number;
}
/** The comments that a text names: `#3.1`. */
export declare function referencesIn(text: string): Reference[];
