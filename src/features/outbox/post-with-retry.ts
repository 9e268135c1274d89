import {
  type Backend,
  CommentsError,
  type Draft,
  type ErrorCode,
  type Posted,
} from '../../backends/backend.ts'

/** Milliseconds that a server may make us wait before a try; past that only the reader tries again. */
const PATIENCE = 60_000
const FIRST_PAUSE = 1000

/** What may be over by itself in a moment. */
const PASSING = new Set<unknown>([
  'network',
  'timeout',
  'conflict',
  'rate-limited',
  'unavailable',
] satisfies ErrorCode[])

/** The server's last word: under that key there is no comment, and never will be. */
const FINAL = new Set<unknown>([
  'invalid',
  'key-reused',
  'closed',
  'forbidden',
  'not-found',
  'gone',
  'duplicate',
  'too-large',
  'unsupported',
  'sign-in',
  'captcha',
] satisfies ErrorCode[])

export interface DeliverySettings {
  /** Whether an earlier try may have arrived. */
  isAgain?: boolean
  /** Tries after the first. */
  retries: number
  signal: AbortSignal
  /** When the next try will be, in milliseconds since 1970; null while one runs. */
  onWait: (until: number | null) => void
}

/** Whether the same may succeed in a moment. */
export const isPassing = (code: unknown): boolean => PASSING.has(code)

/** Whether a code settles what was sent. All others leave open if the comment has arrived. */
export const isFinal = (code: unknown): boolean => FINAL.has(code)

/**
 * Posts a draft, and again under the same key while the reason to fail may pass: with full jitter,
 * or when the server says.
 *
 * @throws CommentsError when the server has said no, or the tries are used up.
 */
export async function postWithRetry(
  backend: Backend,
  draft: Draft,
  key: string,
  { isAgain = false, retries, signal, onWait }: DeliverySettings,
): Promise<Posted> {
  const { post } = backend
  if (!post) throw new CommentsError('unsupported', 'this backend only reads')
  let mayHaveArrived = isAgain
  for (let failures = 0; ; failures++) {
    try {
      return await post(draft, key, signal, mayHaveArrived)
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof CommentsError) || !isPassing(error.code)) throw error
      if (failures >= retries || !navigator.onLine) throw error
      if (error.code !== 'rate-limited') mayHaveArrived = true
      const asked = error.retryAfter === null ? null : error.retryAfter * 1000
      if (asked !== null && asked > PATIENCE) throw error
      const pause = asked ?? Math.random() * FIRST_PAUSE * 2 ** failures
      onWait(Date.now() + pause)
      await sleep(pause, signal)
      onWait(null)
    }
  }
}

/**
 * Does the work while no other tab does it. Where the browser has no locks, or none for this page,
 * the server's keys are what keeps a comment from being there twice.
 */
export async function locked(
  name: string,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let hasBegun = false
  try {
    await navigator.locks.request(`afterword:${name}`, { signal }, () => {
      hasBegun = true
      return work()
    })
  } catch (error) {
    if (hasBegun || signal.aborted) throw error
    await work()
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    }
  })
}
