/** The words of what is new and of what leads from comment to comment, in English. */
export declare const UNREAD_ENGLISH: {
    markNew: string;
    markNewHint: string;
    newOf: string;
    keyNext: string;
    keyPrevious: string;
    keyFold: string;
    keyHelp: string;
    close: string;
};
