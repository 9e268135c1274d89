import type { FieldName, FieldProblem } from '../drafts/drafts.ts';
import type { Ui } from '../../thread/ui.ts';
/** What is wrong with a field, and how to mend it. */
export declare function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string;
