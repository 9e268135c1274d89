import type { DraftState } from '../drafts/drafts.ts';
import type { Ui, Writing } from '../../thread/ui.ts';
interface DraftNotesProps {
    draft: DraftState;
    writing: Writing;
    ui: Ui;
}
/** What the reader should know of the words in the box: kept where, other ones, thrown away. */
export declare function DraftNotes({ draft, writing, ui }: DraftNotesProps): import("preact").JSX.Element;
/** Throws the words away, as long as there are some. */
export declare function Discard({ draft, writing, ui }: DraftNotesProps): import("preact").JSX.Element | null;
export {};
