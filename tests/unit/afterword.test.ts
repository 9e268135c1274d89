// @vitest-environment node
// Requests and answers here are those of a real `fetch`, which happy-dom's only resemble.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createBackend } from '../../src/backends/afterword.ts'
import { createSending } from '../../src/backends/afterword-writes.ts'
import { type Draft } from '../../src/backends/backend.ts'
import { withWrites } from '../../src/backends/with-writes.ts'
import { DEFAULT_FORM } from '../../src/backends/parse-comments.ts'
import { listUrl, type ListQuery } from '../../src/protocol.ts'
import { wireComment, wirePage } from '../fixtures/comment.ts'
import { fakeFetch, html, json, offline } from '../fixtures/fetch.ts'

const ENDPOINT = 'https://comments.example/api/'
const QUERY: ListQuery = { thread: 'blog.example/her', order: 'oldest', limit: 50 }
const KEY = '6f1d6a0e-0a53-4a3b-9d0b-5f4a2d3c1b00'
const DRAFT: Draft = {
  thread: 'blog.example/her',
  parent: 'c1',
  text: 'Sí, "quite".\n',
  author: { name: 'Ann', email: '', url: 'https://ann.example/' },
  page: { url: 'https://blog.example/her', title: 'Her' },
}
const signal = new AbortController().signal
const backendAt = (endpoint: string) =>
  withWrites(createBackend(endpoint, async () => createSending(endpoint)))

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://blog.example/her?utm=x#comment-c1' })
  vi.stubGlobal('document', { title: 'Her' })
})
afterEach(() => vi.unstubAllGlobals())

test('what loads later is loaded once, and again after it didn’t', async () => {
  fakeFetch(json({ html: '<p>Hello</p>' }))
  const load = vi
    .fn<() => Promise<ReturnType<typeof createSending>>>()
    .mockRejectedValueOnce(new TypeError('no such file'))
    .mockResolvedValue(createSending(ENDPOINT))
  const backend = withWrites(createBackend(ENDPOINT, load))
  await expect(backend.preview?.('Hello', signal)).rejects.toMatchObject({ code: 'network' })
  expect(await backend.preview?.('Hello', signal)).toBe('<p>Hello</p>')
  expect(await backend.preview?.('Hello', signal)).toBe('<p>Hello</p>')
  expect(load).toHaveBeenCalledTimes(2)
})

