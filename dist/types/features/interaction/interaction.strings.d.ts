/** The words of what a reader does with a thread, in English. */
export declare const INTERACTION_ENGLISH: {
    notLiked: string;
};
