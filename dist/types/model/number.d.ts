/** Whether `value` is an outline number, such as `3` or `3.1.2`. */
export declare function isNumber(value: unknown): value is string;
/** The number of the reply at `place` (from 1) under `parent`, or of the root there when there is no parent. */
export declare function numberAt(parent: string | null, place: number): string;
/** The last part of an outline number: a comment's place among its siblings, from 1. */
export declare function placeOf(number: string): number;
/** Sorts outline numbers: `2` before `10`, `3` before `3.1`, `3.2` before `3.10`. */
export declare function compareNumbers(a: string, b: string): number;
