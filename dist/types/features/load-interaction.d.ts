import type { ThreadContext } from './thread-context.ts';
/** Loads what a reader does with a thread, once it shows. Returns what ends it. */
export declare function loadInteraction(context: ThreadContext): () => void;
