import type { FeatureContext } from '../thread-context.ts';
/** Loads each feature when it is wanted, and starts it. Returns what ends all of them. */
export declare function startTriggers(context: FeatureContext): () => void;
