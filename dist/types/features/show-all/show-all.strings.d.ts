/** The words of the button that loads all comments, in English. */
export declare const SHOW_ALL_ENGLISH: {
    all: string;
    stop: string;
    progress: string;
};
