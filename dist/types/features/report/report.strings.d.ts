/** The words for readers who report a comment, in English. */
export declare const REPORT_ENGLISH: {
    reportWhy: string;
    reasonSpam: string;
    reasonAbuse: string;
    reasonPrivate: string;
    reasonOffTopic: string;
    reasonOther: string;
    reported: string;
    notReported: string;
};
