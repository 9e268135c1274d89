import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LiveEvent } from '../../src/backends/backend.ts'
import { listen } from '../../src/features/live/shared-listening.ts'
import { createGaps } from '../../src/features/live/stream-gaps.ts'
import { whileShown } from '../../src/features/while-shown.ts'
import { FakeEventSource } from '../fixtures/event-source.ts'
import { fakeFetch, json } from '../fixtures/fetch.ts'

/** What is known of an endpoint outlives a test. */
let endpoint: string
let tests = 0
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  endpoint = `https://comments.example/${(tests += 1)}`
  FakeEventSource.all = []
  vi.stubGlobal('EventSource', FakeEventSource)
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Listens to a thread, and notes what it hears. */
function hear(thread: string, since: string | null = null) {
  const heard: string[] = []
  const { close } = listen(endpoint, thread, since, {
    onOpen: (isWhole) => heard.push(isWhole ? 'whole' : 'open'),
    onEnd: () => heard.push('end'),
    onId: (id) => heard.push(id),
    onEvent: (event: LiveEvent) => heard.push(event.kind === 'deleted' ? event.id : event.kind),
  })
  stops.push(close)
  return { heard, close }
}
/** Until what appears together has been gathered, and the endpoint has said what it can. */
const settled = () => vi.advanceTimersByTimeAsync(60)
const asked = () => FakeEventSource.open.map(({ url }) => url.split('?')[1])

describe('threads of one page', () => {
  test('share one stream where the endpoint tells of several in one', async () => {
    const fetched = fakeFetch(json({ afterword: 1, limits: { events: 50 } }))
    const ear = Array.from({ length: 9 }, (_, i) => hear(`t${i}`, `${i}`))
    await settled()
    expect(FakeEventSource.all).toHaveLength(1)
    expect(fetched).toHaveLength(1)
    FakeEventSource.last.answer()
    FakeEventSource.last.send('deleted', '{"thread":"t3","id":"c1"}', '20')
    FakeEventSource.last.send('deleted', '{"thread":"nobody","id":"c2"}', '21')
    FakeEventSource.last.send('deleted', '{"id":"c3"}', '22')
    expect(ear.map(({ heard }) => heard.join(' '))).toEqual(
      Array.from({ length: 9 }, (_, i) => (i === 3 ? 'whole 20 c1' : 'whole')),
    )
  })

  test('have two streams where it tells of one in each, and wait until there is room', async () => {
    fakeFetch(json({ afterword: 1, limits: {} }))
    const ears = ['a', 'b', 'c', 'd'].map((thread) => hear(thread))
    await settled()
    expect(asked()).toEqual(['thread=a', 'thread=b'])
    ears[0]?.close()
    await settled()
    expect(asked()).toEqual(['thread=b', 'thread=c'])
    FakeEventSource.last.answer()
    FakeEventSource.last.send('deleted', '{"id":"c1"}')
    expect(ears.map(({ heard }) => heard)).toEqual([[], [], ['open', 'c1'], []])
  })

  test('have two where it doesn’t say', async () => {
    fakeFetch(json({}, 404))
    for (const thread of ['a', 'b', 'c']) hear(thread)
    await settled()
    expect(asked()).toEqual(['thread=a', 'thread=b'])
  })

  test('are as many in one as it allows, and as its address has room for', async () => {
    fakeFetch(json({ afterword: 1, limits: { events: 3 } }))
    for (const thread of ['a', 'b', 'c', 'd']) hear(thread, '1')
    await settled()
    expect(asked()).toEqual([
      'thread=a&since=1&thread=b&since=1&thread=c&since=1',
      'thread=d&since=1',
    ])
    endpoint += '/long'
    fakeFetch(json({ afterword: 1, limits: { events: 50 } }))
    for (let i = 0; i < 9; i++) hear(`${i}`.repeat(1000), '1')
    await settled()
    const long = FakeEventSource.open.slice(2)
    expect(long.map(({ url }) => url.length <= 6000)).toEqual([true, true])
    expect(long.map(({ url }) => url.split('thread=').length - 1)).toEqual([5, 4])
  })

  test('that are more than there is room for don’t open it anew all the time', async () => {
    fakeFetch(json({ afterword: 1, limits: { events: 2 } }))
    const ears = ['a', 'b', 'c', 'd', 'e'].map((thread) => hear(thread, '1'))
    await settled()
    hear('a', '1')
    await settled()
    expect(FakeEventSource.all).toHaveLength(2)
    ears[1]?.close()
    await settled()
    expect(asked().join(' ')).toContain('thread=e')
  })

  test('of the same id share its stream, each from where it is', async () => {
    const late = hear('t', '15')
    const early = hear('t', '8')
    await settled()
    expect(asked()).toEqual(['thread=t&since=8'])
    FakeEventSource.last.answer()
    for (const id of [9, 15, 16]) FakeEventSource.last.send('deleted', `{"id":"c${id}"}`, `${id}`)
    expect(early.heard).toEqual(['whole', '9', 'c9', '15', 'c15', '16', 'c16'])
    expect(late.heard).toEqual(['whole', '16', 'c16'])
  })

  test('that come later go on from where they are, and the others miss nothing', async () => {
    fakeFetch(json({ afterword: 1, limits: { events: 50 } }))
    const first = hear('a', '1')
    await settled()
    FakeEventSource.last.answer()
    FakeEventSource.last.send('deleted', '{"id":"c5"}', '5')
    const second = hear('b', '3')
    await settled()
    expect(asked()).toEqual(['thread=a&since=5&thread=b&since=3'])
    FakeEventSource.last.answer()
    const behind = hear('a', '4')
    await settled()
    expect(asked()).toEqual(['thread=a&since=4&thread=b&since=3'])
    FakeEventSource.last.answer()
    expect(first.heard).toEqual(['whole', '5', 'c5'])
    expect([second.heard, behind.heard]).toEqual([['whole'], ['whole']])
    const level = hear('a', '4')
    await settled()
    expect(level.heard).toEqual(['whole'])
    expect(FakeEventSource.all).toHaveLength(3)
  })
})

