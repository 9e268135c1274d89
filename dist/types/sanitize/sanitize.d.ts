import type { Sanitize } from './purifier.ts';
/**
 * Loads what makes DOM of text from outside: the only way in which it becomes DOM, but for what
 * plain-markup.ts recognises to the letter. DOMPurify and what surrounds it are two chunks, each
 * under the limit of 8,192 bytes.
 */
export declare function loadSanitize(): Promise<Sanitize>;
