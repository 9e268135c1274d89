import type { Order } from '../protocol.ts';
import type { Comment } from './comment.ts';
/** A comment in its place on the screen. */
export interface Node {
    comment: Comment;
    /** 1 for a root; the real depth, also where the screen stops indenting. */
    depth: number;
    /** The comment it answers; null for a root. */
    parent: Comment | null;
    /** Answers a comment that isn't here: removed, or not loaded. */
    orphan: boolean;
    replies: Node[];
    /** Which of the twelve hues its avatar has. */
    tint: number;
}
/** Levels that the screen indents; deeper replies stand in the last level's list, in outline order. */
export declare const INDENTED_LEVELS = 4;
/**
 * Nests comments; pinned roots come first in any order. Any input gives a tree that holds each comment once: an orphan becomes a root,
 * a cycle is cut at its lowest number, and no depth overflows the stack.
 */
export declare function buildTree(comments: Iterable<Comment>, order: Order, levels?: number): Node[];
/** A tree made anew, with the roots of an older one where nothing in them is another. */
export declare function shareRoots(older: readonly Node[], roots: readonly Node[]): Node[];
/** Whom a reply to a comment answers: at the deepest level that the server takes, its parent. */
export declare function answeredBy({ comment, depth, parent }: Node, maxDepth: number): Comment;
/** By number; comments without one come last, by time and id. */
export declare function compareComments(a: Comment, b: Comment): number;
