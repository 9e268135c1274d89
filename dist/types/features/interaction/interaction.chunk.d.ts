import type { ThreadContext } from '../thread-context.ts';
/** Starts the form where the thread takes comments, then the rest; a press or a hash doesn't wait for the form. */
export declare function start(threadContext: ThreadContext): () => void;
