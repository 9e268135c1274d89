import type { Problems } from '../drafts/drafts.ts';
import type { Ui } from '../../thread/ui.ts';
/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export declare function sendingProblem(code: string, ui: Ui, problems?: Problems): string;
