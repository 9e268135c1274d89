import { type Signal } from '@preact/signals';
import type { Draft, ErrorCode } from '../backends/backend.ts';
import type { FieldErrorCode, WireForm } from '../protocol.ts';
import type { Storage } from './storage.ts';
export type FieldName = 'text' | 'name' | 'email' | 'url';
/** What is wrong with a field: a code of the server's or our own check; `over` counts characters. */
export interface FieldProblem {
    code: FieldErrorCode;
    over?: number;
}
/** A comment being written, in answer to `parent`, or to the post when that is null. */
export interface DraftState {
    parent: string | null;
    text: Signal<string>;
    /** Other words that another tab has for it. */
    other: Signal<string | null>;
    /** What was thrown away last, as long as that can be taken back. */
    discarded: Signal<string | null>;
    status: Signal<'idle' | 'sending'>;
    problems: Signal<Partial<Record<FieldName, FieldProblem>>>;
    /** Why it wasn't sent; null when nothing went wrong. */
    refusal: Signal<ErrorCode | null>;
    /** When the next try will be, in milliseconds since 1970; null when none is waited for. */
    waitsUntil: Signal<number | null>;
    /** What was sent and not settled: its key, its words, and its bytes. */
    sent: {
        key: string;
        revision: string;
        draft: Draft;
    } | null;
}
export interface Drafts {
    /** The draft in answer to `parent`, with what is kept of it. */
    draft(parent: string | null): DraftState;
    /** Throws the words away; `discarded` holds them for a change of mind. */
    discard(draft: DraftState): void;
    /** Takes the words of the other tab, and hands it ours. */
    swap(draft: DraftState): void;
    /** Empties a draft whose comment arrived. */
    clear(draft: DraftState): void;
    stop(): void;
}
/** The text not yet sent, of one thread. Closing a form, or the page, keeps its words. */
export declare function createDrafts(storage: Storage, scope: string): Drafts;
/** What the form itself can tell is wrong, before anything is sent. */
export declare function checkDraft(form: WireForm, values: Record<FieldName, string>): Partial<Record<FieldName, FieldProblem>>;
