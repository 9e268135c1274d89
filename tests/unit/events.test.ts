import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createBackend } from '../../src/backends/afterword.ts'
import {
  eventsUrl,
  isEventKind,
  openEventSource,
  readEvent,
} from '../../src/backends/event-source.ts'
import type { Listen } from '../../src/backends/backend.ts'
import { wireComment, wirePage } from '../fixtures/comment.ts'
import { FakeEventSource } from '../fixtures/event-source.ts'
import { fakeFetch, json } from '../fixtures/fetch.ts'

/** A stream needs nothing that loads later. */
const never = () => Promise.reject(new Error('nothing should load'))

beforeEach(() => {
  FakeEventSource.all = []
  vi.stubGlobal('EventSource', FakeEventSource)
})
afterEach(() => vi.unstubAllGlobals())

describe('the address of a stream', () => {
  const endpoint = 'https://comments.example/api/?x#y'

  test('names the thread, and the position where that is known', () => {
    const url = 'https://comments.example/api/events?thread=blog.example%2Fa%20b%26c'
    expect(eventsUrl(endpoint, [['blog.example/a b&c', null]])).toBe(url)
    expect(eventsUrl(endpoint, [['blog.example/a b&c', '7']])).toBe(`${url}&since=7`)
  })

  test('gives each of several threads its position, or an empty one', () => {
    const url = eventsUrl(endpoint, [
      ['a', null],
      ['b', '7'],
    ])
    expect(url.split('?')[1]).toBe('thread=a&since=&thread=b&since=7')
  })
})

test('a thread is listened to from its first list on, and then from what was heard', async () => {
  fakeFetch(json(wirePage({ event: '7' })), json(wirePage({ event: '9' })))
  const backend = createBackend('https://comments.example', never)
  const listen = vi.fn<Listen>(() => ({ close: () => {} }))
  const listener = { onOpen: () => {}, onEnd: () => {}, onEvent: () => {} }
  const query = { thread: 't', order: 'oldest', limit: 50 } as const
  const { signal } = new AbortController()
  backend.subscribe?.('t', listener, listen)
  await backend.list(query, signal)
  await backend.list(query, signal)
  backend.subscribe?.('t', listener, listen)
  listen.mock.lastCall?.[3].onId('12')
  backend.subscribe?.('t', listener, listen)
  expect(listen.mock.calls.map((call) => call.slice(0, 3))).toEqual([
    ['https://comments.example', 't', null],
    ['https://comments.example', 't', '7'],
    ['https://comments.example', 't', '12'],
  ])
})

test('a stream that breaks is closed, so that the browser does not open it by itself', () => {
  const onEnd = vi.fn<() => void>()
  openEventSource('https://comments.example/events', {
    onOpen: () => {},
    onMessage: () => {},
    onEnd,
  })
  FakeEventSource.last.break()
  expect(FakeEventSource.last.closed).toBe(true)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

describe('an event', () => {
  test.each(['created', 'updated'] as const)('%s brings a comment', (kind) => {
    const event = readEvent(kind, JSON.stringify(wireComment({ id: 'c7' })))
    expect(event).toMatchObject({ kind, comment: { id: 'c7', html: '<p>Hello</p>' } })
  })

  test('deleted brings an id, and reload nothing', () => {
    expect(readEvent('deleted', '{"id":"c7"}')).toEqual({ kind: 'deleted', id: 'c7' })
    expect(readEvent('reload', '{}')).toEqual({ kind: 'reload' })
  })

  test.each(['', '{', 'null', '7', '[]', '{}', '{"id":7}', '{"id":"<b>"}'])(
    'that holds %j is none',
    (data) => {
      for (const kind of ['created', 'updated', 'deleted'] as const) {
        expect(readEvent(kind, data)).toBeNull()
      }
    },
  )

  test('of a name that we don’t know is none', () => {
    const onMessage = vi.fn<() => void>()
    openEventSource('https://comments.example/events', {
      onOpen: () => {},
      onMessage,
      onEnd: () => {},
    })
    FakeEventSource.last.send('message', '{"id":"c7"}')
    expect(onMessage).not.toHaveBeenCalled()
    expect(['created', 'message', 'constructor', 7].map(isEventKind)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
