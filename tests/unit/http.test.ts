// @vitest-environment node
// Requests and answers here are those of a real `fetch`, which happy-dom's only resemble.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import { type JsonRequest, requestJson } from '../../src/backends/http.ts'
import { readJson } from '../../src/backends/fetch-json.ts'
import {
  endless,
  fakeFetch,
  fakeSignalTimeout,
  html,
  json,
  offline,
  silent,
} from '../fixtures/fetch.ts'

const URL_OF_LIST = 'https://comments.example/comments?thread=a&order=oldest&limit=50'
const NOW = Date.UTC(2014, 1, 13, 6, 59)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  fakeSignalTimeout()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

type Outcome = { json: unknown } | { error: unknown }

/** What came of a request, once every timer has run. */
async function settled(request: Promise<unknown>, milliseconds = 60_000): Promise<Outcome> {
  const outcome = request.then(
    (json) => ({ json }),
    (error: unknown) => ({ error }),
  )
  await vi.advanceTimersByTimeAsync(milliseconds)
  return outcome
}

function settle(request: Partial<JsonRequest> = {}, milliseconds?: number): Promise<Outcome> {
  const signal = request.signal ?? new AbortController().signal
  return settled(requestJson(URL_OF_LIST, { ...request, signal }), milliseconds)
}

async function failed(coming: Promise<Outcome>): Promise<CommentsError> {
  const outcome = await coming
  if (!('error' in outcome)) throw new Error('the request should have failed')
  expect(outcome.error).toBeInstanceOf(CommentsError)
  return outcome.error as CommentsError
}

const failure = (request: Partial<JsonRequest> = {}) => failed(settle(request))

const post = { method: 'post', body: { text: 'Hello' } } as const

describe.each([
  ['a list', (signal: AbortSignal) => readJson(URL_OF_LIST, signal)],
  ['another read', (signal: AbortSignal) => requestJson(URL_OF_LIST, { signal })],
])('%s', (_, ask) => {
  const settle = () => settled(ask(new AbortController().signal))
  const failure = () => failed(settle())

  test('is a GET without a body, with no header that needs a preflight', async () => {
    const sent = fakeFetch(json({ a: 1 }))
    expect(await settle()).toEqual({ json: { a: 1 } })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'GET', url: URL_OF_LIST, body: '' })
    const simple = ['accept', 'accept-language', 'content-language']
    expect(Object.keys(sent[0]?.headers ?? {}).filter((name) => !simple.includes(name))).toEqual([])
  })

  test('keeps fetch’s default credentials mode, so that a preload is reused', async () => {
    const sent = fakeFetch(json({}))
    await settle()
    expect(sent[0]?.credentials).toBe('same-origin')
  })

  test.each([502, 503, 504])('is tried a second time after %d', async (status) => {
    const sent = fakeFetch(json({}, status), json({ ok: true }))
    expect(await settle()).toEqual({ json: { ok: true } })
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
  })

  test('is tried a second time without a connection, and no third', async () => {
    const sent = fakeFetch(offline)
    expect((await failure()).code).toBe('network')
    expect(sent).toHaveLength(2)
  })

  test('succeeds when the connection comes back', async () => {
    fakeFetch(offline, json({ ok: true }))
    expect(await settle()).toEqual({ json: { ok: true } })
  })

  test.each([400, 403, 404, 410, 429, 500])(
    'is tried once when the answer is %d',
    async (status) => {
      const sent = fakeFetch(json({}, status))
      expect((await failure()).status).toBe(status)
      expect(sent).toHaveLength(1)
    },
  )

  test('does not wait out a server that asks for an hour', async () => {
    fakeFetch(json({ code: 'unavailable' }, 503, { 'retry-after': '3600' }))
    expect(await failure()).toMatchObject({ code: 'unavailable', retryAfter: 3600 })
  })
})

