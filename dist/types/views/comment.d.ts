import type { VNode } from 'preact';
import { type Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/**
 * One comment, without its replies. It is no component, and subscribes to nothing: a thread may
 * have thousands, and who changes one says so to `ui.drawn`.
 */
export declare function commentView(node: Node, ui: Ui): VNode;
