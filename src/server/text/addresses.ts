import createMarkdown, { type MarkdownIt, type StateInline } from 'markdown-it'

// Written without spaces, so that an address in it ends where these letters begin; addresses that
// are copied have them percent-encoded.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u

/** The longest address that becomes a link; looking no farther keeps the search linear. */
const MAX_LENGTH = 2000

const known = createMarkdown().linkify

/** Makes web addresses links as GFM does: with their scheme, or from `www.` on. */
export function linkAddresses(markdown: MarkdownIt): void {
  markdown.linkify
    // Without these, README.md and app.py would be links: .md and .py are countries.
    .set({ fuzzyLink: false })
    .add('//', null)
    .add('ftp:', null)
    .add('http:', { validate: lengthAt })
    .add('https:', { validate: lengthAt })
    .add('www.', {
      validate: (text, position) =>
        Math.max(0, lengthAt(`//www.${text.slice(position)}`, 0) - '//www.'.length),
      normalize(match) {
        match.url = `http://${match.url}`
      },
    })
  startAfterUnspaced(markdown.linkify.re)
  // The marks in www.example.com/_a_/b are part of the address, not emphasis.
  markdown.inline.ruler.before('emphasis', 'www_address', linkFromWww)
}

/** Lets an address begin right after letters that have no spaces around words. */
function startAfterUnspaced(re: MarkdownIt['linkify']['re']): void {
  const before = `(^|(?!_)(?:[><\uff5c]|${re.src_ZPCc}|${UNSPACED.source}))`
  const source = `${before}(${re.get_schema_names().source})`
  const search = new RegExp(source, 'giu')
  const atStart = new RegExp(`^${source}`, 'iu')
  re.get_schema_search = () => search
  re.get_schema_at_start = () => atStart
}

/** How many characters after its scheme an address has, from its `//` on; 0 when it is none. */
function lengthAt(text: string, position: number): number {
  const near = text.slice(position, position + MAX_LENGTH)
  const end = near.search(UNSPACED)
  if (end === -1) return known.testSchemaAt(near, 'http:', 0)
  const before = near.slice(0, end)
  if (/^\/\/[\w.-]*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(before)) {
    return known.testSchemaAt(before, 'http:', 0)
  }
  // The host itself has such letters.
  const whole = near.slice(0, known.testSchemaAt(near, 'http:', 0))
  const [host = ''] = /^\/\/[^/?#]*/.exec(whole) ?? []
  const path = whole.slice(host.length).search(UNSPACED)
  return path === -1
    ? whole.length
    : known.testSchemaAt(whole.slice(0, host.length + path), 'http:', 0)
}

/** Links an address that began before the mark at which the parser stands. */
function linkFromWww(state: StateInline, silent: boolean): boolean {
  const { src, pos, pending, linkLevel } = state
  if (linkLevel > 0 || !'_*~'.includes(src.charAt(pos))) return false
  const before = pending.slice(-MAX_LENGTH)
  const at = before.toLowerCase().lastIndexOf('www.')
  const start = pos - before.length + at
  // An escape is longer in the source than here.
  if (at === -1 || src.slice(start, pos) !== before.slice(at)) return false
  const previous = src.charAt(start - 1)
  if (/[\p{L}\p{N}_]/u.test(previous) && !UNSPACED.test(previous)) return false
  const address = state.md.linkify.matchAtStart(src.slice(start))?.raw ?? ''
  const text = address.replace(/[*_~]+$/, '')
  const href = state.md.normalizeLink(`http://${text}`)
  if (start + text.length <= pos || !state.md.validateLink(href)) return false
  if (!silent) {
    state.pending = pending.slice(0, start - pos)
    const open = state.push('link_open', 'a', 1)
    open.attrs = [['href', href]]
    open.markup = 'linkify'
    open.info = 'auto'
    state.push('text', '', 0).content = state.md.normalizeLinkText(text)
    state.push('link_close', 'a', -1).markup = 'linkify'
  }
  state.pos = start + text.length
  return true
}
