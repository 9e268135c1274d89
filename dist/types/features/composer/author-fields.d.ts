import type { DraftState } from '../drafts/drafts.ts';
import type { Ui, Writing } from '../../thread/ui.ts';
interface AuthorFieldsProps {
    draft: DraftState;
    id: (name: string) => string;
    writing: Writing;
    ui: Ui;
}
/** Who writes: the fields that the endpoint asks for, or, remembered, a line in their place. */
export declare function AuthorFields({ draft, id, writing, ui }: AuthorFieldsProps): import("preact").JSX.Element | null;
export {};
