/**
 * Every kind of comment server. A new one is its file, its name here and its line in
 * open-backend.chunk.ts, which the compiler asks for; options and their texts read this list.
 */
export declare const BACKEND_NAMES: readonly ['afterword', 'static', 'wordpress', 'isso', 'waline'];
export type BackendName = (typeof BACKEND_NAMES)[number];
