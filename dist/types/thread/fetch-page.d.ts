import { CommentsError, type Page } from '../backends/backend.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Comment } from '../model/comment.ts';
import type { ListQuery } from '../protocol.ts';
/**
 * The first page, or the one that holds the anchor's comment, when there is such a comment.
 *
 * @throws CommentsError
 */
export declare function fetchStart(list: (query: Partial<ListQuery>, signal: AbortSignal) => Promise<Page>, anchor: Anchor | null, signal: AbortSignal): Promise<{
    page: Page;
    found: string | null;
}>;
/** The id of the comment that an anchor names, when it is among these. */
export declare function findAnchor(comments: Iterable<Comment>, anchor: Anchor): string | null;
export declare function asCommentsError(error: unknown): CommentsError;
