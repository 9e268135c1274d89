import MarkdownIt, { type StateBlock, type StateCore, type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { LINK_REL } from '../../protocol.ts'
import { linkAddresses } from './addresses.ts'
import { showUnusedDefinitions } from './definitions.ts'
import { markDirections } from './directions.ts'

type TokenClass = StateCore['Token']

/** CommonMark with GFM's tables, strikethrough and autolinks; raw HTML stays text. */
export const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true })

/** A text that makes more blocks than a comment may have; only a draft, `{ isDraft: true }`, is refused. */
export class TooMuchMarkup extends Error {}

// A thousand elements, which a comment may have, are never so many tokens. Ten thousand characters
// of a table, whose short rows are filled up with cells, would be sixty times as many.
const MAX_BLOCK_TOKENS = 6000

markdown.block.State = class extends markdown.block.State {
  override push(...token: Parameters<StateBlock['push']>): Token {
    if (this.env['isDraft'] && this.tokens.length >= MAX_BLOCK_TOKENS) throw new TooMuchMarkup()
    return super.push(...token)
  }
}

linkAddresses(markdown)
showUnusedDefinitions(markdown)
// Chinese and Japanese have no spaces around words, which CommonMark counts on: in
// これは**「重要」**です the marks would stay marks.
markdown.use(cjkFriendly)

markdown.validateLink = (address) => {
  try {
    const url = new URL(address)
    return /^(https?|mailto):$/.test(url.protocol) && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

markdown.renderer.rules['heading_open'] = (tokens, index) =>
  tokens[index]?.attrGet('dir') ? '<p dir="auto"><strong>' : '<p><strong>'
markdown.renderer.rules['heading_close'] = () => '</strong></p>\n'

markdown.core.ruler.push('plain_comment', ({ tokens, src, Token }) => {
  for (const token of tokens) {
    // Alignment comes as a style attribute, which a strict CSP reports as a breach.
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = null
    if (token.children) token.children = withoutImages(token.children, Token)
  }
  markDirections(tokens, src)
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
