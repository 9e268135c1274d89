import type { Comment } from '../../model/comment.ts';
import type { Ui } from '../../thread/ui.ts';
/** What is being typed after a `#`: a number's beginning, or a name's; or nothing yet. */
export interface Query {
    words: string;
    /** Offsets in the text, from `#` to the end of what will be replaced. */
    from: number;
    to: number;
}
/** What the caret stands behind, when that may become a reference. */
export declare function queryAt({ value, selectionStart, selectionEnd, }: HTMLTextAreaElement): Query | null;
/** The comments it could mean: for a number in order, for a name or nothing the likeliest first. */
export declare function matchesFor({ words }: Query, box: HTMLTextAreaElement, ui: Ui): Comment[];