test('the last to stop closes the stream, and leaves no timer', async () => {
  const [first, second] = [hear('t'), hear('t')]
  await settled()
  first.close()
  first.close()
  expect(FakeEventSource.open).toHaveLength(1)
  second.close()
  expect([FakeEventSource.open.length, vi.getTimerCount()]).toEqual([0, 0])
  hear('t').close()
  await settled()
  expect([FakeEventSource.open.length, vi.getTimerCount()]).toEqual([0, 0])
})

describe('a stream that breaks', () => {
  test('is opened again after a time that grows to a minute, at random', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    hear('t')
    await settled()
    const waits: number[] = []
    for (let i = 0; i < 8; i++) {
      const before = Date.now()
      FakeEventSource.last.break()
      vi.advanceTimersToNextTimer()
      while (FakeEventSource.open.length === 0) vi.advanceTimersToNextTimer()
      waits.push(FakeEventSource.last.at - before)
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  })

  test('never waits less than a second', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    hear('t')
    await settled()
    FakeEventSource.last.break()
    vi.advanceTimersByTime(999)
    expect(FakeEventSource.all).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(FakeEventSource.all).toHaveLength(2)
  })

  test('begins with short waits again after one that lasted', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    hear('t')
    await settled()
    for (let i = 0; i < 5; i++) {
      FakeEventSource.last.break()
      vi.advanceTimersByTime(60_000)
    }
    FakeEventSource.last.answer()
    vi.advanceTimersByTime(61_000)
    const before = FakeEventSource.all.length
    FakeEventSource.last.break()
    vi.advanceTimersByTime(2000)
    expect(FakeEventSource.all).toHaveLength(before + 1)
  })

  test('is not opened before its time by who comes back meanwhile', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const ear = hear('t')
    await settled()
    FakeEventSource.last.break()
    ear.close()
    hear('t')
    await vi.advanceTimersByTimeAsync(500)
    expect(FakeEventSource.all).toHaveLength(1)
    vi.advanceTimersByTime(1500)
    expect(FakeEventSource.all).toHaveLength(2)
  })

  test('is tried once after a sleep, and within a minute when the clock was set back', async () => {
    hear('t')
    await settled()
    FakeEventSource.last.break()
    vi.setSystemTime(Date.now() + 3_600_000)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(FakeEventSource.all).toHaveLength(2)
    FakeEventSource.last.break()
    vi.setSystemTime(0)
    await vi.advanceTimersByTimeAsync(62_000)
    expect(FakeEventSource.all).toHaveLength(3)
  })

  test('is tried when the connection is back, and goes on from what was heard', async () => {
    const { heard } = hear('t', '7')
    await settled()
    FakeEventSource.last.answer()
    FakeEventSource.last.send('deleted', '{"id":"c9"}', '9')
    FakeEventSource.last.break()
    dispatchEvent(new Event('online'))
    expect(asked()).toEqual(['thread=t&since=9'])
    FakeEventSource.last.answer()
    expect(heard).toEqual(['whole', '9', 'c9', 'end', 'whole'])
  })

  test('that ends twice, or is refused, is one that ended', async () => {
    const { heard } = hear('t')
    await settled()
    const first = FakeEventSource.last
    first.break()
    first.break()
    first.answer()
    await vi.advanceTimersByTimeAsync(2000)
    expect(FakeEventSource.all).toHaveLength(2)
    expect(heard).toEqual([])
  })

  test('or can’t be opened at all is tried again', async () => {
    let tries = 0
    vi.stubGlobal('EventSource', function refuse() {
      tries += 1
      throw new SyntaxError('no URL')
    })
    hear('t')
    await vi.advanceTimersByTimeAsync(4000)
    expect(tries).toBeGreaterThan(1)
  })
})

