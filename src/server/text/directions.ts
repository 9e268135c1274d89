import type { Token } from 'markdown-it'

// The blocks that Unicode keeps for scripts which run from right to left.
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const WITH_BLOCKS: readonly string[] = [
  'blockquote_open',
  'bullet_list_open',
  'ordered_list_open',
  'table_open',
]
const WITH_TEXT: readonly string[] = ['paragraph_open', 'heading_open', 'th_open', 'td_open']

/**
 * Gives each block of a text its own direction, where some of it runs from right to left: a quote
 * in English stands over an answer in Arabic. A browser that is to find a block's direction passes
 * over the blocks inside that have one, so those that hold others are told theirs.
 */
export function markDirections(tokens: readonly Token[], text: string): void {
  if (!RIGHT_TO_LEFT.test(text)) return
  let undecided: Token[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'list_item_open' && tokens[index + 1]?.hidden) token.attrSet('dir', 'auto')
    else if (token.type === 'list_item_open' || WITH_BLOCKS.includes(token.type)) {
      token.attrSet('dir', 'auto')
      undecided.push(token)
    } else if (WITH_TEXT.includes(token.type) && !token.hidden) token.attrSet('dir', 'auto')
    const direction = token.type === 'inline' ? directionOf(token.content) : null
    if (direction === null) continue
    for (const block of undecided) block.attrSet('dir', direction)
    undecided = []
  }
}

function directionOf(text: string): 'ltr' | 'rtl' | null {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return null
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
