import type { Ui } from '../../thread/ui.ts';
/** Draws again the comments that something other than a list has changed. */
export declare function followChanges(ui: Ui): () => void;
