import type { Node } from '../model/tree.ts';
import { type Slice } from './keyed-children.ts';
import type { Ui } from './ui.ts';
/** A comment with its replies, in the list. */
export declare class Item {
    #private;
    readonly element: HTMLElement;
    isWhole: boolean;
    /** `isFar`: it isn't laid out before the reader comes near. */
    constructor(node: Node, version: object, isFar: boolean, slice: Slice, ui: Ui);
    update(node: Node, version: object, slice: Slice): void;
    /** Draws the comment again, and none of its replies. */
    redraw(old?: Node): void;
    forget(): void;
}
