import { type ReadonlySignal } from '@preact/signals';
import type { Backend } from '../backends/backend.ts';
import { type StringOverrides, type Translate } from '../i18n/translate.ts';
import type { Settings } from './ui.ts';
export interface Language {
    /** Nothing but silence until it is known what words the thread has. */
    words: ReadonlySignal<Translate>;
    /** As the page has them, in the language that is spoken. */
    settings: ReadonlySignal<Settings>;
    /** A backend whose answers come once there are words to show them with. */
    gate: (backend: Backend) => Backend;
    begin: () => void;
    stop: () => void;
}
/** Brings the words of the thread's language, and the owner's, beside the comments. */
export declare function createLanguage(host: HTMLElement, wrapper: HTMLElement, settings: ReadonlySignal<Settings>, strings: StringOverrides | undefined): Language;
