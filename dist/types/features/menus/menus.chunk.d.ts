import type { FeatureContext } from '../thread-context.ts';
/** Starts both menus. */
export declare function start(context: FeatureContext): () => void;
