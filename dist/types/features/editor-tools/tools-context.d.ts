import type { Signal } from '@preact/signals-core';
import type { DraftState } from '../drafts/drafts.ts';
import type { FeatureContext } from '../thread-context.ts';
import type { Previews } from './preview-store.ts';
/** What the tools of one thread share. */
export interface Tools {
    previews: Previews;
    /** A quote on its way into the form in answer to `parent`; an empty draft gets `begins` too. */
    quote: Signal<{
        parent: string;
        words: string;
        begins: string;
    } | null>;
}
export interface ToolsProps {
    draft: DraftState;
    /** Id of the text area. */
    box: string;
    tools: Tools;
    context: FeatureContext;
}
