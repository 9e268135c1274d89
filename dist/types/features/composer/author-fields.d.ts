import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface AuthorFieldsProps {
    draft: DraftState;
    id: (name: string) => string;
    forms: Forms;
    context: FeatureContext;
}
/** The author's fields that the endpoint asks for, or, when remembered, one line in their place. */
export declare function AuthorFields({ draft, id, forms, context }: AuthorFieldsProps): import("preact").JSX.Element | null;
export {};
