import type { Page } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
/** A comment as it is now; what only a list knows of its replies stays. */
export declare function withUpdate(known: Comment, now: Comment): Comment;
/**
 * What deleted comments leave: those with replies a tombstone, the others nothing; nor does a
 * tombstone whose last reply went.
 */
export declare function tombstoneOf(ids: ReadonlySet<string>, comments: readonly Comment[]): {
    put: Comment[];
    gone: string[];
};
/** Whether a comment may be what was sent from here: in the same place, by the same name, beginning alike. */
export declare function isLike(sent: Comment, comment: Comment): boolean;
/** The comments of the newest page that are new here: all unknown ones, or those since then. */
export declare function newsIn(page: Page, known: ReadonlyMap<string, Comment>, since: number | null): Comment[];
/** Ids of comments that the newest page would hold, and doesn't; not of those since then, which it may have been too early for. */
export declare function missingFrom(page: Page, known: ReadonlyMap<string, Comment>, since: number): string[];
