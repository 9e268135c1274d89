import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepOpen } from '../../src/features/live/reconnecting-stream.ts'

interface Opened {
  at: number
  closed: boolean
  onOpen(isWhole: boolean): void
  onEnd(): void
}

let opened: Opened[]
let stop: () => void
let visibility: DocumentVisibilityState
const onGap = vi.fn<(since: number, isWhole: boolean) => void>()

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  opened = []
  visibility = 'visible'
  onGap.mockReset()
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function begin() {
  stop = keepOpen({
    subscribe({ onOpen, onEnd }) {
      const stream = { at: Date.now(), closed: false, onOpen, onEnd }
      opened.push(stream)
      return { close: () => (stream.closed = true) }
    },
    onGap,
  })
}

function see(state: DocumentVisibilityState) {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

const last = () => {
  const stream = opened.at(-1)
  if (!stream) throw new Error('nothing was opened')
  return stream
}
const alive = () => opened.filter(({ closed }) => !closed).length

describe('visibility', () => {
  test('a visible tab has one stream', () => {
    begin()
    see('visible')
    expect(opened).toHaveLength(1)
  })

  test('a hidden tab has none, and opens it when it is seen', () => {
    visibility = 'hidden'
    begin()
    expect(opened).toHaveLength(0)
    see('visible')
    expect(alive()).toBe(1)
    see('hidden')
    expect(alive()).toBe(0)
    see('visible')
    expect(alive()).toBe(1)
  })

  test('a page that is kept aside has none, and opens it when it is back', () => {
    begin()
    dispatchEvent(new Event('pagehide'))
    expect(alive()).toBe(0)
    see('visible')
    expect(alive()).toBe(0)
    dispatchEvent(new Event('pageshow'))
    expect(alive()).toBe(1)
  })

  test('stopping closes it for good', () => {
    begin()
    stop()
    see('visible')
    dispatchEvent(new Event('pageshow'))
    dispatchEvent(new Event('online'))
    vi.advanceTimersByTime(100_000)
    expect([opened.length, alive()]).toEqual([1, 0])
  })
})

describe('a stream that breaks', () => {
  test('is opened again after a time that grows to a minute, at random', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    begin()
    const waits: number[] = []
    for (let i = 0; i < 8; i++) {
      const { at } = last()
      last().onEnd()
      vi.advanceTimersByTime(60_000)
      waits.push(last().at - at)
      vi.setSystemTime(last().at)
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
  })

  test('never waits less than a second', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    begin()
    last().onEnd()
    vi.advanceTimersByTime(999)
    expect(opened).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(opened).toHaveLength(2)
  })

  test('begins with short waits again after one that lasted', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    begin()
    for (let i = 0; i < 5; i++) {
      last().onEnd()
      vi.advanceTimersByTime(60_000)
    }
    last().onOpen(false)
    vi.advanceTimersByTime(61_000)
    const before = opened.length
    last().onEnd()
    vi.advanceTimersByTime(2000)
    expect(opened).toHaveLength(before + 1)
  })

  test('is not opened while the tab is hidden, and not before its time when it is seen', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    begin()
    last().onEnd()
    see('hidden')
    vi.advanceTimersByTime(500)
    see('visible')
    expect(opened).toHaveLength(1)
    vi.advanceTimersByTime(1500)
    expect(opened).toHaveLength(2)
  })

  test('is tried once after a sleep, however long', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    begin()
    last().onEnd()
    vi.setSystemTime(Date.now() + 3_600_000)
    see('visible')
    expect(opened).toHaveLength(2)
    vi.advanceTimersByTime(10_000)
    expect(opened).toHaveLength(2)
  })

  test('is tried within a minute, also when the clock was set back', () => {
    begin()
    last().onEnd()
    vi.setSystemTime(0)
    vi.advanceTimersByTime(62_000)
    expect(opened).toHaveLength(2)
  })

  test('is tried when the connection is back', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    begin()
    last().onEnd()
    dispatchEvent(new Event('online'))
    expect(opened).toHaveLength(2)
  })

  test('that ends twice, or as it opens, is one that ended', () => {
    begin()
    const first = last()
    first.onEnd()
    first.onEnd()
    first.onOpen(false)
    vi.advanceTimersByTime(2000)
    expect(opened).toHaveLength(2)
    expect(onGap).not.toHaveBeenCalled()
  })
})

test('what can’t be opened at all is tried again', () => {
  let tries = 0
  stop = keepOpen({
    subscribe() {
      tries += 1
      throw new SyntaxError('no URL')
    },
    onGap,
  })
  vi.advanceTimersByTime(2000)
  // By chance twice or three times: each pause is drawn.
  expect(tries).toBeGreaterThan(1)
})

describe('a gap', () => {
  test('is none when the stream opens soon after the list', () => {
    begin()
    vi.advanceTimersByTime(2000)
    last().onOpen(false)
    expect(onGap).not.toHaveBeenCalled()
  })

  test('is one when it opens late', () => {
    visibility = 'hidden'
    begin()
    vi.advanceTimersByTime(60_000)
    see('visible')
    last().onOpen(false)
    expect(onGap.mock.calls).toEqual([[1_000_000, false]])
  })

  test('begins when the stream ended', () => {
    begin()
    last().onOpen(false)
    vi.advanceTimersByTime(5000)
    see('hidden')
    vi.advanceTimersByTime(5000)
    see('visible')
    expect(onGap).not.toHaveBeenCalled()
    last().onOpen(false)
    expect(onGap.mock.calls).toEqual([[1_005_000, false]])
  })
})
