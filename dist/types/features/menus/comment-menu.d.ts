import type { FeatureContext } from '../thread-context.ts';
import type { MenuLine } from './menu.ts';
type Tell = (message: string) => void;
/** What a reader can do with a comment besides answering and liking it. `tell` says what came of it. */
export declare function commentLines(id: string, context: FeatureContext, tell: Tell): Promise<MenuLine[]>;
export {};