describe('a thread', () => {
  test('is listened to while it shows in a visible tab, and no longer', () => {
    let visibility: DocumentVisibilityState = 'hidden'
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
    const calls: string[] = []
    const stop = whileShown(document.body, () => {
      calls.push('start')
      return () => calls.push('stop')
    })
    const see = (state: DocumentVisibilityState) => {
      visibility = state
      document.dispatchEvent(new Event('visibilitychange'))
    }
    expect(calls.splice(0)).toEqual([])
    see('visible')
    see('visible')
    see('hidden')
    see('visible')
    expect(calls.splice(0)).toEqual(['start', 'stop', 'start'])
    dispatchEvent(new Event('pagehide'))
    see('visible')
    dispatchEvent(new Event('pageshow'))
    expect(calls.splice(0)).toEqual(['stop', 'start'])
    stop()
    see('visible')
    dispatchEvent(new Event('pageshow'))
    expect(calls).toEqual(['stop'])
  })
})

describe('a gap', () => {
  const onGap = vi.fn<(since: number, isWhole: boolean) => void>()
  beforeEach(() => void onGap.mockReset())

  test('is none when the stream opens soon after the list', () => {
    const gaps = createGaps(onGap)
    vi.advanceTimersByTime(2000)
    gaps.onOpen(false)
    expect(onGap).not.toHaveBeenCalled()
  })

  test('is one when it opens late', () => {
    const gaps = createGaps(onGap)
    vi.advanceTimersByTime(60_000)
    gaps.onOpen(false)
    expect(onGap.mock.calls).toEqual([[1_000_000, false]])
  })

  test('begins when the stream ended, the first time', () => {
    const gaps = createGaps(onGap)
    gaps.onOpen(false)
    vi.advanceTimersByTime(5000)
    gaps.onEnd()
    vi.advanceTimersByTime(5000)
    gaps.onEnd()
    expect(onGap).not.toHaveBeenCalled()
    gaps.onOpen(false)
    expect(onGap.mock.calls).toEqual([[1_005_000, false]])
  })
})
