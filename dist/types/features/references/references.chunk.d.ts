/** What loads once a text names a comment, or a reader is about to: links, what they show, and the choice. */
import type { Backend } from '../../backends/backend.ts';
import type { Ui } from '../../thread/ui.ts';
/** Begins to link, in a thread that is on the screen. Returns what ends it. */
export declare function startReferences(root: ShadowRoot, wrapper: HTMLElement, backend: Backend, ui: Ui): () => void;
