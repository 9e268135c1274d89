import { idOf } from '../../model/thread-id.ts'
import { cleanLine } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'

/** What WordPress tells pages apart by where it has no permalinks. */
const PAGE_PARAMETERS = /^(?:p|page_id|attachment_id)=/

// A name that ends in letters, so that "v1.2/notes" is no address; localhost; an IP address.
const HOST =
  /^(?:[^\s/?#@:[\]]+\.\p{L}[^\s/?#@:.[\]]*\.?|localhost|\d+(?:\.\d+){3}|\[[\da-f:.]+\])(?::\d{1,5})?$/iu

/**
 * A thread's id in the one spelling that is stored. An id that is a page's address, with or without
 * its scheme, is spelled as the widget spells it, since templates and people write `über`,
 * `%c3%bc` and `https://www.` alike; its query stays but for tracking parameters, and its hash,
 * because an owner may tell threads apart by them. Any other id stays as it is.
 */
export function normalizeThreadId(text: string): string {
  const line = cleanLine(text)
  const url = addressOf(line)
  if (url === null) return line
  const id = idOf(url.href) + url.hash
  return id.length <= LIMITS.thread ? id : line
}

/**
 * The threads that an owner can mean by what they typed or pasted from the browser, the likeliest
 * first: as it stands; without its hash; without what the widget leaves out of a page's own URL.
 */
export function threadCandidates(text: string): string[] {
  const line = cleanLine(text)
  const url = addressOf(HOST.test(line) ? `${line}/` : line)
  if (url === null) return [line]
  const candidates = [normalizeThreadId(url.href)]
  url.hash = ''
  candidates.push(normalizeThreadId(url.href))
  const own = url.search
    .slice(1)
    .split('&')
    .filter((pair) => PAGE_PARAMETERS.test(pair))
  for (const search of [own.join('&'), '']) {
    url.search = search
    candidates.push(normalizeThreadId(url.href))
  }
  return [...new Set([...candidates, line])]
}

function addressOf(text: string): URL | null {
  const hasScheme = /^https?:\/\//i.test(text)
  const [host = ''] = text.split('/', 1)
  if (!hasScheme && (!text.includes('/') || !HOST.test(host))) return null
  try {
    return new URL(hasScheme ? text : `https://${text}`)
  } catch {
    return null
  }
}
