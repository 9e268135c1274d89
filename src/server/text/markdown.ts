import { LINK_REL } from '../../protocol.ts'
import MarkdownIt, { type StateCore, type Token } from 'markdown-it'

type TokenClass = StateCore['Token']

/** CommonMark with GFM's tables, strikethrough and autolinks; raw HTML stays text. */
export const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true })

markdown.linkify
  // Without these, README.md and app.py would be links: .md and .py are countries.
  .set({ fuzzyLink: false })
  .add('//', null)
  .add('ftp:', null)
  .add('www.', {
    validate(text, position, linkify) {
      const found = linkify.testSchemaAt(`http://www.${text.slice(position)}`, 'http:', 5)
      return Math.max(0, found - '//www.'.length)
    },
    normalize(match) {
      match.url = `http://${match.url}`
    },
  })

markdown.validateLink = (address) => {
  try {
    const url = new URL(address)
    return /^(https?|mailto):$/.test(url.protocol) && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

markdown.renderer.rules['heading_open'] = () => '<p><strong>'
markdown.renderer.rules['heading_close'] = () => '</strong></p>\n'

markdown.core.ruler.push('plain_comment', ({ tokens, Token }) => {
  for (const token of tokens) {
    // Alignment comes as a style attribute, which a strict CSP reports as a breach.
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = null
    if (token.children) token.children = withoutImages(token.children, Token)
  }
})

function withoutImages(tokens: Token[], Made: TokenClass): Token[] {
  let inLink = false
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') {
      inLink = true
      return guarded(token)
    }
    if (token.type === 'link_close') inLink = false
    return token.type === 'image' ? linkTo(token, inLink, Made) : token
  })
}

function linkTo(image: Token, inLink: boolean, Made: TokenClass): Token[] {
  const address = String(image.attrGet('src') ?? '')
  const label = new Made('text', '', 0)
  label.content = plainText(image.children ?? []) || address
  if (inLink) return [label]
  const open = new Made('link_open', 'a', 1)
  open.attrSet('href', address)
  return [guarded(open), label, new Made('link_close', 'a', -1)]
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      type === 'softbreak' || type === 'hardbreak' ? ' ' : children ? plainText(children) : content,
    )
    .join('')
}

function guarded(link: Token): Token {
  link.attrSet('rel', LINK_REL)
  return link
}
