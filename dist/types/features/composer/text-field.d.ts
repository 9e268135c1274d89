import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface TextFieldProps {
    draft: DraftState;
    /** Of the text area, unique in the shadow root. */
    id: string;
    label: string;
    placeholder: string;
    /** One line until the reader wants to write. */
    isOpen: boolean;
    forms: Forms;
    context: FeatureContext;
}
/** The text with its tools in one box, its hint and its error. What is typed never makes it draw again. */
export declare function TextField(props: TextFieldProps): import("preact").JSX.Element;
export {};
