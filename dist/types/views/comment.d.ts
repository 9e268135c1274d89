import { type Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/** One comment, without its replies. */
export declare function Comment({ node, ui }: {
    node: Node;
    ui: Ui;
}): import("preact").JSX.Element;
