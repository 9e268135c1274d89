import type { FeatureContext } from '../thread-context.ts';
import type { Visits } from './last-visit.ts';
/** Offers the way to the next new comment as long as there are any. Returns what ends it. */
export declare function offerNextNew(context: FeatureContext, visits: Visits): () => void;
