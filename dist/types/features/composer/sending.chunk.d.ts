import type { FeatureContext } from '../thread-context.ts';
/** Takes up what earlier visits left unsettled, and sends what forms hold from now on. */
export declare function start(context: FeatureContext): () => void;
