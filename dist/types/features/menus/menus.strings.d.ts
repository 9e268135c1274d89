import type { Plural } from '../../i18n/translate.ts';
/** The words of the menus, in English. */
export declare const MENUS_ENGLISH: {
    copyLink: string;
    share: string;
    linkCopied: string;
    notCopied: string;
    fold: Plural;
    unfold: Plural;
    hidePerson: string;
    peopleHidden: string;
    showPerson: string;
    report: string;
    shortcuts: string;
};
