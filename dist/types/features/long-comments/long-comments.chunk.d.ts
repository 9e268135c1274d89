import type { FeatureContext } from '../thread-context.ts';
/** Offers to read on where a long comment is cut; what leads into it shows all of it. */
export declare function start(context: FeatureContext): () => void;
