import type { Comment } from '../../model/comment.ts';
/** A link to a comment by its id, or, where only its number is known, by that. */
export declare function linkTo(number: string, comment: Comment | null | undefined): HTMLAnchorElement;
