/** The words of the help with the text, in English. */
export declare const EDITOR_TOOLS_ENGLISH: {
    formatting: string;
    bold: string;
    italic: string;
    code: string;
    link: string;
    preview: string;
    previewing: string;
    previewed: string;
    previewEmpty: string;
    previewFailed: string;
    previewLimited: string;
    quote: string;
    quoteFrom: string;
};
