import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface DraftNotesProps {
    draft: DraftState;
    forms: Forms;
    context: FeatureContext;
}
/** What the reader should know of the words in the box: kept where, other ones, thrown away. */
export declare function DraftNotes({ draft, forms, context }: DraftNotesProps): import("preact").JSX.Element;
/** Throws the words away, as long as there are some. */
export declare function Discard({ draft, forms, context }: DraftNotesProps): import("preact").JSX.Element | null;
export {};
