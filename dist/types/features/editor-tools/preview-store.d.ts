import { type ReadonlySignal } from '@preact/signals-core';
import type { Backend, ErrorCode } from '../../backends/backend.ts';
import type { DraftState } from '../drafts/drafts.ts';
/** A draft as the endpoint renders it. Its text is only read. */
interface Preview {
    status: ReadonlySignal<'off' | 'busy' | 'ready' | 'failed'>;
    /** Unsanitised. */
    html: ReadonlySignal<string>;
    failure: ReadonlySignal<ErrorCode | null>;
    /** Shows the text as it is now. */
    show(): Promise<void>;
    hide(): void;
}
export interface Previews {
    of(draft: DraftState): Preview;
    stop(): void;
}
/** The previews of one thread, one a draft. */
export declare function createPreviews(backend: Backend): Previews;
export {};
