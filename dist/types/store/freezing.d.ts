import type { Draft } from '../backends/backend.ts';
import type { DraftState } from './drafts.ts';
import type { Identity } from './identity.ts';
/** What is sent: all of it as it is now, so that a later try has the same bytes. */
export declare function freeze(thread: string, { parent, text }: DraftState, { name, email, url }: Identity['author'], stamp: string | undefined): Draft;
/** What makes two drafts the same comment: the words, what they answer, and who says them. */
export declare function revisionOf({ parent, text, author }: Draft): string;
