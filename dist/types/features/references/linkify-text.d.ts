import type { References } from './references-store.ts';
import type { Ui } from '../../thread/ui.ts';
/**
 * Turns the references in a body into links, where the comment is known.
 *
 * Only the first 50 references of a body count, so that a text of nothing else (`#1 #1 #1 …`)
 * costs no more than one with 50.
 *
 * @param write is how the thread writes a number.
 * @returns the numbers that the body names, known or not.
 */
export declare function linkifyReferences(body: Element, references: References, write: Ui['write']): Set<string>;
/** The same in a preview. It names nobody: it is no comment yet. */
export declare function linkifyPreview(body: Element, references: References, write: Ui['write']): Promise<void>;
/** Gives a link its words: as they were typed, but where the thread has digits of its own. */
export declare function writeLink(link: HTMLElement, write: Ui['write']): void;
