import type { Comment } from '../model/comment.ts';
import { type Backend, type Draft, type Posted } from './backend.ts';
import type { WholeThread } from './whole-thread.ts';
interface Parts {
    thread: WholeThread;
    /** @throws CommentsError */
    send: (draft: Draft, signal: AbortSignal) => Promise<Posted>;
    /** Whether the server may hold comments back from its list, so that one that isn't there may have arrived. */
    mayHold: (signal: AbortSignal) => boolean | Promise<boolean>;
    /** Whether it refuses what it has already, held comments included: then a second try says if the first arrived. */
    refusesDuplicates?: boolean;
}
/**
 * Posts to a server that knows no keys. Where it is open if an earlier try has arrived, the list is
 * read and compared before the next. Where even that can't tell, nothing is sent: `uncertain`.
 */
export declare function postOnce(parts: Parts): NonNullable<Backend['post']>;
/** A comment that nothing edits from here. */
export declare const posted: (comment: Comment) => Posted;
/** What a comment looks like that the server holds, and shows to nobody: of `id` ours where it told none. */
export declare function heldComment(draft: Draft, id: string): Comment;
/** Whether a listed comment is a draft that was sent: the same letters by the same name, under the same root. */
export declare function isSame(comment: Comment, draft: Draft, all: readonly Comment[]): boolean;
export {};
