import type { Plural } from '../../i18n/translate.ts';
/** The words of what a reader does with a thread, in English. */
export declare const INTERACTION_ENGLISH: {
    all: string;
    stop: string;
    progress: string;
    notLiked: string;
    news: Plural;
};
