import type { Plural } from '../../i18n/translate.ts';
/** The words of the thread's menu and of what leads from comment to comment, in English. */
export declare const UNREAD_ENGLISH: {
    markNew: string;
    markNewHint: string;
    nextNew: Plural;
};
