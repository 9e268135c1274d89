import type { FeatureContext } from '../thread-context.ts';
/** Shows it between the list and the place of the form. */
export declare function start(context: FeatureContext): () => void;
/** The host in what a reader writes of their server: `mastodon.social`, a URL, or `@ann@mastodon.social`. */
export declare function serverOf(written: string): string | null;
