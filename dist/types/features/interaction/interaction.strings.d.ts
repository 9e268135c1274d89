import type { Plural } from '../../i18n/translate.ts';
/** The words of what a reader does with a thread, in English. */
export declare const INTERACTION_ENGLISH: {
    best: string;
    left: Plural;
    pinned: string;
    likePost: string;
    readersLike: Plural;
    new: string;
    feed: string;
    skip: string;
    draft: string;
    notLiked: string;
};
