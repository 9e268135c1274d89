import { type ReadonlySignal } from '@preact/signals-core';
import { type StringOverrides, type Translate } from '../i18n/translate.ts';
import type { Settings } from '../options/settings.ts';
export interface Language {
    /** Returns '' until the words of the thread's language are loaded. */
    words: ReadonlySignal<Translate>;
    /** As the page has them, in the language that is spoken. */
    settings: ReadonlySignal<Settings>;
    /** A comment's number as the thread's language writes it. */
    write: (number: string) => string;
    /** Resolves once there are words to show comments with. */
    ready: () => Promise<unknown>;
    begin: () => void;
    stop: () => void;
}
/** Brings the words of the thread's language, and the owner's, beside the comments. */
export declare function createLanguage(host: HTMLElement, wrapper: HTMLElement, settings: ReadonlySignal<Settings>, strings: StringOverrides | undefined): Language;
