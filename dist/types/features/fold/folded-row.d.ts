import type { Node } from '../../model/tree.ts';
import type { FeatureContext } from '../thread-context.ts';
/** Says in the place of a branch how many replies are in it, how many are new, and who is there. */
export declare function drawFoldedRow(node: Node, context: FeatureContext): HTMLElement;
