import type { Plural } from '../../i18n/translate.ts';
/** The words of what happens to a comment that was sent, in English. */
export declare const SENDING_ENGLISH: {
    failed: string;
    posted: string;
    postedHeld: string;
    missing: string;
    missingText: string;
    tooLong: Plural;
    tooLongField: string;
    invalidEmail: string;
    invalidUrl: string;
    invalidField: string;
    reservedName: string;
    checkFields: string;
    edit: string;
    refused: string;
    tryingAgain: Plural;
    'closed-problem': string;
    forbidden: string;
    'not-found': string;
    duplicate: string;
    conflict: string;
    'too-large': string;
};