describe('a write', () => {
  test.each([
    ['of a few words outlives its page', 'Hello', true],
    ['of 59,000 bytes does so', 'x'.repeat(59_000), true],
    ['of more than browsers take does not, or it would fail', 'x'.repeat(60_000), false],
    ['is measured in bytes, not in letters', 'é'.repeat(30_000), false],
  ])('%s', async (_, text, keepalive) => {
    const sent = fakeFetch(json({}, 201))
    await settle({ method: 'post', body: { text } })
    expect(sent[0]?.keepalive).toBe(keepalive)
  })

  test('sends its body as JSON, with the headers it is given', async () => {
    const sent = fakeFetch(json({}, 201))
    await settle({ method: 'post', body: { b: 1, a: 'é"' }, headers: { 'idempotency-key': 'k' } })
    expect(sent[0]).toMatchObject({ method: 'POST', body: '{"b":1,"a":"é\\""}' })
    expect(sent[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'k',
    })
  })

  test.each([
    ['no connection', offline],
    ['502', json({}, 502)],
    ['503', json({}, 503)],
    ['429', json({}, 429)],
    ['409', json({}, 409, { 'retry-after': '1' })],
  ])('is never repeated: %s', async (_, answer) => {
    const sent = fakeFetch(answer)
    await failure(post)
    expect(sent).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test.each([
    [400, undefined, 'invalid'],
    [401, undefined, 'forbidden'],
    [403, undefined, 'forbidden'],
    [403, 'closed', 'closed'],
    [404, undefined, 'not-found'],
    [405, undefined, 'forbidden'],
    // As 425, it passes by itself: the same is sent again.
    [408, undefined, 'unavailable'],
    [409, undefined, 'conflict'],
    [409, 'duplicate', 'duplicate'],
    [410, undefined, 'gone'],
    [413, undefined, 'too-large'],
    [415, undefined, 'unsupported'],
    [418, undefined, 'forbidden'],
    [425, undefined, 'unavailable'],
    [422, undefined, 'invalid'],
    [422, 'key-reused', 'key-reused'],
    [429, undefined, 'rate-limited'],
    [500, undefined, 'unavailable'],
    [503, 'unavailable', 'unavailable'],
    [403, 'made-up', 'forbidden'],
    [422, '__proto__', 'invalid'],
    [500, 7, 'unavailable'],
  ])('of %d with the code %o is %s', async (status, code, expected) => {
    fakeFetch(json({ code }, status))
    expect(await failure(post)).toMatchObject({ code: expected, status })
  })

  test('tells the console what the server said, of it 200 characters', async () => {
    fakeFetch(json({ detail: 'Say less.' }, 422))
    expect((await failure(post)).message).toBe('HTTP 422: Say less.')
    fakeFetch(json({ title: 'x'.repeat(5000) }, 422))
    expect((await failure(post)).message).toHaveLength('HTTP 422: '.length + 200)
  })

  test('hands on the errors of fields, and only what is one', async () => {
    const error = { field: 'author.name', code: 'required', detail: 'Give a name.' }
    fakeFetch(json({ code: 'invalid', errors: [error, null, { field: 7 }, 'x'] }, 422))
    expect((await failure(post)).fields).toEqual([error])
  })

  test.each([undefined, null, 'x', {}])('with the errors %o has none', async (errors) => {
    fakeFetch(json({ code: 'invalid', errors }, 422))
    expect((await failure(post)).fields).toEqual([])
  })

  test('in HTML is read by its status', async () => {
    fakeFetch(html('<h1>Bad gateway</h1>', 502))
    expect(await failure()).toMatchObject({ code: 'unavailable', message: 'HTTP 502' })
  })

  test.each(['null', '[]', '"no"', ''])('whose JSON is %j is read by its status', async (body) => {
    fakeFetch(html(body, 403))
    expect(await failure(post)).toMatchObject({ code: 'forbidden', message: 'HTTP 403' })
  })

  test.each([
    ['17', 17],
    ['0', 0],
    [new Date(NOW + 90_000).toUTCString(), 90],
    [new Date(NOW - 90_000).toUTCString(), null],
    ['soon', null],
    ['-5', null],
    ['', null],
  ])('with Retry-After %j asks to wait %o seconds', async (header, seconds) => {
    fakeFetch(json({}, 429, { 'retry-after': header }))
    expect((await failure(post)).retryAfter).toBe(seconds)
  })

  test('without Retry-After asks for nothing', async () => {
    fakeFetch(json({}, 429))
    expect((await failure(post)).retryAfter).toBeNull()
  })
})

describe('an answer that is no JSON', () => {
  test('is an invalid response, which names a page of HTML as one', async () => {
    fakeFetch(html('<!DOCTYPE html><title>Hosted here</title>'))
    expect(await failure()).toMatchObject({
      code: 'invalid-response',
      status: 200,
      message: 'HTTP 200 with an HTML page instead of JSON',
    })
  })

  test('is named by its type otherwise', async () => {
    fakeFetch(() => new Response('Hello', { headers: { 'content-type': 'text/plain' } }))
    expect((await failure()).message).toBe('HTTP 200 with text/plain instead of JSON')
  })

  test('is invalid when it is cut off', async () => {
    fakeFetch(() => new Response('{"comments": [', { headers: { 'content-type': 'text/json' } }))
    expect((await failure()).code).toBe('invalid-response')
  })
})

describe('an answer without end', () => {
  /** Chunks of a megabyte, for as long as they are read. */
  function flood(): { read: () => number; isCancelled: () => boolean } {
    let read = 0
    let isCancelled = false
    const chunk = new TextEncoder().encode(' '.repeat(1_000_000))
    fakeFetch(
      () =>
        new Response(
          new ReadableStream({
            pull(body) {
              read++
              body.enqueue(chunk)
            },
            cancel() {
              isCancelled = true
            },
          }),
        ),
    )
    return { read: () => read, isCancelled: () => isCancelled }
  }

  test.each([
    ['a list', () => settled(readJson(URL_OF_LIST, new AbortController().signal))],
    ['a write', () => settle(post)],
  ])('is given up after 16 MB: %s', async (_, ask) => {
    const { read, isCancelled } = flood()
    expect(await failed(ask())).toMatchObject({ code: 'invalid-response', status: 200 })
    expect(read()).toBeLessThan(20)
    expect(isCancelled()).toBe(true)
  })

  test('that fits is whole, in letters cut in two by chunks', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify({ text: 'é€😀'.repeat(99) })}`)
    fakeFetch(
      () =>
        new Response(
          new ReadableStream({
            start(body) {
              for (const byte of bytes) body.enqueue(new Uint8Array([byte]))
              body.close()
            },
          }),
        ),
    )
    expect(await settle()).toEqual({ json: { text: 'é€😀'.repeat(99) } })
  })
})

describe('a server that hangs', () => {
  test.each([
    ['before its headers', silent],
    ['in the middle of its body', endless],
  ])('%s times out after 15 seconds', async (_, answer) => {
    fakeFetch(answer)
    const failed = vi.fn()
    requestJson(URL_OF_LIST, { signal: new AbortController().signal }).catch(failed)
    await vi.advanceTimersByTimeAsync(14_999)
    expect(failed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(failed).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'timeout', name: 'CommentsError' }),
    )
  })

  test('hangs up on a write after 15 seconds too', async () => {
    const sent = fakeFetch(silent)
    expect((await failure(post)).code).toBe('timeout')
    expect(sent).toHaveLength(1)
  })

  test('cuts a body off without a timeout of ours: that is the network', async () => {
    fakeFetch(
      () =>
        new Response(
          new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }),
        ),
    )
    expect((await failure()).code).toBe('network')
  })
})

describe('an abort', () => {
  const reason = new Error('the thread was taken off the page')

  test.each([
    ['while the server is silent', silent],
    ['in the middle of the body', endless],
    ['while it waits to try again', offline],
  ])('%s throws its own reason', async (_, answer) => {
    fakeFetch(answer)
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 100)
    expect(await settle({ signal: controller.signal })).toEqual({ error: reason })
  })

  test('before the request sends none', async () => {
    const sent = fakeFetch(json({}))
    expect(await settle({ signal: AbortSignal.abort(reason) })).toEqual({ error: reason })
    expect(sent).toHaveLength(0)
  })

  test('stops a second try', async () => {
    const sent = fakeFetch(offline)
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 100)
    await settle({ signal: controller.signal })
    expect(sent).toHaveLength(1)
  })
})
