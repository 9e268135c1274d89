import type { Plural } from '../../i18n/translate.ts';
/** The words of comments that name each other, in English. */
export declare const REFERENCES_ENGLISH: {
    andMore: Plural;
    referTo: string;
    matching: Plural;
};
