/** The words where a thread is only read, and written to somewhere else, in English. */
export declare const ELSEWHERE_ENGLISH: {
    replyThere: string;
    yourServer: string;
    replyAt: string;
};
