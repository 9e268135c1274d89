import type { ThreadStore } from './store/thread.ts';
/**
 * Follows the page's hash to the comment that it names. Where that brings other comments on the
 * screen, the way back brings back those that stood there, and the reader to the place.
 */
export declare function followHashes(thread: ThreadStore, wrapper: HTMLElement, isOthers: (hash: string) => boolean): () => void;
