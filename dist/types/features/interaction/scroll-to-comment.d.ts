import type { Target } from '../../thread/thread-state.ts';
/** Goes to a comment of the thread that `section` holds. Returns what stops the waiting. */
export declare const goToComment: (target: Target, section: HTMLElement) => (() => void);
/**
 * Focuses an element of the thread once it is drawn, and brings it into view, with its form where
 * it has one. The browser can't: ids in a shadow root are out of a hash's reach.
 *
 * @returns what stops the waiting.
 */
export declare function goTo(find: () => HTMLElement | null, { how, top }: Pick<Target, 'how' | 'top'>): () => void;
