import type { Backend } from '../../backends/backend.ts';
import type { Later } from '../chunks.ts';
import type { Ui } from '../../thread/ui.ts';
/** Brings what links comments that name each other, once one does or a reader writes `#`. */
export declare function createReferences(root: ShadowRoot, wrapper: HTMLElement, backend: Backend, ui: Ui, bring: Later['references']): () => void;
