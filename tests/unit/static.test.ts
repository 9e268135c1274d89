// @vitest-environment node
// Requests and answers here are those of a real `fetch`, which happy-dom's only resemble.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { laterBackend } from '../../src/backends/lazy-backend.ts'
import { createBackend } from '../../src/backends/static.ts'
import { withWrites } from '../../src/backends/with-writes.ts'
import type { ListQuery } from '../../src/protocol.ts'
import { wireComment, wirePage } from '../fixtures/comment.ts'
import { fakeFetch, html, json } from '../fixtures/fetch.ts'

const FILE = 'https://blog.example/her.json?v=3'
const QUERY: ListQuery = { thread: 'her', order: 'newest', limit: 1, cursor: 'x' }
const signal = new AbortController().signal

afterEach(() => vi.unstubAllGlobals())

describe('a file', () => {
  test('is asked for as it is, whatever the query', async () => {
    const sent = fakeFetch(json(wirePage()))
    await createBackend(FILE).list(QUERY, signal)
    expect(sent.map(({ method, url }) => [method, url])).toEqual([['GET', FILE]])
  })

  test('is the whole thread, in outline order', async () => {
    const comments = ['10', '2', '2.1'].map((number) =>
      wireComment({ id: `c${number.replace('.', '-')}`, number }),
    )
    fakeFetch(json(wirePage({ comments })))
    const page = await createBackend(FILE).list(QUERY, signal)
    expect(page.comments.map(({ number }) => number)).toEqual(['2', '2.1', '10'])
  })

  test('written by hand is read: a list alone, ids that are numbers, names, days', async () => {
    fakeFetch(
      json([
        { id: 2, parent: 1, author: 'Ben', created: '2014-02-14', html: '<p>B</p>' },
        { id: 10, parent: null, author: 'Cid', created: '2014-02-15', html: '<p>C</p>' },
        { id: 1, author: { name: 'Ann' }, created: '2014-02-13', html: '<p>A</p>' },
        { id: 9, author: 'Dan', created: '2014-02-15T18:00:00Z', html: '<p>D</p>' },
      ]),
    )
    const { comments } = await createBackend(FILE).list(QUERY, signal)
    expect(
      comments.map(({ id, number, parent, author, created }) => [
        `${number} ${author.name}, ${id}${parent === null ? '' : ` to ${parent}`}`,
        new Date(created ?? NaN).toISOString(),
      ]),
    ).toEqual([
      // A day stays that day, whether the reader lives in Hawaii or in Japan.
      ['1 Ann, 1', '2014-02-13T12:00:00.000Z'],
      ['1.1 Ben, 2 to 1', '2014-02-14T12:00:00.000Z'],
      ['2 Cid, 10', '2014-02-15T12:00:00.000Z'],
      ['3 Dan, 9', '2014-02-15T18:00:00.000Z'],
    ])
  })

  test('with numbers that are numbers keeps them', async () => {
    fakeFetch(
      json({
        comments: [
          { id: 7, number: 3 },
          { id: 8, number: '3.1', parent: 7 },
        ],
      }),
    )
    const { comments } = await createBackend(FILE).list(QUERY, signal)
    expect(comments.map(({ id, number }) => [id, number])).toEqual([
      ['7', '3'],
      ['8', '3.1'],
    ])
  })

  test('whose comments answer each other in a circle is read all the same', async () => {
    fakeFetch(json([{ id: 1, parent: 2 }, { id: 2, parent: 1 }, { id: 3 }, null, 'x']))
    const { comments } = await createBackend(FILE).list(QUERY, signal)
    expect(comments.map(({ id, number }) => [id, number])).toEqual([
      ['3', '1'],
      ['1', null],
      ['2', null],
    ])
  })

  test('has no further pages and no further replies, whatever it says', async () => {
    const comments = [wireComment({ moreReplies: 3, repliesCursor: 'x', repliesBefore: 2 })]
    fakeFetch(json(wirePage({ comments, prev: 'p', next: 'n' })))
    const page = await createBackend(FILE).list(QUERY, signal)
    expect(page).toMatchObject({ prev: null, next: null })
    expect(page.comments[0]).toMatchObject({
      moreReplies: 0,
      repliesCursor: null,
      repliesBefore: 0,
    })
  })

  test('allows nothing but reading, whatever it says', async () => {
    fakeFetch(json(wirePage({ features: ['reply', 'like'] })))
    const backend = createBackend(FILE)
    await backend.list(QUERY, signal)
    expect(backend.capabilities()).toMatchObject({ post: false, features: new Set() })
    expect(backend.post).toBeUndefined()
  })

  test('that is not there, or no JSON, fails like a server', async () => {
    fakeFetch(html('Not found', 404))
    await expect(createBackend(FILE).list(QUERY, signal)).rejects.toMatchObject({
      code: 'not-found',
    })
    fakeFetch(html('<html>'))
    await expect(createBackend(FILE).list(QUERY, signal)).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})

describe('a backend that loads later', () => {
  test('allows nothing until it is here, and is loaded once', async () => {
    fakeFetch(json(wirePage()))
    const load = vi.fn(() => Promise.resolve(createBackend(FILE)))
    const backend = laterBackend(load)
    expect(backend.capabilities().post).toBe(false)
    expect(load).not.toHaveBeenCalled()
    await backend.list(QUERY, signal)
    await backend.list(QUERY, signal)
    expect(load).toHaveBeenCalledOnce()
  })

  test('that failed to load is tried again with the next request', async () => {
    fakeFetch(json(wirePage()))
    const load = vi
      .fn(() => Promise.resolve(createBackend(FILE)))
      .mockRejectedValueOnce(new Error('blocked'))
    const backend = laterBackend(load)
    await expect(backend.list(QUERY, signal)).rejects.toThrow('blocked')
    expect((await backend.list(QUERY, signal)).comments).toHaveLength(1)
  })

  test('refuses to write where the backend only reads', async () => {
    const backend = withWrites(laterBackend(() => Promise.resolve(createBackend(FILE))))
    const draft = {
      thread: 't',
      parent: null,
      text: 'x',
      author: { name: '', email: '', url: '' },
      page: { url: '', title: '' },
    }
    await expect(backend.post?.(draft, 'key', signal)).rejects.toMatchObject({
      code: 'unsupported',
    })
  })
})
