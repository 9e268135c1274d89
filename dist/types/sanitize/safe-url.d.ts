/** Parses an absolute URL that names no user and no password; null for anything else. */
export declare function publicUrl(value: string): URL | null;
/**
 * Gives an address from outside, such as an author's link or avatar, as a URL that is safe to use.
 *
 * Absolute `http:` or `https:`, no user or password, at most 2,000 characters, as `new URL`
 * writes it; null for anything else.
 */
export declare function webUrl(value: unknown): string | null;
