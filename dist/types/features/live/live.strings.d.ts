import type { Plural } from '../../i18n/translate.ts';
/** The words of what others do meanwhile, in English. */
export declare const LIVE_ENGLISH: {
    news: Plural;
};
