import type { FeatureContext } from '../thread-context.ts';
/** Listens as long as the owner wants it and the server can, or asks now and then. */
export declare function start(context: FeatureContext): () => void;
