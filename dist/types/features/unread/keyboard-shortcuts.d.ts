import type { FeatureContext } from '../thread-context.ts';
/**
 * Lets `j` and `k` walk through the comments and `f` fold one's branch, where the owner has the keys
 * on; `?` shows them there, and anywhere while the focus is in the thread. Returns what ends it.
 */
export declare function listenToKeys(wrapper: HTMLElement, ui: FeatureContext, showKeys: () => void): () => void;
