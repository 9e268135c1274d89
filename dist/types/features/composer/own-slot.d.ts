import type { Comment } from '../../model/comment.ts';
import type { Ui, Writing } from '../../thread/ui.ts';
/** What only its author sees of a comment: how it goes with it, and what can still be done. */
export declare function Own(props: {
    comment: Comment;
    writing: Writing;
    ui: Ui;
}): import("preact").JSX.Element | null;
