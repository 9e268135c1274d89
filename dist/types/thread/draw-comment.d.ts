import type { Comment } from '../model/comment.ts';
import { type Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/**
 * Draws a comment, without its body and its replies. Elements, and no component: a thread may
 * have thousands.
 */
export declare function drawComment(node: Node, ui: Ui): HTMLElement;
/** Whether the thread takes replies. */
export declare function canReply({ thread }: Ui): boolean;
/** Whether the form stands open under a comment. */
export declare const isOpen: ({ id }: Comment, { openReplies }: Ui) => boolean;
