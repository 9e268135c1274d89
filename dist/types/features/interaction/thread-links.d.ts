import type { FeatureContext } from '../thread-context.ts';
/** Puts the feed at the post's end. Returns what ends it. */
export declare function linkFeed(context: FeatureContext): () => void;
/** Lets the reader choose the order by likes, where the server sorts so. Returns what ends it. */
export declare function offerBest({ wrapper, thread, t }: FeatureContext): () => void;
/** Says on the button for more how many comments are left. Returns what ends it. */
export declare function countLeft({ wrapper, thread, t }: FeatureContext): () => void;
/** Says whose wish it is that a comment stands before all others. Returns what ends it. */
export declare function sayPinned({ decorators, t, redrawWhen, thread }: FeatureContext): () => void;
/** Lets those who walk by Tab past a list of hundreds of stops. Returns what ends it. */
export declare function linkPastList({ slots, root, t }: FeatureContext): () => void;
/** Says of each new comment that it is. Returns what ends it. */
export declare function markNew({ decorators, thread, t }: FeatureContext): () => void;
