/**
 * Whether HTML may be too much for one comment: over 40,000 characters, or more than 1,000
 * elements once a browser has parsed it.
 *
 * Counting tags is not enough. A parser opens formatting elements that were left open (`<b>`,
 * `<code>`, …) again in each block that follows, so that 500 unclosed `<code>` before 480
 * paragraphs become 240,000 elements. So each one that isn't closed properly, with nothing but
 * inline elements inside, counts once more for every other tag. That can be too many for
 * careless HTML, never too few by more than a small factor, and takes one pass over the text.
 */
export declare function isTooMuch(html: string): boolean;
