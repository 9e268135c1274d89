import type { FieldError, WireForm } from '../../protocol.ts';
import type { FieldName, Problems } from './drafts.ts';
/** What the form itself can tell is wrong, before anything is sent. */
export declare function checkDraft(form: WireForm, values: Record<FieldName, string>): Problems;
/** The same for the text alone. */
export declare function checkText({ maxLength }: WireForm, text: string): Problems;
/** What the server says is wrong, by field. */
export declare function problemsOf(errors: readonly FieldError[]): Problems;
