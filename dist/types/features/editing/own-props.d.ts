import type { Mine } from '../own-comments/own-comments-storage.ts';
import type { FeatureContext, Forms, Sending } from '../thread-context.ts';
/** One of the reader's own comments, for them to change. */
export interface OwnProps {
    own: Mine;
    forms: Forms;
    sending: Sending;
    context: FeatureContext;
}
