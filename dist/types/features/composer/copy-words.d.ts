import type { Ui } from '../../thread/ui.ts';
/** Puts words on the clipboard, also on pages that aren't https, and says so. Resolves with whether they are there. */
export declare function copyWords(words: string, near: HTMLElement, ui: Ui): Promise<boolean>;
