import type { Draft } from '../../backends/backend.ts';
import type { DraftState } from '../drafts/drafts.ts';
import type { Identity } from '../drafts/author.ts';
/** What goes with a comment that its author doesn't write. */
interface Extras {
    /** Of the list that first showed the form: it says how long the reader had it. */
    stamp?: string | undefined;
    /** What stands in the field that no reader sees. */
    trap?: string | undefined;
}
/** What is sent: all of it as it is now, so that a later try has the same bytes. */
export declare function createDraftSnapshot(thread: string, { parent, text }: DraftState, { name, email, url }: Identity['author'], { stamp, trap }: Extras): Draft;
/** What makes two drafts the same comment: the words, what they answer, and who says them. */
export declare function contentKey({ parent, text, author }: Draft): string;
export {};
