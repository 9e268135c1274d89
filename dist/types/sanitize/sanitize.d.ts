/**
 * Turns HTML from outside into DOM; only what plain-markup.ts recognises goes another way.
 *
 * The fragment holds nothing but the allowlist's elements and attributes. A body over 40,000
 * characters or 1,000 elements, one that makes no fragment (`<frameset>`), and every body where
 * the page's Trusted Types refuse the policy `afterword`, becomes one text node: its `plainText`.
 */
export declare const sanitize: (html: string) => DocumentFragment;
