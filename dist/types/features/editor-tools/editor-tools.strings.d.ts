/** The words of the help with the text, in English. */
export declare const EDITOR_TOOLS_ENGLISH: {
    formatting: string;
    writing: string;
    bold: string;
    italic: string;
    code: string;
    link: string;
    mention: string;
    preview: string;
    previewing: string;
    previewed: string;
    previewEmpty: string;
    previewFailed: string;
    previewLimited: string;
    quote: string;
    quoteFrom: string;
};
