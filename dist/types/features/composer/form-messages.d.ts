import type { ErrorCode } from '../../backends/backend.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Comment } from '../../model/comment.ts';
import type { Ui } from '../../thread/ui.ts';
import type { DraftState, FieldName, FieldProblem, Problems } from '../drafts/drafts.ts';
import type { Identity } from '../drafts/author.ts';
/** The sentence for an error code of the server's or ours. */
export declare function sentenceOf(code: string, ui: Ui): string;
/** Why a comment in answer to `parent` wasn't taken, in one sentence. */
export declare function refusalSentence(code: string, parent: string | null, ui: Ui): string;
/** Why a form wasn't taken, in one sentence; its words are all still there. */
export declare function sendingProblem(code: ErrorCode, parent: string | null, problems: Problems, ui: Ui): string;
/** What to say when a comment has arrived. */
export declare function postedSentence({ number, state }: Comment, t: Translate): string;
/** What is wrong with a field, and how to mend it. */
export declare function fieldProblem(field: FieldName, { code, over }: FieldProblem, ui: Ui): string;
/** Looks again at a field that had something wrong: what is mended is no longer marked. */
export declare function recheck(name: FieldName, draft: DraftState, author: Identity['author'], { thread }: Ui): void;
