import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createBackend } from '../../src/backends/afterword.ts'
import type { LiveEvent } from '../../src/backends/backend.ts'
import { listen } from '../../src/backends/event-source.ts'
import { wireComment, wirePage } from '../fixtures/comment.ts'
import { fakeFetch, json } from '../fixtures/fetch.ts'

class FakeEventSource extends EventTarget {
  closed = false
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
    sources.push(this)
  }
  close() {
    this.closed = true
  }
  send(kind: string, data: string, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(kind, { data, lastEventId }))
  }
}

/** A stream needs nothing that loads later. */
const never = () => Promise.reject(new Error('nothing should load'))

let sources: FakeEventSource[]
const heard: LiveEvent[] = []
const listener = {
  onOpen: vi.fn<(isWhole: boolean) => void>(),
  onEnd: vi.fn<() => void>(),
  onEvent: (event: LiveEvent) => void heard.push(event),
}

beforeEach(() => {
  sources = []
  heard.length = 0
  listener.onOpen.mockReset()
  listener.onEnd.mockReset()
  vi.stubGlobal('EventSource', FakeEventSource)
})
afterEach(() => vi.unstubAllGlobals())

function open() {
  const backend = createBackend('https://comments.example/api/?x#y', never)
  const stream = backend.subscribe?.('blog.example/a b&c', listener, listen)
  const [source] = sources
  if (!source || !stream) throw new Error('nothing was opened')
  return { source, stream }
}

test('a stream is opened for the thread, and closed by who opened it', () => {
  const { source, stream } = open()
  expect(source.url).toBe('https://comments.example/api/events?thread=blog.example%2Fa%20b%26c')
  source.dispatchEvent(new Event('open'))
  expect(listener.onOpen.mock.calls).toEqual([[false]])
  stream.close()
  expect(source.closed).toBe(true)
})

test('a stream goes on from the first list, and then from what was heard', async () => {
  fakeFetch(json(wirePage({ event: '7' })), json(wirePage({ event: '9' })))
  const backend = createBackend('https://comments.example', never)
  const query = { thread: 't', order: 'oldest', limit: 50 } as const
  const { signal } = new AbortController()
  await backend.list(query, signal)
  await backend.list(query, signal)
  backend.subscribe?.('t', listener, listen)
  sources[0]?.dispatchEvent(new Event('open'))
  expect(listener.onOpen.mock.calls).toEqual([[true]])
  sources[0]?.send('deleted', '{"id":"c1"}', '12')
  backend.subscribe?.('t', listener, listen)
  expect(sources.map(({ url }) => url.split('?')[1])).toEqual([
    'thread=t&since=7',
    'thread=t&since=12',
  ])
})

test('a stream that breaks is closed, so that the browser does not open it by itself', () => {
  const { source } = open()
  source.dispatchEvent(new Event('error'))
  expect(source.closed).toBe(true)
  expect(listener.onEnd).toHaveBeenCalledTimes(1)
})

describe('an event', () => {
  test.each(['created', 'updated'])('%s brings a comment', (kind) => {
    open().source.send(kind, JSON.stringify(wireComment({ id: 'c7' })))
    expect(heard).toMatchObject([{ kind, comment: { id: 'c7', html: '<p>Hello</p>' } }])
  })

  test('deleted brings an id, and reload nothing', () => {
    const { source } = open()
    source.send('deleted', '{"id":"c7"}')
    source.send('reload', '{}')
    expect(heard).toEqual([{ kind: 'deleted', id: 'c7' }, { kind: 'reload' }])
  })

  test.each(['', '{', 'null', '7', '[]', '{}', '{"id":7}', '{"id":"<b>"}'])(
    'that holds %j is none',
    (data) => {
      const { source } = open()
      for (const kind of ['created', 'updated', 'deleted']) source.send(kind, data)
      expect(heard).toEqual([])
    },
  )

  test('of a name that we don’t know is none', () => {
    open().source.send('message', '{"id":"c7"}')
    expect(heard).toEqual([])
  })
})
