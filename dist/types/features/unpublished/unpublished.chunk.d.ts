import type { FeatureContext } from '../thread-context.ts';
/** Shows them under the list, with a way to copy them. */
export declare function start(context: FeatureContext): () => void;
