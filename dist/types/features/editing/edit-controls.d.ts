import type { FeatureContext } from '../thread-context.ts';
/** What an author can still do with a comment, and for how long. */
export declare function EditControls({ id, context }: {
    id: string;
    context: FeatureContext;
}): import("preact").JSX.Element | null;
