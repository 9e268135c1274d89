import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError, type Draft, type ErrorCode } from '../../src/backends/backend.ts'
import { postWithRetry, type Pause } from '../../src/features/outbox/post-with-retry.ts'
import { numbered } from '../fixtures/comment.ts'
import { fakeBackend } from '../fixtures/backend.ts'

const DRAFT: Draft = {
  thread: 't',
  parent: null,
  text: 'x',
  author: { name: '', email: '', url: '' },
  page: { url: '', title: '' },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A post whose answers are these errors, and then a comment. */
function start(errors: CommentsError[], retries = 3) {
  const backend = fakeBackend()
  const keys: string[] = []
  const left = [...errors]
  backend.post = async (_, key) => {
    keys.push(key)
    const error = left.shift()
    if (error) throw error
    return { comment: numbered('7'), token: 't', editableFor: null }
  }
  const abort = new AbortController()
  const waits: (number | null)[] = []
  const pauses: Pause[] = []
  const onPause = (pause: Pause | null) => {
    waits.push(pause && pause.until - Date.now())
    if (pause) pauses.push(pause)
  }
  const result = postWithRetry(backend, DRAFT, 'key', {
    retries,
    signal: abort.signal,
    onPause,
  }).then(
    ({ comment }) => comment.id,
    (error: unknown) => (error instanceof CommentsError ? error.code : 'aborted'),
  )
  return { keys, waits, pauses, abort, result }
}
const error = (code: ErrorCode, retryAfter: number | null = null) =>
  new CommentsError(code, 'no', { retryAfter })

describe('a delivery', () => {
  test.each<ErrorCode>(['network', 'timeout', 'conflict', 'rate-limited', 'unavailable'])(
    'is tried again three times after %s, under one key, with growing pauses',
    async (code) => {
      const { keys, waits, result } = start([error(code), error(code), error(code)])
      await vi.runAllTimersAsync()
      expect(await result).toBe('c7')
      expect(keys).toEqual(['key', 'key', 'key', 'key'])
      expect(waits.filter((wait) => wait !== null)).toEqual([500, 1000, 2000])
    },
  )

  test('gives up after that', async () => {
    const { keys, result } = start(Array.from({ length: 9 }, () => error('unavailable')))
    await vi.runAllTimersAsync()
    expect(await result).toBe('unavailable')
    expect(keys).toHaveLength(4)
  })

  test.each<ErrorCode>([
    'invalid',
    'closed',
    'forbidden',
    'duplicate',
    'too-large',
    'invalid-response',
  ])('ends with %s', async (code) => {
    const { keys, result } = start([error(code)])
    await vi.runAllTimersAsync()
    expect(await result).toBe(code)
    expect(keys).toHaveLength(1)
  })

  test('waits as long as the server says, and not at all for more than a minute', async () => {
    const patient = start([error('rate-limited', 12)])
    await vi.runAllTimersAsync()
    expect(await patient.result).toBe('c7')
    expect(patient.waits).toEqual([12_000, null])
    const long = start([error('rate-limited', 61)])
    await vi.runAllTimersAsync()
    expect(await long.result).toBe('rate-limited')
  })

  test('stops with its page, also while it waits', async () => {
    const { keys, abort, result } = start([error('network')])
    await vi.advanceTimersByTimeAsync(100)
    abort.abort()
    expect(await result).toBe('aborted')
    await vi.runAllTimersAsync()
    expect(keys).toHaveLength(1)
  })

  test('tries at once, or not at all, when the reader wants that', async () => {
    const hasty = start([error('network')])
    await vi.advanceTimersByTimeAsync(100)
    hasty.pauses[0]?.tryNow()
    expect(await hasty.result).toBe('c7')
    expect(hasty.keys).toEqual(['key', 'key'])
    const weary = start([error('unavailable'), error('network')])
    await vi.advanceTimersByTimeAsync(100)
    weary.pauses[0]?.giveUp()
    expect(await weary.result).toBe('unavailable')
    await vi.runAllTimersAsync()
    expect(weary.keys).toHaveLength(1)
    expect(weary.waits).toEqual([500, null])
  })

  test('waits for the connection to be back rather than for nothing', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { keys, result } = start([error('network')])
    await vi.runAllTimersAsync()
    expect(await result).toBe('network')
    expect(keys).toHaveLength(1)
    vi.unstubAllGlobals()
  })
})
