import { type ReadonlySignal } from '@preact/signals';
import type { Backend } from '../../backends/backend.ts';
import type { Later } from '../chunks.ts';
import type { Tools } from '../../thread/ui.ts';
/** Brings the tools once someone begins to write or to select. Without them the form still works. */
export declare function createTools(root: ShadowRoot, backend: Backend, bring: Later['tools']): {
    tools: ReadonlySignal<Tools | null>;
    loadTools: () => void;
    stopTools: () => void;
};
