import type { Visits } from './last-visit.ts';
import type { FeatureContext } from '../thread-context.ts';
/** What the button with the three dots opens. Returns what ends it. */
export declare function createMenu(context: FeatureContext, visits: Visits): () => void;
