import { MAX_ELEMENTS, MAX_HTML } from '../protocol.ts'

const SPACE = String.raw`[\t\n\f\r ]`
const VALUE = String.raw`"[^"<]*"|'[^'<]*'|[^\s"'<>][^\s<>]*`
const ATTRIBUTES = String.raw`(?:${SPACE}+[^\s"'<>/=]+(?:${SPACE}*=${SPACE}*(?:${VALUE}))?)*${SPACE}*/?`
const INLINE =
  'a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var'

/** Every `<`, and the names of inline tags: well-formed start, end, void, and malformed start. */
const TAG = new RegExp(
  `<(?:(${INLINE})${ATTRIBUTES}>|/(${INLINE})${SPACE}*>|((?:br|img|wbr)${ATTRIBUTES}>)|(${INLINE})(?=[\\t\\n\\f\\r />]))?`,
  'gi',
)

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
export function isTooMuch(html: string): boolean {
  return html.length > MAX_HTML || elementBound(html) > MAX_ELEMENTS
}

function elementBound(html: string): number {
  let unclosed = 0
  let others = 0
  let open: string[] = []
  for (const [, start, end, empty, malformed] of html.matchAll(TAG)) {
    if (start) open.push(start.toLowerCase())
    else if (!empty) {
      others++
      if (end && open.at(-1) === end.toLowerCase()) open.pop()
      else {
        // It may close a block with all that is open in it, or begin a comment that hides a tag.
        unclosed += open.length + (malformed ? 1 : 0)
        open = []
      }
    }
  }
  return (html.match(/<[a-z]/gi)?.length ?? 0) + (unclosed + open.length) * others
}
