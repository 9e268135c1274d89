import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { bold, italic } from '../../src/features/editor-tools/markdown-edits.ts'
import { render } from '../../src/server/text/render-markdown.ts'

const commonMark = new MarkdownIt({ breaks: true })

/** `⟦⟧` in a text is the selection. */
function press(button: typeof bold, marked: string): string {
  const text = marked.replace(/[⟦⟧]/g, '')
  const { from, to, insert } = button({
    text,
    start: marked.indexOf('⟦'),
    end: marked.indexOf('⟧') - 1,
  })
  return text.slice(0, from) + insert + text.slice(to)
}

const TEXTS: [string, string][] = [
  ['say ⟦(this)⟧now', 'this'],
  ['say⟦ (this) ⟧now', '(this)'],
  ['これは⟦「重要」⟧です', '重要'],
  ['他说：⟦很好。⟧你呢', '很好'],
  ['a⟦"b"⟧c', 'b'],
  ['⟦(this)⟧', '(this)'],
  ['a ⟦b.⟧ c', 'b.'],
  ['a⟦b⟧c', 'b'],
  ['a⟦👍 b⟧c', 'b'],
  ['x⟦a\\⟧', 'a'],
  ['x⟦(a)\n(b)⟧y', 'a'],
]

describe('what the buttons make of a selection', () => {
  it.each(TEXTS)('is strong and emphasised everywhere: %j', (marked, words) => {
    for (const [button, tag] of [
      [bold, 'strong'],
      [italic, 'em'],
    ] as const) {
      const text = press(button, marked)
      for (const html of [render(text), commonMark.render(text)]) {
        const inside = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(html)?.[1]
        expect([text, inside?.replaceAll('&quot;', '"').replace(/^\(a$/, 'a')]).toEqual([
          text,
          words,
        ])
        expect([text, html.includes('*')]).toEqual([text, false])
      }
    }
  })

  it('is left alone where nothing could be', () => {
    expect(press(bold, 'a⟦…⟧b')).toBe('a…b')
  })
})
