import { Component } from 'preact';
import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
interface ListProps {
    nodes: readonly Node[];
    /** A new object when every comment has to be drawn again, in another language for example. */
    epoch: object;
    ui: Ui;
}
/** Comments in their order, each root followed by its replies; not drawn by Preact, which takes four times as long. */
export declare class List extends Component<ListProps> {
    #private;
    componentDidMount(): void;
    componentDidUpdate(): void;
    shouldComponentUpdate({ nodes, epoch }: ListProps): boolean;
    componentWillUnmount(): void;
    render(): import("preact").JSX.Element;
}
export {};
