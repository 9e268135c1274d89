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

/** The time before another try. */
export interface Pause {
  /** When it ends, in milliseconds since 1970. */
  until: number
  tryNow(): void
  /** Leaves it to the reader to try again. */
  giveUp(): void
}

export interface DeliverySettings {
  /** Whether an earlier try may have arrived. */
  isAgain?: boolean
  /** Tries after the first. */
  retries: number
  signal: AbortSignal
  /** Before each pause, and with null when it is over. */
  onPause: (pause: Pause | null) => void
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
  { isAgain = false, retries, signal, onPause }: DeliverySettings,
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
      if (!(await endOf(pause, signal, onPause))) throw error
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

/** Waits, for as long as the reader leaves it at that. Resolves with whether to try again. */
function endOf(
  milliseconds: number,
  signal: AbortSignal,
  onPause: DeliverySettings['onPause'],
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = (goesOn: boolean) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      if (signal.aborted) return reject(signal.reason as Error)
      onPause(null)
      resolve(goesOn)
    }
    const giveUp = () => end(false)
    const tryNow = () => end(true)
    const timer = setTimeout(tryNow, milliseconds)
    signal.addEventListener('abort', giveUp, { once: true })
    onPause({ until: Date.now() + milliseconds, tryNow, giveUp })
  })
}
