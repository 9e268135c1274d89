import type { FieldName, FieldProblem } from '../store/drafts.ts';
import type { Ui } from './ui.ts';
/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export declare function sendingProblem(code: string, ui: Ui): string;
/** What is wrong with a field, and how to mend it. */
export declare function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string;
