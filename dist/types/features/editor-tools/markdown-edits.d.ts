/** A text with what is selected in it; `start` and `end` are the same at a caret. */
export interface Selected {
    text: string;
    start: number;
    end: number;
}
/** Puts `insert` in place of what stands from `from` to `to`; then `start` to `end` is selected. */
export interface Edit {
    from: number;
    to: number;
    insert: string;
    start: number;
    end: number;
}
/** Strong, or plain again where it is strong already. */
export declare const bold: (selected: Selected) => Edit;
/** Emphasised, or plain again. */
export declare const italic: (selected: Selected) => Edit;
/** Code: within a line in backticks, over several lines fenced; or plain again. */
export declare function code(selected: Selected): Edit;
/** Whole lines as a quote, or plain again where each of them is one. */
export declare function quote({ text, start, end }: Selected): Edit;
/** The sign that begins a reference, apart from the word before it. */
export declare function mention({ text, start, end }: Selected): Edit;
/** A link of what is selected, a URL or words; or of a link its words. What is missing gets the caret. */
export declare function link({ text, start, end }: Selected): Edit;
/**
 * Words of another's, as a quote of its own where the caret is, with the caret under it. An empty
 * text gets `begins` first.
 */
export declare function insertQuote({ text, start, end }: Selected, { words, begins }: {
    words: string;
    begins: string;
}): Edit;
