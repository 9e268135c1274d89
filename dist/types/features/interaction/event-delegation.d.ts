import type { Likes } from '../likes/likes-store.ts';
import type { FeatureContext } from '../thread-context.ts';
/**
 * One listener of each kind for the whole thread: one for every button would cost more than the
 * buttons. `pressed` is what was pressed before anybody listened. Returns what ends it.
 */
export declare function listenFor(wrapper: HTMLElement, pressed: EventTarget | null, likes: Likes, context: FeatureContext): () => void;
