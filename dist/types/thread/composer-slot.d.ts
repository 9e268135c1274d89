import type { Comment } from '../model/comment.ts';
import type { ComposerSlot } from './slots.ts';
import type { Ui } from './ui.ts';
/** Fills a form's place: grey, as high as the form will be, until its code is here. */
export declare function fillComposer(place: HTMLElement, parent: Comment | null, ui: Ui): () => void;
/** What stands in the place of a form that didn't load. */
export declare function failedComposer(ui: Ui, retry: () => void): ComposerSlot;
