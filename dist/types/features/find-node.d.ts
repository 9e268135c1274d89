import type { Node } from '../model/tree.ts';
/** The comment with an id, in its place among these or below them; null where it isn't. */
export declare function findNode(nodes: readonly Node[], id: string): Node | null;
