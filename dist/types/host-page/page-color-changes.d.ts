/**
 * Watches for what changes a page's colours before the next frame, or without a change of the
 * text's. Returns what ends it.
 */
export declare function followTone(wrapper: Element, update: () => void): () => void;
