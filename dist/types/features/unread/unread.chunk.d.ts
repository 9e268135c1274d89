import type { FeatureContext } from '../thread-context.ts';
/** Starts the marks on what is new, and the keys. */
export declare function start(context: FeatureContext): () => void;
