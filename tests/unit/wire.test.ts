import { describe, expect, test } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import {
  DEFAULT_FORM,
  readCapabilities,
  readComment,
  readPage,
} from '../../src/backends/parse-comments.ts'
import { wireComment, wirePage } from '../fixtures/comment.ts'

const full = () =>
  wirePage({
    thread: { id: 'blog.example/her', count: 27, state: 'closed', likes: 12 },
    prev: 'before',
    next: 'after',
    comments: [
      wireComment({
        id: 'good',
        number: '3',
        author: {
          name: 'Ann',
          url: 'https://ann.example/',
          avatar: 'https://ann.example/a.png',
          role: 'owner',
        },
        edited: '2014-02-14T07:00:00Z',
        likes: 3,
        namedBy: ['4', '7.2'],
        moreReplies: 5,
        repliesCursor: 'deeper',
        repliesBefore: 2,
      }),
      wireComment({ id: 'reply', number: '3.1', parent: 'good' }),
    ],
  })

type Path = (string | number)[]

/** Every path of a JSON value, its own first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value)
  return [path, ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))]
}

/** A copy of `value` with something else at `path`; `undefined` removes what stands there. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item))
  }
  const record = value as Record<string, unknown>
  const next = { ...record, [key]: replaced(record[key], rest, by) }
  if (next[key] === undefined) delete next[key]
  return next
}

const WRONG: unknown[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  'wrong',
  '\u0000',
  'x'.repeat(5000),
  [],
  [[]],
  [null],
  {},
  { id: {} },
  JSON.parse('{"__proto__": {"id": "p"}, "toString": 1, "length": 3}'),
]

describe('a page with one thing wrong in it', () => {
  test.each(pathsOf(full()).map((path) => [path.join('.') || 'the page', path] as const))(
    'reads, whatever stands at %s',
    (_, path) => {
      const isWhole = path.length === 0 || (path.length === 1 && path[0] === 'comments')
      for (const wrong of WRONG) {
        const json = replaced(full(), path, wrong)
        const hasList = Array.isArray((json as { comments?: unknown } | null | undefined)?.comments)
        if (isWhole && !hasList) {
          expect(() => readPage(json, 'own')).toThrow(CommentsError)
          expect(() => readPage(json, 'own')).toThrow('not a page of comments')
          continue
        }
        const page = readPage(json, 'own')
        readCapabilities(json, true)
        // Whatever is wrong elsewhere, the comments that are right are here.
        const ids = page.comments.map(({ id }) => id)
        if (path[0] !== 'comments') expect(ids).toEqual(['good', 'reply'])
        else if (path[1] === 1) expect(ids).toContain('good')
        else if (path[1] === 0) expect(ids).toContain('reply')
        for (const { number, created, likes, author } of page.comments) {
          expect(number === null || /^[\d.]+$/.test(number)).toBe(true)
          expect(created === null || Number.isFinite(created)).toBe(true)
          expect(Number.isSafeInteger(likes) && likes >= 0).toBe(true)
          expect(typeof author.name).toBe('string')
        }
      }
    },
  )
})

test('a page that is right is read whole', () => {
  const page = readPage(full(), 'own')
  expect(page).toMatchObject({
    thread: { id: 'blog.example/her', count: 27, state: 'closed', likes: 12 },
    prev: 'before',
    next: 'after',
    skipped: 0,
  })
  expect(page.comments[0]).toEqual({
    id: 'good',
    number: '3',
    parent: null,
    author: {
      name: 'Ann',
      url: 'https://ann.example/',
      avatar: 'https://ann.example/a.png',
      role: 'owner',
    },
    created: Date.UTC(2014, 1, 13, 6, 59),
    edited: Date.UTC(2014, 1, 14, 7),
    state: 'published',
    html: '<p>Hello</p>',
    likes: 3,
    namedBy: ['4', '7.2'],
    moreReplies: 5,
    repliesCursor: 'deeper',
    repliesBefore: 2,
    anchor: '',
  })
})

test('a page that says nothing but its comments has the defaults', () => {
  const json = { comments: [{ id: 'a' }] }
  const page = readPage(json, 'blog.example/her')
  expect(page.thread).toEqual({ id: 'blog.example/her', count: 1, state: 'open', likes: 0 })
  expect(page).toMatchObject({ prev: null, next: null })
  expect(page.comments[0]).toMatchObject({
    number: null,
    parent: null,
    state: 'published',
    created: null,
    html: '',
    likes: 0,
    namedBy: [],
    moreReplies: 0,
    repliesCursor: null,
  })
  expect(readCapabilities(json, true)).toEqual({
    post: true,
    features: new Set(),
    form: DEFAULT_FORM,
    numbers: 'stored',
  })
})

test('an empty page is a page', () => {
  expect(readPage({ comments: [] }, 'own')).toMatchObject({ comments: [], skipped: 0 })
})

test('comments that can’t be read are left out and counted', () => {
  const json = { comments: [null, 'x', { id: 7 }, { id: 'a b' }, [], wireComment()] }
  const page = readPage(json, 'own')
  expect(page.comments.map(({ id }) => id)).toEqual(['c1'])
  expect(page.skipped).toBe(5)
})

test('of comments with the same id the first is read', () => {
  const comments = [wireComment({ html: 'first' }), wireComment({ html: 'second' })]
  expect(readPage({ comments }, 'own').comments.map(({ html }) => html)).toEqual(['first'])
})

test('a count that the server leaves out counts what is published', () => {
  const states = ['published', 'deleted', 'pending', 'published'] as const
  const comments = states.map((state, index) => wireComment({ id: `c${index}`, state }))
  expect(readPage({ comments }, 'own').thread.count).toBe(2)
})

describe('one comment', () => {
  test.each(['published', 'pending', 'refused', 'deleted'] as const)('may be %s', (state) => {
    expect(readComment(wireComment({ state }))?.state).toBe(state)
  })

  test.each([
    ['2014-02-13T06:59:00Z', Date.UTC(2014, 1, 13, 6, 59)],
    ['2014-02-13T07:59:00+01:00', Date.UTC(2014, 1, 13, 6, 59)],
    ['yesterday', null],
    ['', null],
    ['+275760-09-13T00:00:00Z', null],
    ['-271821-04-20T00:00:00Z', null],
  ])('of %j is at %j', (created, time) => {
    expect(readComment(wireComment({ created }))?.created).toBe(time)
  })

  test('is named only by numbers', () => {
    const json = { ...wireComment(), namedBy: ['4', 'x', 7, null, '0', '7.2'] }
    expect(readComment(json)?.namedBy).toEqual(['4', '7.2'])
  })

  test('keeps the first 500 characters of a name', () => {
    const author = { ...wireComment().author, name: 'n'.repeat(10_000) }
    expect(readComment(wireComment({ author }))?.author.name).toHaveLength(500)
  })

  test('passes no field on that it doesn’t know', () => {
    const json = { ...wireComment(), email: 'ann@example.com', onload: 'x' }
    expect(readComment(json)).not.toHaveProperty('email')
    expect(readComment(json)).not.toHaveProperty('onload')
  })

  test.each([null, undefined, 'c1', 7, [], [wireComment()]])('is not %o', (json) => {
    expect(readComment(json)).toBeNull()
  })
})

describe('capabilities', () => {
  test('are what the form and the features say', () => {
    const form = {
      name: 'optional',
      email: 'required',
      url: 'optional',
      maxLength: 500,
      maxDepth: 3,
      markup: 'text',
      stamp: 's1',
    }
    expect(readCapabilities({ form, features: ['reply', 'like'] }, true)).toEqual({
      post: true,
      features: new Set(['reply', 'like']),
      form,
      numbers: 'stored',
    })
  })

  test('leave features out that this client doesn’t know', () => {
    const { features } = readCapabilities({ features: ['reply', 'teleport', 7, null] }, true)
    expect([...features]).toEqual(['reply'])
  })

  test('take no limit of nothing', () => {
    const { form } = readCapabilities({ form: { maxLength: 0, maxDepth: 0 } }, true)
    expect(form).toMatchObject({ maxLength: 10_000, maxDepth: 8 })
  })
})
