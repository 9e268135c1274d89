import type { Backend } from '../../backends/backend.ts';
import type { Tools } from '../../thread/ui.ts';
/** The tools of one thread. */
export declare function createTools(root: ShadowRoot, backend: Backend): Tools;
