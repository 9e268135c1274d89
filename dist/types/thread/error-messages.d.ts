import type { Ui } from './ui.ts';
/** The sentence for a code of the server's or ours. */
export declare function sentenceOf(code: string, ui: Ui): string;
/** One sentence for the reader: what happened to the thread, and what to do. */
export declare function loadingProblem(code: string, ui: Ui): string;
