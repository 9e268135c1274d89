import type { StringOverrides } from './translate.ts';
/** By language, what loads its words. */
export declare const LOCALES: Record<string, () => Promise<StringOverrides>>;
