// @vitest-environment node
// Requests and answers here are those of a real `fetch`, which happy-dom's only resemble.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import { open } from '../../src/backends/open-backend.chunk.ts'
import { isCommentId } from '../../src/model/anchor.ts'
import { isNumber } from '../../src/model/number.ts'
import type { ListQuery } from '../../src/protocol.ts'
import { capturesOf } from '../fixtures/captures.ts'
import { responseOf, serve } from '../fixtures/servers/serve.ts'
import type { Answer, FakeServer } from '../fixtures/servers/server.ts'
import { SERVERS, TWO_LEVELS } from '../fixtures/servers/servers.ts'
import { wrongTypes } from '../fixtures/wrong-types.ts'

type Name = keyof typeof SERVERS

const NAMES = Object.keys(SERVERS) as Name[]
const { signal } = new AbortController()

const queryOf = (server: FakeServer, differs: Partial<ListQuery> = {}): ListQuery => ({
  thread: server.thread,
  order: 'oldest',
  limit: 50,
  ...differs,
})

const draftFor = (server: FakeServer, text: string, parent: string | null = null) => ({
  thread: server.thread,
  parent,
  text,
  author: { name: 'Eve', email: 'eve@blog.example', url: '' },
  page: { url: 'https://blog.example/fog/', title: 'Fog' },
})

afterEach(() => vi.unstubAllGlobals())

