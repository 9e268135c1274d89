import type { Comment } from '../model/comment.ts';
import type { ComposerSlot } from './slots.ts';
import type { Ui } from './ui.ts';
/**
 * Fills a form's place: one line to write in, which the form takes over as it is when its code is
 * here, with the focus and with what was typed meanwhile.
 */
export declare function fillComposer(place: HTMLElement, parent: Comment | null, ui: Ui): () => void;
/** What stands in a form's text box before anything is typed. */
export declare function writeHere(parent: {
    id: string;
} | null, { t, thread }: Ui): string;
/** What stands under a form's line when its code didn't load. */
export declare function failedComposer(ui: Ui, retry: () => void): ComposerSlot;
