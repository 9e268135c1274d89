import { expect, test, vi } from 'vitest'
import { linkifyReferences } from '../../src/features/references/linkify-text.ts'
import type { References } from '../../src/features/references/references-store.ts'
import type { Comment } from '../../src/model/comment.ts'

const known = vi.fn<References['known']>(() => ({ id: 'n1', number: '1' }) as Comment)
const references: References = {
  known,
  find: () => Promise.resolve(null),
  note: () => [],
  namersOf: () => [],
  stop: () => {},
}

/** A body with these nodes in it, linkified, with what that took. */
function linkify(...nodes: (Node | string)[]) {
  const body = document.createElement('div')
  body.append(...nodes)
  document.body.append(body)
  const words = body.textContent
  const ranges = vi.spyOn(globalThis, 'Range')
  const created = vi.spyOn(document, 'createRange')
  const observer = new MutationObserver(() => {})
  observer.observe(body, { childList: true, subtree: true, characterData: true })
  known.mockClear()
  const numbers = linkifyReferences(body, references, String)
  const mutations = observer.takeRecords().length
  const made = ranges.mock.calls.length + created.mock.calls.length
  ranges.mockRestore()
  created.mockRestore()
  body.remove()
  // Whatever becomes a link, no letter of the words changes.
  expect(body.textContent).toBe(words)
  const links = [...body.querySelectorAll<HTMLElement>('.reference')]
  return { body, links, numbers, mutations, ranges: made, asked: known.mock.calls.length }
}

test('a text of nothing but references costs as much as one with fifty', () => {
  const { links, mutations, ranges, asked } = linkify('#1 '.repeat(3333))
  expect(links.length).toBe(50)
  expect(mutations).toBe(1)
  expect(ranges).toBe(0)
  expect(asked).toBe(50)
})

test('fifty are the most in a body of many texts too, and it stays so', () => {
  const paragraphs = Array.from({ length: 400 }, () => {
    const paragraph = document.createElement('p')
    paragraph.append('See #1, #2.1 and ', document.createElement('b'), ' #3')
    return paragraph
  })
  const { body, links, mutations } = linkify(...paragraphs)
  expect(links.length).toBe(50)
  expect(mutations).toBeLessThanOrEqual(34)
  expect([...linkifyReferences(body, references, String)]).toEqual(['1', '2.1', '3'])
  expect(body.querySelectorAll('.reference').length).toBe(50)
})

test('what is named within the first fifty is named, however often', () => {
  const { numbers } = linkify('#7 '.repeat(49), '#8 ', '#9 ')
  expect([...numbers]).toEqual(['7', '8'])
})

test('what stands in code and links is passed over as a whole', () => {
  const code = document.createElement('pre')
  let inner: Element = code
  for (let depth = 0; depth < 400; depth++) {
    const next = document.createElement('span')
    inner.append('#1 ', next)
    inner = next
  }
  const { links, asked } = linkify(code, ' and #1')
  expect(links.length).toBe(1)
  expect(asked).toBe(1)
})

test('links stand where their numbers stood, with the text between them', () => {
  const { body } = linkify('As #1 and (#2.1) say, #3.')
  expect([...body.childNodes].map((node) => [node.nodeName, node.textContent])).toEqual([
    ['#text', 'As '],
    ['A', '#1'],
    ['#text', ' and ('],
    ['A', '#2.1'],
    ['#text', ') say, '],
    ['A', '#3'],
    ['#text', '.'],
  ])
})
