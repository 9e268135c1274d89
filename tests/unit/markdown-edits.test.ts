import { describe, expect, test } from 'vitest'
import {
  bold,
  code,
  type Edit,
  insertQuote,
  italic,
  link,
  quote,
  type Selected,
} from '../../src/features/editor-tools/markdown-edits.ts'

/** `⟦⟧` in a test's text is the selection, `|` a caret. */
function parse(marked: string): Selected {
  const start = marked.search(/[⟦|]/)
  const caret = marked[start] === '|'
  const text = marked.replace(/[⟦⟧|]/g, '')
  return { text, start, end: caret ? start : marked.indexOf('⟧') - 1 }
}

function print({ text }: Selected, { from, to, insert, start, end }: Edit): string {
  const after = text.slice(0, from) + insert + text.slice(to)
  if (start === end) return `${after.slice(0, start)}|${after.slice(start)}`
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`
}

const run = (edit: (selected: Selected) => Edit, marked: string) =>
  print(parse(marked), edit(parse(marked)))

describe('bold', () => {
  test.each([
    ['a ⟦b⟧ c', 'a **⟦b⟧** c'],
    ['a **⟦b⟧** c', 'a ⟦b⟧ c'],
    ['a ⟦**b**⟧ c', 'a ⟦b⟧ c'],
    ['a | c', 'a **|** c'],
    ['a **|** c', 'a | c'],
    ['a⟦ b ⟧c', 'a **⟦b⟧** c'],
    ['*⟦b⟧*', '***⟦b⟧***'],
    ['***⟦b⟧***', '*⟦b⟧*'],
    ['⟦*b*⟧', '**⟦*b*⟧**'],
    ['⟦**a** and **b**⟧', '**⟦**a** and **b**⟧**'],
    ['⟦one\ntwo⟧', '⟦**one**\n**two**⟧'],
    ['⟦**one**\n\n**two**⟧', '⟦one\n\ntwo⟧'],
    ['⟦> one\n- two\n1. three⟧', '⟦> **one**\n- **two**\n1. **three**⟧'],
    ['a⟦  ⟧b', 'a⟦  ⟧b'],
    ['⟦🦊 שלום⟧', '**⟦🦊 שלום⟧**'],
  ])('%j → %j', (before, after) => expect(run(bold, before)).toBe(after))
})

describe('italic', () => {
  test.each([
    ['a ⟦b⟧ c', 'a *⟦b⟧* c'],
    ['a *⟦b⟧* c', 'a ⟦b⟧ c'],
    ['**⟦b⟧**', '***⟦b⟧***'],
    ['***⟦b⟧***', '**⟦b⟧**'],
    ['⟦*b*⟧', '⟦b⟧'],
    ['⟦**b**⟧', '*⟦**b**⟧*'],
    ['|', '*|*'],
  ])('%j → %j', (before, after) => expect(run(italic, before)).toBe(after))
})

describe('code', () => {
  test.each([
    ['a ⟦b⟧ c', 'a `⟦b⟧` c'],
    ['a `⟦b⟧` c', 'a ⟦b⟧ c'],
    ['a ⟦`b`⟧ c', 'a ⟦b⟧ c'],
    ['|', '`|`'],
    ['`|`', '|'],
    ['⟦a`b⟧', '``⟦a`b⟧``'],
    ['⟦`b⟧', '`` ⟦`b⟧ ``'],
    ['⟦one\ntwo⟧', '```\n⟦one\ntwo⟧\n```'],
    ['x ⟦one\ntwo⟧ y', 'x \n```\n⟦one\ntwo⟧\n```\n y'],
    ['```\n⟦one\ntwo⟧\n```', '⟦one\ntwo⟧'],
    ['⟦```js\none\ntwo\n```⟧', '⟦one\ntwo⟧'],
    ['⟦a\n```\nb⟧', '````\n⟦a\n```\nb⟧\n````'],
  ])('%j → %j', (before, after) => expect(run(code, before)).toBe(after))
})

describe('quote', () => {
  test.each([
    ['⟦one⟧', '⟦> one⟧'],
    ['o⟦n⟧e', '⟦> one⟧'],
    ['⟦one\n\ntwo⟧', '⟦> one\n>\n> two⟧'],
    ['⟦> one\n>\n> two⟧', '⟦one\n\ntwo⟧'],
    ['|', '> |'],
    ['above\no|ne\nbelow', 'above\n> one|\n\nbelow'],
    ['⟦one⟧\n\nbelow', '⟦> one⟧\n\nbelow'],
  ])('%j → %j', (before, after) => expect(run(quote, before)).toBe(after))
})

describe('link', () => {
  test.each([
    ['see ⟦this⟧', 'see [this](⟦https://⟧)'],
    ['⟦https://a.example/b?c=d⟧', '[|](https://a.example/b?c=d)'],
    ['⟦www.a.example⟧', '[|](https://www.a.example)'],
    ['⟦https://a.example/b_(c)⟧', '[|](<https://a.example/b_(c)>)'],
    ['|', '[|](https://)'],
    ['⟦a\nb⟧', '[a b](⟦https://⟧)'],
    ['⟦a]b⟧', '[a\\]b](⟦https://⟧)'],
    ['⟦[this](https://a.example)⟧', '⟦this⟧'],
  ])('%j → %j', (before, after) => expect(run(link, before)).toBe(after))
})

describe('a quote of another’s words', () => {
  const inserted = (marked: string, words: string, begins = '') =>
    print(parse(marked), insertQuote(parse(marked), { words, begins }))
  test.each([
    ['|', 'one', '> one\n\n|'],
    ['mine|', 'one\n\ntwo', 'mine\n\n> one\n>\n> two\n\n|'],
    ['|', 'one  \n  two\n\n\n\nthree', '> one\n>   two\n>\n> three\n\n|'],
    ['mine\n|', ' one ', 'mine\n\n> one\n\n|'],
    ['mine|\n\nmore', 'one', 'mine\n\n> one\n\n|more'],
    ['mine ⟦gone⟧ more', 'one', 'mine \n\n> one\n\n| more'],
  ])('%j and %j → %j', (before, words, after) => expect(inserted(before, words)).toBe(after))

  test('an empty text first says whom it answers', () => {
    expect(inserted('|', 'one', '#3.1.2')).toBe('#3.1.2\n\n> one\n\n|')
    expect(inserted('mine|', 'one', '#3.1.2')).toBe('mine\n\n> one\n\n|')
  })
})

test('plain, marked, and plain again is the same text', () => {
  for (const edit of [bold, italic, code, quote]) {
    for (const text of ['word', 'two words', 'one\n\ntwo']) {
      const first: Selected = { text, start: 0, end: text.length }
      const there = edit(first)
      const marked = text.slice(0, there.from) + there.insert + text.slice(there.to)
      const back = edit({ text: marked, start: there.start, end: there.end })
      expect(marked.slice(0, back.from) + back.insert + marked.slice(back.to)).toBe(text)
    }
  }
})
