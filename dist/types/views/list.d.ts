import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/** Comments in their order, each root followed by its replies. */
export declare function List({ nodes, ui }: {
    nodes: readonly Node[];
    ui: Ui;
}): import("preact").JSX.Element;
