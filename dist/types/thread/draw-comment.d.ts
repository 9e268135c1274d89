import { type Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/**
 * Draws a comment, without its body and its replies. Elements, and no component: a thread may
 * have thousands.
 */
export declare function drawComment(node: Node, ui: Ui): HTMLElement;
/**
 * Gives a comment a fresh drawing's content, for as long as no reader can have done anything in
 * it; features bring a `patch` that keeps what the reader did.
 */
export declare function replaceDrawing(article: HTMLElement, fresh: HTMLElement): void;
/** Marks a drawn comment with those states that are true: as classes, and as second names of its part. */
export declare function addStates(article: HTMLElement, states: Readonly<Record<string, boolean>>): void;
/** Whether the thread takes replies. */
export declare function canReply({ thread }: Ui): boolean;
