import type { FeatureContext } from '../thread-context.ts';
/** Links comments that name each other, in a thread that is on the screen. */
export declare function start(context: FeatureContext): () => void;
