import type { FeatureContext } from '../thread-context.ts';
import type { MenuLine } from './menu.ts';
/** What a reader can do with the whole thread. */
export declare function threadLines(context: FeatureContext): Promise<MenuLine[]>;
