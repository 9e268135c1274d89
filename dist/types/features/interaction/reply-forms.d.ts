import type { FeatureContext } from '../thread-context.ts';
/** Shows the form of a reply under each comment that one is open for. Returns what ends it. */
export declare function showReplyForms(context: FeatureContext): () => void;
