/** The words of what brings all comments at once, in English. */
export declare const ALL_ENGLISH: {
    all: string;
    stop: string;
    progress: string;
};
