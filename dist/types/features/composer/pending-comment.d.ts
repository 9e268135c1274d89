import type { Outbox } from '../outbox/outbox.ts';
import type { FeatureContext } from '../thread-context.ts';
/** Shows under each comment on its way how it goes with it. Returns what ends it. */
export declare function showPending(context: FeatureContext, outbox: Outbox): () => void;
