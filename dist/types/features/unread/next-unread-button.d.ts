import type { FeatureContext } from '../thread-context.ts';
import type { Visits } from './last-visit.ts';
/** Offers the way from one new comment to the next, until the last has been seen. Returns what ends it. */
export declare function offerNextNew(context: FeatureContext, visits: Visits): () => void;
