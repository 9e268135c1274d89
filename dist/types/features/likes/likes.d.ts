import type { Ui } from '../../thread/ui.ts';
import type { FeatureContext } from '../thread-context.ts';
import { type Likes } from './likes-store.ts';
/** Shows the reader's own likes in a thread, and saves them. */
export declare function startLikes(context: FeatureContext): {
    likes: Likes;
    stop: () => void;
};
/** What stands beside a like that could not be saved. */
export declare const notLiked: ({ t }: Ui) => HTMLElement;
