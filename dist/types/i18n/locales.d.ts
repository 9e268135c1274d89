import type { StringOverrides } from './translate.ts';
/**
 * By language, what brings its words. In the npm build the bundler's `import()` serves; the tag's
 * build puts locales.tag.ts in this file's place.
 */
export declare const LOCALES: Record<string, () => Promise<StringOverrides>>;
