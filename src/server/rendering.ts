import { markdown } from './markdown.ts'

/** What the widget shows as markup in one body; past it, it shows plain text. */
const MAX_HTML = 40_000
const MAX_ELEMENTS = 1000

// In UTF-16 units of text and HTML together.
const CACHE_SIZE = 16_000_000

const cache = new Map<string, string>()
let cached = 0

/** The HTML of a comment's text. */
export function render(text: string): string {
  const known = cache.get(text)
  const html = known ?? markdown.render(text)
  // Put in again even when known: the map's order is then that of the last use.
  cache.delete(text)
  cache.set(text, html)
  if (known === undefined) cached += text.length + html.length
  for (const [oldText, oldHtml] of cache) {
    if (cached <= CACHE_SIZE) break
    cache.delete(oldText)
    cached -= oldText.length + oldHtml.length
  }
  return html
}

/** Whether `text` makes more HTML than a reader's browser should be given for one comment. */
export function isTooMuch(text: string): boolean {
  const html = markdown.render(text)
  return html.length > MAX_HTML || (html.match(/<[a-z]/g)?.length ?? 0) > MAX_ELEMENTS
}
