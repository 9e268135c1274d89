import type { FeatureContext } from '../thread-context.ts';
/** Lets branches be folded by the line beside them, and shows what is folded as a row. */
export declare function start(context: FeatureContext): () => void;
