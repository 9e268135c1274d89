import type { FeatureContext } from '../thread-context.ts';
/** Listens as long as the owner wants it and the server can. */
export declare function start(context: FeatureContext): () => void;
