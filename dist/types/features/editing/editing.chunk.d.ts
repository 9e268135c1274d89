import type { FeatureContext } from '../thread-context.ts';
/** Shows under each own comment what can still be done with it. */
export declare function start(context: FeatureContext): () => void;
