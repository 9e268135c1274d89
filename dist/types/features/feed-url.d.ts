import type { FeatureContext } from './thread-context.ts';
/** The address of a thread's feed; null where the server has none. */
export declare function feedUrl({ endpoint, thread, }: Pick<FeatureContext, 'endpoint' | 'thread'>): string | null;
