import type { Comment } from '../../model/comment.ts';
import type { ThreadStore } from '../../thread/thread-store.ts';
/** Whether the lists so far would have brought this comment, if they had been newer than it. */
export declare function isPlaceLoaded({ parent }: Comment, thread: ThreadStore): boolean;
