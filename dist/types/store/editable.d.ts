import type { Mine } from './mine-keeping.ts';
/** Whether a comment can still be changed by its author, here and now. */
export declare function isEditable({ comment, editUntil }: Mine, now: number): boolean;
