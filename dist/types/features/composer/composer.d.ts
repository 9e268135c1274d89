import type { Comment } from '../../model/comment.ts';
import type { FeatureContext, Forms } from '../thread-context.ts';
interface ComposerProps {
    /** The comment that is answered; left out for a comment on the post. */
    parent?: {
        id: string;
        number: string;
        name: string;
    };
    onCancel?: () => void;
    context: FeatureContext;
    forms: Forms;
}
/** What fills a form's place: the thread's own, or that of a reply. */
export declare function ComposerPlace(props: {
    parent: Comment | null;
    context: FeatureContext;
}): import("preact").JSX.Element | null;
/** The form: at the end of the thread, one line until it is wanted, or in place under the comment that it answers. */
export declare function Composer({ parent, onCancel, context, forms }: ComposerProps): import("preact").JSX.Element;
export {};
