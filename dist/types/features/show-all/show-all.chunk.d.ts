import type { FeatureContext } from '../thread-context.ts';
/** Puts a button that loads every comment, and stops it, beside those that load more. */
export declare function start(context: FeatureContext): () => void;
