import type { FeatureContext } from '../thread-context.ts';
/** Lets readers tell the owner what is wrong with a comment. */
export declare function start(context: FeatureContext): () => void;
