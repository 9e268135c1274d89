import type { FieldRule } from '../../protocol.ts';
import type { AuthorField } from '../drafts/author.ts';
import type { DraftState, FieldName, FieldProblem } from '../drafts/drafts.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface FieldProps {
    name: AuthorField;
    /** Unique in the shadow root. */
    id: string;
    rule: FieldRule;
    draft: DraftState;
    forms: Forms;
    context: FeatureContext;
}
/** A labelled field with its hint and its error. The value never makes the form draw again. */
export declare function Field({ name, id, rule, draft, forms, context }: FieldProps): import("preact").JSX.Element;
interface ErrorLineProps {
    name: FieldName;
    /** Of the field. */
    id: string;
    problem: FieldProblem | undefined;
    context: FeatureContext;
}
/** What is wrong with a field, under it. */
export declare function ErrorLine({ name, id, problem, context }: ErrorLineProps): import("preact").JSX.Element;
export {};
