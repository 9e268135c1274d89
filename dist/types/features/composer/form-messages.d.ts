import type { Translate } from '../../i18n/translate.ts';
import type { Comment } from '../../model/comment.ts';
import type { Ui } from '../../thread/ui.ts';
import type { FieldName, FieldProblem, Problems } from '../drafts/drafts.ts';
/** The sentence for an error code of the server's or ours. */
export declare function sentenceOf(code: string, ui: Ui): string;
/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export declare function sendingProblem(code: string, ui: Ui, problems?: Problems): string;
/** What to say when a comment has arrived. */
export declare function postedSentence({ number, state }: Comment, t: Translate): string;
/** What is wrong with a field, and how to mend it. */
export declare function fieldProblem(field: FieldName, problem: FieldProblem, ui: Ui): string;
