import type { Comment } from '../../model/comment.ts';
import type { Reference } from '../../model/reference.ts';
/** A link to a comment by its id, or, where only its number is known, by that. */
export declare function linkTo(number: string, comment: Comment | null | undefined): HTMLAnchorElement;
/** Makes a link of a part of a text. */
export declare function putLink(text: Text, { start, end }: Reference, link: HTMLAnchorElement): void;
