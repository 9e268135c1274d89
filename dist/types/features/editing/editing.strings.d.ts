import type { Plural } from '../../i18n/translate.ts';
/** The words around one's own comments, in English. */
export declare const EDITING_ENGLISH: {
    editing: string;
    justPosted: string;
    timeLeft: string;
    editableFor: Plural;
    editableForSeconds: Plural;
    tooLate: string;
    save: string;
    saving: string;
    saved: string;
    delete: string;
    deletedNow: string;
    notSaved: string;
    notDeleted: string;
    ownGone: string;
    tooLateToDelete: string;
};
