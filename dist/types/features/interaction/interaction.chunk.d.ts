import type { ThreadContext } from '../thread-context.ts';
/** Starts what follows the reader in a thread, and each feature when it is wanted. */
export declare function start(threadContext: ThreadContext): () => void;
