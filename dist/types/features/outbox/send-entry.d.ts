import { type Backend } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import { type DeliverySettings } from './post-with-retry.ts';
import type { Entry } from './outbox-entries.ts';
import type { OwnComments } from '../own-comments/own-comments.ts';
import type { ThreadStore } from '../../thread/complete-store.ts';
interface Parts {
    backend: Backend;
    thread: ThreadStore;
    mine: OwnComments;
}
/** The same words as a new comment, under a key of its own. */
export declare function withNewKey(entry: Entry): Entry;
/**
 * Posts what was sent, and makes of it what the reader wants said by now. What was refused for good
 * never arrived: other words than those are then a comment of their own, which `onRenew` is told of.
 *
 * @throws CommentsError
 */
export declare function sendEntry(entry: Entry, parts: Parts, settings: DeliverySettings & {
    onRenew: (entry: Entry) => void;
    onStamp: (stamp: string | undefined) => void;
}): Promise<Comment>;
export {};
