import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext } from '../thread-context.ts';
interface TextHelpProps {
    draft: DraftState;
    /** Id of the text area. */
    box: string;
    context: FeatureContext;
}
/** The toolbar's place, as high as it will be once the reader is in the box. */
export declare function ToolbarSlot({ draft, box, context }: TextHelpProps): import("preact").JSX.Element;
/** Under the box: what markup works, and the preview that takes the box's place. */
export declare function TextHelp({ draft, box, context }: TextHelpProps): import("preact").JSX.Element;
export {};
