import type { FeatureContext } from '../thread-context.ts';
/** What the reader wrote and nobody else will see, unless it is put to use elsewhere. */
export declare function Unpublished({ context }: {
    context: FeatureContext;
}): import("preact").JSX.Element | null;