describe('a list', () => {
  test('is asked for at the URL that the loader preloads', async () => {
    const sent = fakeFetch(json(wirePage()))
    await backendAt(ENDPOINT).list(QUERY, signal)
    expect(sent[0]?.url).toBe(
      'https://comments.example/api/comments?thread=blog.example%2Fher&order=oldest&limit=50',
    )
    expect(sent[0]?.url).toBe(listUrl(ENDPOINT, QUERY))
  })

  test('comes as comments of the model', async () => {
    fakeFetch(json(wirePage({ next: 'more' })))
    const page = await backendAt(ENDPOINT).list(QUERY, signal)
    expect(page.comments.map(({ id, number }) => [id, number])).toEqual([['c1', '1']])
    expect(page.next).toBe('more')
  })

  test('that is no page is an invalid response', async () => {
    fakeFetch(json({ hello: 'world' }))
    await expect(backendAt(ENDPOINT).list(QUERY, signal)).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})

describe('the URL of a list', () => {
  test.each([
    [{ cursor: 'a/b' }, '&cursor=a%2Fb'],
    [{ around: 'c-1' }, '&around=c-1'],
    [{ number: '3.1' }, '&number=3.1'],
    [{ parent: 'c1', cursor: 'x' }, '&parent=c1&cursor=x'],
  ])('says %o', (more, end) => {
    const url = listUrl('https://comments.example', {
      ...QUERY,
      order: 'newest',
      limit: 7,
      ...more,
    })
    expect(url).toBe(
      `https://comments.example/comments?thread=blog.example%2Fher&order=newest&limit=7${end}`,
    )
  })

  test.each([
    'https://comments.example',
    'https://comments.example/',
    'https://comments.example//',
    'https://comments.example/?a=b#c',
  ])('leaves what follows the path of %s', (endpoint) => {
    expect(listUrl(endpoint, QUERY)).toMatch(/^https:\/\/comments\.example\/comments\?thread=/)
  })

  test('takes half a character', () => {
    expect(listUrl(ENDPOINT, { ...QUERY, thread: 'a\uD83D' })).toContain('thread=a%EF%BF%BD&')
  })
})

describe('capabilities', () => {
  test('are the defaults before the first answer', () => {
    expect(backendAt(ENDPOINT).capabilities()).toEqual({
      post: true,
      features: new Set(),
      form: DEFAULT_FORM,
      numbers: 'stored',
    })
  })

  test('are those of the last answer', async () => {
    fakeFetch(json(wirePage({ form: { ...DEFAULT_FORM, email: 'required' } })), json(wirePage()))
    const backend = backendAt(ENDPOINT)
    await backend.list(QUERY, signal)
    expect(backend.capabilities().form.email).toBe('required')
    expect([...backend.capabilities().features]).toEqual(['reply'])
    await backend.list(QUERY, signal)
    expect(backend.capabilities().form.email).toBe('off')
  })
})

describe('a post', () => {
  const posted = json({ comment: wireComment({ id: 'new' }), token: 't', expires: 'x' }, 201)

  test('is the documented request, byte for byte', async () => {
    const sent = fakeFetch(posted)
    await backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: 'https://comments.example/api/comments',
      body:
        '{"thread":"blog.example/her","parent":"c1","text":"Sí, \\"quite\\".\\n",' +
        '"author":{"name":"Ann","email":"","url":"https://ann.example/"},' +
        '"page":{"url":"https://blog.example/her","title":"Her"}}',
      credentials: 'same-origin',
    })
    expect(sent[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': KEY,
    })
    const allowed = ['accept', 'content-type', 'idempotency-key']
    expect(Object.keys(sent[0]?.headers ?? {}).filter((name) => !allowed.includes(name))).toEqual(
      [],
    )
  })

  test('gives the comment as the server placed it, and its token', async () => {
    fakeFetch(posted)
    const answer = await backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)
    expect(answer?.comment.id).toBe('new')
    expect(answer?.token).toBe('t')
  })

  test('hands on the stamp for the next comment', async () => {
    const body = { comment: wireComment({ id: 'new' }), token: 't', expires: 'x', stamp: 's2' }
    fakeFetch(json(body, 201))
    expect((await backendAt(ENDPOINT).post?.(DRAFT, KEY, signal))?.stamp).toBe('s2')
  })

  test.each([
    ['2014-02-13T07:14:00Z', 900_000],
    ['2014-02-13T06:58:00Z', null],
    ['2999-01-01T00:00:00Z', 86_400_000],
    ['275760-09-13T00:00:00Z', null],
    [7, null],
    [null, null],
  ])('can be edited until %j, a day at most', async (expires, milliseconds) => {
    const date = new Date('2014-02-13T06:59:00Z').toUTCString()
    fakeFetch(json({ comment: wireComment({ id: 'new' }), token: 't', expires }, 201, { date }))
    const answer = await backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)
    expect(answer?.editableFor).toBe(milliseconds)
  })

  test('carries the stamp of the form that was read, and is the same bytes each time', async () => {
    const sent = fakeFetch(offline, posted)
    const backend = backendAt(ENDPOINT)
    const draft = { ...DRAFT, stamp: 's1' }
    await expect(backend.post?.(draft, KEY, signal)).rejects.toMatchObject({ code: 'network' })
    vi.stubGlobal('document', { title: '(1) Her' })
    await backend.post?.({ ...draft }, KEY, signal)
    expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject({ stamp: 's1', page: { title: 'Her' } })
    expect(sent[1]?.body).toBe(sent[0]?.body)
  })

  test.each([null, [], {}, { comment: null }, { comment: { id: 'a b' } }])(
    'answered with %j is an invalid response',
    async (answer) => {
      fakeFetch(json(answer, 201))
      await expect(backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)).rejects.toMatchObject({
        code: 'invalid-response',
      })
    },
  )

  test('without a token has none', async () => {
    fakeFetch(json({ comment: wireComment(), token: 7 }, 201))
    const answer = await backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)
    expect(answer?.token).toBeNull()
  })

  test('to a page of HTML is an invalid response', async () => {
    fakeFetch(html('<!doctype html>', 200))
    await expect(backendAt(ENDPOINT).post?.(DRAFT, KEY, signal)).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})

describe('a like', () => {
  const READER = '0123456789abcdef'
  const like = (target: { comment: string } | { thread: string }, liked: boolean) =>
    backendAt(ENDPOINT).like?.(target, liked, READER, signal)

  test.each([
    [{ comment: 'c1' }, true, 'PUT', 'comments/c1/like'],
    [{ comment: 'c1' }, false, 'DELETE', 'comments/c1/like'],
    [{ thread: 'a/b c' }, true, 'PUT', 'likes?thread=a%2Fb%20c'],
    [{ thread: 'a/b c' }, false, 'DELETE', 'likes?thread=a%2Fb%20c'],
  ])('of %j, %j, is %s %s', async (target, liked, method, path) => {
    const sent = fakeFetch(json({ likes: 4, liked }))
    expect(await like(target, liked)).toEqual({ likes: 4, liked })
    expect(sent).toMatchObject([{ method, url: `https://comments.example/api/${path}`, body: '' }])
    expect(sent[0]?.headers['authorization']).toBe(`Bearer ${READER}`)
    expect(sent[0]?.headers['content-type']).toBeUndefined()
  })

  test('without `liked` in its answer is as it was asked for', async () => {
    fakeFetch(json({ likes: 0 }))
    expect(await like({ comment: 'c1' }, false)).toEqual({ likes: 0, liked: false })
  })

  test.each([null, 7, {}, { likes: -1 }, { likes: 'many' }])(
    'answered by %j is none',
    async (body) => {
      fakeFetch(json(body))
      await expect(like({ comment: 'c1' }, true)).rejects.toMatchObject({
        code: 'invalid-response',
      })
    },
  )
})
