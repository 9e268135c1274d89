import type { FeatureContext } from '../thread-context.ts';
/** Shows a line in the place of each comment by somebody whom this device hides. */
export declare function start(context: FeatureContext): () => void;
