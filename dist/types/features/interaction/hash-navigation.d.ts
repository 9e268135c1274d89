import type { FeatureContext } from '../thread-context.ts';
/**
 * Follows the page's hash to the comment that it names, to the list or to the form. Where that
 * brings other comments on the screen, the way back brings back those that stood there, and the
 * reader to the place.
 */
export declare function followHashes(context: FeatureContext): () => void;
