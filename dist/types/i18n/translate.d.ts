import type { StringKey } from './keys.ts';
/** Forms of one sentence, by `Intl.PluralRules`; `other` is the fall-back. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
};
/** The words of a thread that is only read, in English. `{name}` marks what is put in. */
export declare const ENGLISH: {
    count: Plural;
    heading: string;
    empty: string;
    leaveOne: string;
    beFirst: string;
    order: string;
    oldest: string;
    newest: string;
    menu: string;
    loading: string;
    retry: string;
    retrying: string;
    more: string;
    earlier: string;
    moreReplies: Plural;
    earlierReplies: Plural;
    moreFailed: string;
    loaded: Plural;
    notHere: string;
    anonymous: string;
    owner: string;
    comment: string;
    tombstone: string;
    unnumbered: string;
    inReplyTo: string;
    inReplyToName: string;
    inReplyToRemoved: string;
    joined: string;
    permalink: string;
    deleted: string;
    reply: string;
    namedBy: string;
    replyTo: string;
    likeComment: string;
    likes: Plural;
    closed: string;
    edited: string;
    formFailed: string;
    failedTitle: string;
    network: string;
    timeout: string;
    unreadable: string;
    'rate-limited': string;
    unavailable: string;
};
export type { StringKey };
/** Any of the strings, in other words. */
export type StringOverrides = {
    [Key in StringKey]?: string | Plural;
};
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;
/** Takes in the words of a chunk that has come. */
export declare function addWords(words: StringOverrides): void;
/** What words a thread has besides the English ones. */
export interface Spoken {
    /** The language that most of them are in. */
    lang: string;
    /** Where the page's direction can't be theirs. */
    dir?: 'rtl';
    /** Those of a locale, and the language by whose rules they count. */
    locale?: {
        lang: string;
        words: StringOverrides;
    };
    /** The owner's, from the page. */
    own?: StringOverrides;
    /** Where digits aren't Latin: writes what is put in by a name, if it is a comment's number or several. */
    write?: (value: string, name: string) => string;
}
/** Words in one language. Numbers among the values are written as that language writes them. */
export declare function createTranslate(lang: string, overrides?: StringOverrides, { locale, own, lang: spoken, dir, write: rewrite }?: Partial<Spoken>): Translate;
/** Numbers as a language writes them. `Intl` takes milliseconds to begin, and most English needs none. */
export declare function numberWriter(lang: string): (value: number) => string;
