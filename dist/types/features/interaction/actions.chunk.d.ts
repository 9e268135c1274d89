import type { FeatureContext } from '../thread-context.ts';
/** Starts what follows the reader in a thread. `context.pressed` is acted on at once. */
export declare function start(context: FeatureContext): () => void;
