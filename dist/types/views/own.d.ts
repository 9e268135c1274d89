import type { Comment } from '../model/comment.ts';
import type { Ui, Writing } from './ui.ts';
interface OwnProps {
    comment: Comment;
    writing: Writing;
    ui: Ui;
}
/** What an author can still do with a comment: change it, or take it back, and for how long. */
export declare function Own({ comment, writing, ui }: OwnProps): import("preact").JSX.Element | null;
export {};
