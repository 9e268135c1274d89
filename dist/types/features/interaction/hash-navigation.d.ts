import type { ThreadStore } from '../../thread/complete-store.ts';
/**
 * Follows the page's hash to the comment that it names. Where that brings other comments on the
 * screen, the way back brings back those that stood there, and the reader to the place. `begun`
 * is the hash that the thread began with: it may have changed before anybody listened.
 */
export declare function followHashes(thread: ThreadStore, wrapper: HTMLElement, begun: string, isOthers: (hash: string) => boolean): () => void;
