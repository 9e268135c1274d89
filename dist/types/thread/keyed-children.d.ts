import type { Node } from '../model/tree.ts';
/** A comment's place in a list. */
interface ListItem {
    readonly element: HTMLElement;
    /** Draws what is another than before. Returns how many comments that were. */
    update(node: Node, version: object): number;
    /** Lets go of what it holds; its element is removed by the list. */
    forget(): void;
}
/** The items of a list element, each of which stays as long as its comment is there. */
export interface Items {
    readonly list: HTMLElement;
    /** Takes away what is not among these, and starts again at the top. */
    keep(nodes: readonly Node[]): void;
    /** Draws a comment after the one that was put last. Returns how many comments had to be drawn. */
    put(node: Node, version: object, isFar: boolean): number;
    /** Draws a new comment above all others. Returns how many comments had to be drawn. */
    prepend(node: Node, version: object, isFar: boolean): number;
    has(node: Node): boolean;
}
export declare function createItems(list: HTMLElement, draw: (node: Node, version: object, isFar: boolean) => ListItem): Items;
export {};
