import type { Target } from '../../thread/thread-state.ts';
/**
 * Focuses a comment once it is drawn, and brings it into view. The browser can't: ids in a shadow
 * root are out of a hash's reach.
 *
 * @returns what stops the waiting.
 */
export declare function goTo({ id, how, top }: Target, section: HTMLElement): () => void;
