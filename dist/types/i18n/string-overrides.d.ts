import type { StringOverrides } from './translate.ts';
/**
 * Reads an owner's words from JSON. Only known keys, with a string or an object of plural forms
 * that has `other`, are taken; `problems` names what was left out.
 */
export declare function readWords(json: string): {
    words: StringOverrides;
    problems: string[];
};
/** Whether a value is a text: a string, or plural forms among which is `other`. */
export declare function isWord(value: unknown): boolean;
