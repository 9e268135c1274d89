import type { Problems } from '../store/drafts.ts';
import type { Ui } from './ui.ts';
/** One sentence for the reader: why a comment wasn't taken, and what to do. */
export declare function sendingProblem(code: string, ui: Ui, problems?: Problems): string;
