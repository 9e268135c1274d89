import type { Comment } from '../model/comment.ts';
/** Numbers the comments of a whole thread in order of time, those of one time as they come. */
export declare function countNumbers(comments: readonly Comment[]): void;
