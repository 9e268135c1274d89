import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
interface ListProps {
    nodes: readonly Node[];
    /** A new object when every comment has to be drawn again, in another language for example. */
    epoch: object;
    ui: Ui;
}
/** Comments in their order, each root followed by its replies. */
export declare function List({ nodes, epoch, ui }: ListProps): import("preact").JSX.Element;
export {};
