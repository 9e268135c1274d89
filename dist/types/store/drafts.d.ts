import { type ReadonlySignal, type Signal } from '@preact/signals';
import type { ErrorCode } from '../backends/backend.ts';
import type { FieldErrorCode, WireForm } from '../protocol.ts';
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
    status: Signal<'idle' | 'sending'>;
    problems: Signal<Partial<Record<FieldName, FieldProblem>>>;
    /** Why it wasn't sent; null when nothing went wrong. */
    refusal: Signal<ErrorCode | null>;
    /** The key under which this revision was last sent, and that revision. */
    sent: {
        key: string;
        revision: string;
    } | null;
}
export interface Drafts {
    /** Who writes: one name, e-mail and website for all of a thread's composers. */
    author: Record<'name' | 'email' | 'url', Signal<string>>;
    /** The comments whose reply form is open. */
    openReplies: ReadonlySignal<ReadonlySet<string>>;
    /** The draft in answer to `parent`, made when first asked for. */
    draft(parent: string | null): DraftState;
    openReply(parent: string): void;
    closeReply(parent: string): void;
    /** Empties a draft whose comment arrived. */
    clear(draft: DraftState): void;
}
/** The text not yet sent, of one thread. Closing a reply form keeps its words. */
export declare function createDrafts(): Drafts;
/** What the form itself can tell is wrong, before anything is sent. */
export declare function checkDraft(form: WireForm, values: Record<FieldName, string>): Partial<Record<FieldName, FieldProblem>>;
