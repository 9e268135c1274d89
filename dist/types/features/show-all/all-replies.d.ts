import type { Page } from '../../backends/backend.ts';
import type { Comment } from '../../model/comment.ts';
import type { Further } from '../../thread/paging.ts';
/**
 * All replies of a root that it left out, as one page.
 *
 * @throws CommentsError
 */
export declare function fetchReplies(root: Comment, list: Further['list'], signal: AbortSignal): Promise<Page>;
