import type { FeatureContext } from '../thread-context.ts';
/** Brings the tools of one thread to its forms. */
export declare function start(context: FeatureContext): () => void;
