/** Tells the owner in the console what is wrong, and how to mend it; without the words for it, what is known. */
export declare function tell(level: 'warn' | 'error', known: string, say: (words: typeof import('./diagnosis.chunk.ts')) => string): Promise<void>;
