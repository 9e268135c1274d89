import type { FieldName, FieldProblem } from '../store/drafts.ts';
import type { Ui } from './ui.ts';
/** One sentence for the reader: what happened to the thread, and what to do. */
export declare function loadingProblem(code: string, ui: Ui): string;
/** The same for a comment that wasn't taken. */
export declare function sendingProblem(code: string, ui: Ui): string;
/** What is wrong with a field, and how to mend it. */
export declare function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string;
