import type { Ui } from './ui.ts';
/** One sentence for the reader: what happened to the thread, and what to do. */
export declare function loadingProblem(code: string, { t }: Ui): string;
