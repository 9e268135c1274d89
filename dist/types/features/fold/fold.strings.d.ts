import type { Plural } from '../../i18n/translate.ts';
/** The words of a folded branch, in English. */
export declare const FOLD_ENGLISH: {
    foldTo: string;
    foldedReplies: Plural;
    ofThemNew: Plural;
};
