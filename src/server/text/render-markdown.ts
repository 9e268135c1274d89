import { MAX_ELEMENTS, MAX_HTML } from '../../protocol.ts'
import { markdown } from './markdown.ts'
import { fieldProblem } from '../problems.ts'

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

/**
 * The HTML of a text that is not stored yet.
 *
 * @throws ProblemError when it is more than a reader's browser should be given for one comment.
 */
export function renderDraft(text: string): string {
  const html = markdown.render(text)
  if (html.length <= MAX_HTML && count(html, /<[a-z]/g) <= MAX_ELEMENTS) return html
  throw fieldProblem({ field: 'text', code: 'too-long', detail: 'This has too much markup.' })
}

/** How many links a text makes. */
export function countLinks(text: string): number {
  return count(markdown.render(text), /<a /g)
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0
}