describe.each(NAMES)('%s', (name) => {
  const isFlat = TWO_LEVELS.includes(name)

  test('gives the conversation, nested and numbered in order of time', async () => {
    const server = SERVERS[name]()
    serve(server)
    const backend = await open(name, server.endpoint)
    const page = await backend.list(queryOf(server), signal)
    expect(page.comments.map(({ number, author }) => `${number} ${author.name}`)).toEqual(
      isFlat
        ? ['1 Ann', '1.1 Ben & Co', '1.2 Ann', '1.3 Cid', '2 Cid', '3 Dee']
        : ['1 Ann', '1.1 Ben & Co', '1.1.1 Cid', '1.2 Ann', '2 Cid', '3 Dee'],
    )
    expect(page.comments.map(({ created }) => created)).toEqual(
      (isFlat ? [0, 1, 3, 5, 2, 4] : [0, 1, 5, 3, 2, 4]).map(
        (minutes) => Date.UTC(2014, 1, 13, 6, 59) + minutes * 60_000,
      ),
    )
    expect(page.thread.count).toBe(6)
    expect(page.comments.every(({ id }) => isCommentId(id))).toBe(true)
    expect(backend.capabilities().numbers).toBe('counted')
  })

  test('gives it page by page, newest first and around a comment', async () => {
    const server = SERVERS[name]()
    serve(server)
    const backend = await open(name, server.endpoint)
    const numbers = async (differs: Partial<ListQuery>) => {
      const page = await backend.list(queryOf(server, { limit: 1, ...differs }), signal)
      const own = page.comments.map(({ number }) => number)
      return { own, prev: page.prev ?? '', next: page.next ?? '' }
    }
    const newest = await numbers({ order: 'newest' })
    expect(newest.own).toEqual(['3'])
    const second = await numbers({ order: 'newest', cursor: newest.next })
    expect(second.own).toEqual(['2'])
    expect((await numbers({ order: 'newest', cursor: second.prev })).own).toEqual(['3'])
    const around = await numbers({ number: '2' })
    expect(around.own).toEqual(['2'])
    expect((await numbers({ cursor: around.prev })).own).toContain('1.2')
    expect((await numbers({ cursor: around.next })).own).toEqual(['3'])
  })

  test(
    'survives every wrong type in every place of every answer to a list',
    { timeout: 60_000 },
    async () => {
      const answers: Answer[] = []
      const server = SERVERS[name]()
      serve({ answer: async (asked) => keep(answers, await server.answer(asked)) })
      await (await open(name, server.endpoint)).list(queryOf(server), signal)
      let replace: { place: number; json: unknown }
      let asked = 0
      serve({
        async answer(request) {
          const right = await server.answer(request)
          return asked++ === replace.place ? { ...right, json: replace.json } : right
        },
      })
      for (const [place, { json }] of answers.entries()) {
        for (const wrong of wrongTypes(json)) {
          replace = { place, json: wrong.json }
          asked = 0
          // oxlint-disable-next-line no-await-in-loop -- one after the other, of the same server.
          const result = await outcome(async () =>
            (await open(name, server.endpoint)).list(queryOf(server), signal),
          )
          expect(result, `answer ${place}: ${wrong.at}`).not.toBeInstanceOf(Error)
        }
      }
    },
  )

  test.each([
    ['an HTML page', { html: '<!doctype html><h1>Sign in</h1>' }],
    ['a page that it was redirected to', { html: '<h1>Sign in</h1>', url: 'https://x.example/' }],
    ['an error page', { status: 500, html: '<h1>Oh no</h1>' }],
    ['nothing', { status: 204 }],
    ['null', { json: null }],
    ['a refusal', { status: 403, json: { message: '<b>No</b>' } }],
  ])('says what is wrong with %s in words of ours', async (_, answer: Answer) => {
    const server = SERVERS[name]()
    serve({ answer: () => answer })
    const backend = await open(name, server.endpoint)
    await expect(backend.list(queryOf(server), signal)).rejects.toMatchObject({
      name: 'CommentsError',
      message: expect.not.stringMatching(/<\/?\w/) as string,
    })
  })

  test('posts, a reply too, and says where the comment stands', async () => {
    const server = SERVERS[name]()
    serve(server)
    const backend = await open(name, server.endpoint)
    const first = await backend.list(queryOf(server), signal)
    if (!backend.capabilities().post) return expect(backend.post).toBeUndefined()
    const { comment } = await backend.post!(draftFor(server, 'Hello there'), 'key-1', signal, false)
    if (comment.state === 'pending') return expect(comment.number).toBeNull()
    expect([comment.number, comment.author.name]).toEqual(['4', 'Eve'])
    const parent = first.comments[0]?.id ?? ''
    const reply = await backend.post!(draftFor(server, 'To you', parent), 'key-2', signal, false)
    expect(reply.comment).toMatchObject({ parent, number: isFlat ? '1.4' : '1.3' })
    const { comments } = await backend.list(queryOf(server), signal)
    expect(comments.map(({ id }) => id)).toEqual(
      expect.arrayContaining([comment.id, reply.comment.id]),
    )
  })

  test('posts nothing twice when an answer is lost', async () => {
    const server = SERVERS[name]()
    let isLost = false
    serve({
      async answer(asked) {
        const answer = await server.answer(asked)
        const isWrite = asked.method !== 'GET' && server.posted.length > 0 && !isLost
        if (!isWrite) return answer
        isLost = true
        throw new TypeError('Failed to fetch')
      },
    })
    const backend = await open(name, server.endpoint)
    await backend.list(queryOf(server), signal)
    if (!backend.post) return
    const draft = draftFor(server, 'Sent **once**, [here](https://x.example/)')
    const lost = await outcome(async () => backend.post!(draft, 'key', signal, false))
    const again = await outcome(async () => backend.post!(draft, 'key', signal, true))
    expect(server.posted).toHaveLength(1)
    expect(lost).toMatchObject({ code: 'network' })
    // Where a server may hold it, nobody can know; then it isn't sent.
    if (again instanceof CommentsError) expect(again.code).toBe('uncertain')
    else expect(again).toMatchObject({ comment: { author: { name: 'Eve' } } })
  })

  test('sends no header that a browser would have to ask for first, and no credentials abroad', async () => {
    const server = SERVERS[name]()
    const asked = serve(server)
    const backend = await open(name, server.endpoint)
    await backend.list(queryOf(server), signal)
    for (const { headers } of asked.filter(({ method }) => method === 'GET')) {
      expect(
        Object.keys(headers).filter((header) => !['accept', 'origin'].includes(header)),
      ).toEqual([])
    }
  })

  const captures = capturesOf(name)
  test.runIf(captures.length > 0)('reads every answer that a real server gave', async () => {
    for (const { file, status, headers, body } of captures) {
      const server = SERVERS[name]()
      serve(server)
      vi.stubGlobal('fetch', () => responseOf({ status, headers, html: body }))
      // oxlint-disable-next-line no-await-in-loop -- one after the other, on the same globals.
      const backend = await open(name, server.endpoint)
      const listed = await outcome(async () => backend.list(queryOf(server), signal))
      expect(listed, `${file}, as a list`).not.toBeInstanceOf(Error)
      const draft = draftFor(server, 'Hello there')
      const sent = await outcome(async () => backend.post?.(draft, 'key', signal, false))
      expect(sent, `${file}, as the answer to a post`).not.toBeInstanceOf(Error)
    }
  })
})

function keep(answers: Answer[], answer: Answer): Answer {
  answers.push(answer)
  return answer
}

/** What came of it: a value or an error of ours. Any other error, and what no thread can show, is returned as an `Error`. */
async function outcome<Value>(work: () => Promise<Value>): Promise<Value | CommentsError> {
  try {
    const value = await work()
    const { comments, comment } = (value ?? {}) as {
      comments?: { id: unknown; number: unknown; html: unknown }[]
      comment?: { id: unknown; number: unknown; html: unknown }
    }
    for (const { id, number, html } of comments ?? (comment ? [comment] : [])) {
      if (!isCommentId(id) || (number !== null && !isNumber(number)) || typeof html !== 'string')
        throw new Error(`a comment can't be shown: ${JSON.stringify({ id, number })}`)
    }
    return value
  } catch (error) {
    if (!(error instanceof CommentsError)) throw error
    expect(error.message).not.toMatch(/<\/?\w/)
    // Not an `Error` for `toBeInstanceOf`, which looks for other ones.
    return Object.assign(Object.create(null) as object, {
      ...error,
      code: error.code,
    }) as CommentsError
  }
}
