import type { FeatureContext } from '../thread-context.ts';
/** Lets `j` and `k` walk through the comments. Returns what ends it. */
export declare function listenToKeys(wrapper: HTMLElement, ui: FeatureContext): () => void;
