import type { FeatureContext } from '../thread-context.ts';
import type { Tools } from './tools-context.ts';
/**
 * Offers to quote what is selected in a comment. The button stands right after that comment's
 * body, so that Tab leads to it from the selected words. Returns what ends it.
 */
export declare function offerQuotes(context: FeatureContext, tools: Tools): () => void;
