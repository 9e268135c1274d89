import { countLinks } from '../text/render-markdown.ts'
import { linkedHosts } from './links.ts'

/** What of a comment could keep out others like it. */
export interface SuggestedRules {
  /** Hosts that it links to, for a ban. */
  domains: string[]
  /** Words and phrases that it shows in place of links, and the name of who wrote it, for the list. */
  words: string[]
  /** The `--max-links` that would have held it; null when it has no link. */
  maxLinks: number | null
}

/** Hosts on which anyone has pages: a ban of one would keep out friends too. */
const SHARED = new Set(
  `github.com github.io gitlab.com wikipedia.org youtube.com youtu.be google.com goo.gl bit.ly t.co
  facebook.com instagram.com twitter.com x.com linkedin.com medium.com reddit.com blogspot.com
  wordpress.com tumblr.com amazon.com archive.org stackoverflow.com npmjs.com`.split(/\s+/),
)

const MOST = 8
const SHORTEST_WORD = 4
const LONGEST_WORDS = 60

/** Which rules would have caught a comment that the owner takes for spam. */
export function suggestRules(comment: { text: string; url: string; name: string }): SuggestedRules {
  const domains = linkedHosts(comment).filter((host) => !isShared(host))
  const links = countLinks(comment.text)
  const labels = Array.from(
    comment.text.matchAll(/\[([^[\]]{1,200})\]\(/g),
    ([, label = '']) => label,
  )
  // Who sells something signs as it.
  const name = domains.length > 0 ? [comment.name] : []
  const words = [...labels, ...name].map(plainPhrase).filter(isTelling)
  return {
    domains: domains.slice(0, MOST),
    words: [...new Set(words)].slice(0, MOST),
    maxLinks: links === 0 ? null : links - 1,
  }
}

function isShared(host: string): boolean {
  return [...SHARED].some((shared) => host === shared || host.endsWith(`.${shared}`))
}

function plainPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** One short word stands in too many comments. */
function isTelling(phrase: string): boolean {
  const words = phrase.split(' ').filter((word) => word !== 'https' && word !== 'www')
  if (phrase.length > LONGEST_WORDS || words.length === 0) return false
  if (/^(?:click )?(?:here|this|link|this link|my (?:site|blog|website))$/.test(phrase))
    return false
  return words.some((word) => word.length >= SHORTEST_WORD)
}
