/** The words of a comment that is longer than what is shown of it, in English. */
export declare const LONG_COMMENTS_ENGLISH: {
    readOn: string;
};
