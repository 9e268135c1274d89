import type { FeatureContext } from '../thread-context.ts';
/** The comments on the screen, in their order. */
export declare function articlesIn(wrapper: Element): HTMLElement[];
/** The comment that has the focus, or something in it. */
export declare function focusedIn(wrapper: Element): HTMLElement | null;
/** Goes to a comment, with the focus. */
export declare function walkTo(article: HTMLElement): void;
/**
 * The comment after the one that the reader is at, or before it; the first that begins on the
 * screen where they are at none. Loads more comments where the list ends.
 */
export declare function step(wrapper: Element, ui: Pick<FeatureContext, 'thread'>, { from, forward }: {
    from: HTMLElement | null;
    forward: boolean;
}, matches?: (article: HTMLElement) => boolean): Promise<HTMLElement | null>;
