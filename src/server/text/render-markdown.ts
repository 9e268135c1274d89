import type { Token } from 'markdown-it'
import { LRUCache } from 'lru-cache'
import { referencesIn } from '../../model/reference.ts'
import { MAX_ELEMENTS, MAX_HTML } from '../../protocol.ts'
import { markdown, TooMuchMarkup } from './markdown.ts'
import { fieldProblem } from '../problems.ts'
import { showsWords } from './visible-text.ts'

const cache = new LRUCache<string, string>({
  // In UTF-16 units.
  maxSize: 8_000_000,
  sizeCalculation: (html, text) => text.length + html.length,
})

/** The HTML that a comment shows: what it was imported with, else what its text makes. */
export function htmlOf({ html, text }: { html: string | null; text: string }): string {
  return html ?? render(text)
}

/** The HTML of a comment's text. */
export function render(text: string): string {
  return cache.get(text) ?? keep(text, markdown.render(text))
}

/**
 * The HTML of a text that is not stored yet.
 *
 * @throws ProblemError when it is more than a reader's browser should be given for one comment.
 */
export function renderDraft(text: string): string {
  const known = cache.get(text)
  if (known !== undefined) return known
  const environment = { isDraft: true }
  const tokens = parseDraft(text, environment)
  // References count, since the widget makes each of them a link.
  if (countElements(tokens) + countReferences(tokens) > MAX_ELEMENTS) throw tooMuch()
  const html = markdown.renderer.render(tokens, markdown.options, environment)
  // Some tokens are two elements.
  if (html.length > MAX_HTML || count(html, /<[a-z]/g) > MAX_ELEMENTS) throw tooMuch()
  return keep(text, html)
}

/**
 * Renders the text of a comment before it is stored.
 *
 * @throws ProblemError when it is too much, or when a reader would see nothing of it.
 */
export function renderPost(text: string): string {
  const html = renderDraft(text)
  if (showsWords(html)) return html
  throw fieldProblem({ field: 'text', code: 'required', detail: 'Nothing of this would be seen.' })
}

/** How many links a text makes. */
export function countLinks(text: string): number {
  return count(render(text), /<a /g)
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0
}

function keep(text: string, html: string): string {
  // What is longer than nothing is what lru-cache takes.
  if (text !== '') cache.set(text, html)
  return html
}

function countElements(tokens: readonly Token[]): number {
  return tokens.reduce((count, { tag, nesting, hidden, children }) => {
    const isElement = tag !== '' && nesting !== -1 && !hidden
    return count + (isElement ? 1 : 0) + (children ? countElements(children) : 0)
  }, 0)
}

function countReferences(tokens: readonly Token[]): number {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .reduce(
      (count, { type, content }) => count + (type === 'text' ? referencesIn(content).length : 0),
      0,
    )
}

function parseDraft(text: string, environment: Record<string, unknown>): Token[] {
  try {
    return markdown.parse(text, environment)
  } catch (error) {
    throw error instanceof TooMuchMarkup ? tooMuch() : error
  }
}

function tooMuch() {
  return fieldProblem({ field: 'text', code: 'too-long', detail: 'This has too much markup.' })
}
