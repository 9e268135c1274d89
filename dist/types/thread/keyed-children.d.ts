import type { Node } from '../model/tree.ts';
/** How much is drawn in one go, before the page has its turn. */
export interface Slice {
    /** Comments that were drawn in it. */
    drawn: number;
    isOver(): boolean;
}
/** A comment's place in a list. */
interface ListItem {
    readonly element: HTMLElement;
    /** Whether it and all its replies are drawn. */
    readonly isWhole: boolean;
    /** Draws what is another than before, or still missing, until the slice is over. */
    update(node: Node, version: object, slice: Slice): void;
    /** Lets go of what it holds; its element is removed by the list. */
    forget(): void;
}
/** The items of a list element, each of which stays as long as its comment is there. */
export interface Items {
    readonly list: HTMLElement;
    /** Takes away what is not among these, and starts again at the top. */
    keep(nodes: readonly Node[]): void;
    /**
     * Draws a comment after the one that was put last, or goes on with that one. Returns whether it
     * is whole.
     */
    put(node: Node, version: object, isFar: boolean, slice: Slice): boolean;
    /** Draws a new comment above all others, or goes on with the topmost. Returns whether it is whole. */
    prepend(node: Node, version: object, isFar: boolean, slice: Slice): boolean;
    has(node: Node): boolean;
}
export declare function createItems(list: HTMLElement, draw: (node: Node, version: object, isFar: boolean, slice: Slice) => ListItem): Items;
export {};
