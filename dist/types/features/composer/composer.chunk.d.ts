import type { FeatureContext } from '../thread-context.ts';
/** Puts forms into their places, with the drafts where they were left: their boxes open again. */
export declare function start(context: FeatureContext): () => void;
