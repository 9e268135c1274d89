/** The words for comments of people whom a reader hides, in English. */
export declare const HIDE_ENGLISH: {
    hiddenComment: string;
    show: string;
};
