import type { createState } from './thread-state.ts';
/** Keeps what a thread shows. Returns what brings it back; values are never changed in place. */
export declare function keepShown(state: ReturnType<typeof createState>): () => void;
