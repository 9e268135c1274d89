import { type Signal } from '@preact/signals-core';
import type { ErrorCode } from '../../backends/backend.ts';
import type { FieldErrorCode } from '../../protocol.ts';
import type { Storage } from '../device-storage.ts';
export type FieldName = 'text' | 'name' | 'email' | 'url';
/** What is wrong with a field: a code of the server's or our own check; `over` counts characters. */
export interface FieldProblem {
    code: FieldErrorCode;
    over?: number;
}
export type Problems = Partial<Record<FieldName, FieldProblem>>;
/**
 * A comment being written, in answer to `parent`, or to the post when that is null; or other words
 * for a comment that is there.
 */
export interface DraftState {
    parent: string | null;
    /** What stands in the box before anything is typed. */
    initial: string;
    text: Signal<string>;
    /** Other words that another tab has for it. */
    other: Signal<string | null>;
    /** What was thrown away last, as long as that can be taken back. */
    discarded: Signal<string | null>;
    problems: Signal<Problems>;
    /** Why it wasn't sent; null when nothing went wrong. */
    refusal: Signal<ErrorCode | null>;
    /** When it was sent last, in milliseconds since 1970; 0 for never. */
    sentAt: number;
}
export interface Drafts {
    /** The draft in answer to `parent`, with what is kept of it. */
    draft(parent: string | null): DraftState;
    /** Those of the thread and of every reply that has words kept. */
    all(): DraftState[];
    /** Other words for the comment of this id, which reads `text` by now. */
    revision(id: string, text: string): DraftState;
    /** Whether such words are kept from an earlier visit. */
    hasRevision(id: string): boolean;
    /** Forgets them, once they are what the comment reads. */
    endRevision(id: string): void;
    /** Puts words into a draft, and keeps them at once. */
    put(draft: DraftState, text: string): void;
    /** Throws the words away; `discarded` holds them for a change of mind. */
    discard(draft: DraftState): void;
    /** Takes the words of the other tab, and hands it ours. */
    swap(draft: DraftState): void;
    /** Keeps a draft whose form is closed, and stays so on the next visit; or no longer. */
    setAside(draft: DraftState, is: boolean): void;
    /** The comments whose answers were set aside. */
    aside: ReadonlySet<string>;
    /** Whether words in answer to this comment wait in a closed form. */
    isAside(parent: string): boolean;
    /** Empties a draft whose words are kept elsewhere by now. */
    clear(draft: DraftState): void;
    stop(): void;
}
/** The text not yet sent, of one thread. Closing a form, or the page, keeps its words. */
export declare function createDrafts(storage: Storage, scope: string): Drafts;
