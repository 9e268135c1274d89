import { type ReadonlySignal, type Signal } from '@preact/signals';
import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface AuthorProps {
    draft: DraftState;
    id: (name: string) => string;
    forms: Forms;
    context: FeatureContext;
    /** Whether one line names the author, in place of the fields. */
    isKnown: ReadonlySignal<boolean>;
    /** Whether the reader wants the fields. */
    isChanging: Signal<boolean>;
}
/** Whether the author is known well enough to need no fields. */
export declare function useKnown(draft: DraftState, { identity }: Forms, { thread }: FeatureContext): Pick<AuthorProps, 'isKnown' | 'isChanging'>;
/** The author's fields that the endpoint asks for, or, when remembered, one line in their place. */
export declare function AuthorFields(props: AuthorProps): import("preact").JSX.Element;
/** Asks whether this device may keep the author's fields. */
export declare function Remember({ forms, context, isKnown, isChanging }: AuthorProps): import("preact").JSX.Element | null;
export {};
