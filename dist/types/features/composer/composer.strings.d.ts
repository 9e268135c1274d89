/** The words of the form, in English. */
export declare const COMPOSER_ENGLISH: {
    replying: string;
    fieldText: string;
    fieldName: string;
    fieldEmail: string;
    fieldUrl: string;
    emailHint: string;
    required: string;
    optional: string;
    post: string;
    postReply: string;
    sending: string;
    trap: string;
    cancel: string;
    commentingAs: string;
    change: string;
    remember: string;
    discard: string;
    discarded: string;
    undo: string;
    draftNotKept: string;
    otherDraft: string;
    useOther: string;
    notSent: string;
    markdown: string;
};
