import type { Mine } from '../own-comments/own-comments-storage.ts';
import type { Ui } from '../../thread/ui.ts';
import type { FeatureContext } from '../thread-context.ts';
type SendingUi = Ui & Pick<FeatureContext, 'sending'>;
/** One sentence for the reader: why new words for a comment weren't taken, and that they are safe. */
export declare function savingProblem(code: string, own: Mine, now: number, ui: SendingUi): string;
/** The same where it wasn't deleted. */
export declare function deletingProblem(code: string, own: Mine, now: number, ui: SendingUi): string;
/** Whether a comment can still be changed by its author, here and now. */
export declare function isEditable({ comment, editUntil }: Mine, now: number): boolean;
export {};
