import type { References } from './references-store.ts';
/**
 * Turns the references in a body into links, where the comment is known.
 *
 * Only the first 50 references of a body count, so that a text of nothing else (`#1 #1 #1 …`)
 * costs no more than one with 50.
 *
 * @returns the numbers that the body names, known or not.
 */
export declare function linkifyReferences(body: Element, references: References): Set<string>;
/** The same in a preview. It names nobody: it is no comment yet. */
export declare function linkifyPreview(body: Element, references: References): Promise<void>;
