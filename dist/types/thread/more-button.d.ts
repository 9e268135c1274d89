import type { Comment } from '../model/comment.ts';
import type { End } from './thread-state.ts';
import type { Ui } from './ui.ts';
/** The way to earlier or later comments. */
export declare function More({ end, ui }: {
    end: End;
    ui: Ui;
}): import("preact").JSX.Element | null;
/** The way to the replies that a root left out. */
export declare function MoreReplies({ root, ui }: {
    root: Comment;
    ui: Ui;
}): import("preact").JSX.Element;
