import { type Backend, CommentsError, type Draft, type Posted } from '../backends/backend.ts'

/** Milliseconds that a server may make us wait before a try; past that only the reader tries again. */
const PATIENCE = 60_000
const FIRST_PAUSE = 1000

/** What may be over by itself in a moment. All else is the server's last word. */
const PASSING = new Set(['network', 'timeout', 'conflict', 'rate-limited', 'unavailable'])

export interface DeliverySettings {
  /** Tries after the first. */
  retries: number
  signal: AbortSignal
  /** When the next try will be, in milliseconds since 1970; null while one runs. */
  onWait: (until: number | null) => void
}

/** Whether an error leaves open if the comment has arrived. */
export function isPassing(error: unknown): error is CommentsError {
  return error instanceof CommentsError && PASSING.has(error.code)
}

/**
 * Posts a draft, and again under the same key while the reason to fail may pass: with full jitter,
 * or when the server says. Never twice at once, whatever the number of tabs.
 *
 * @throws CommentsError when the server has said no, or the tries are used up.
 */
export async function deliver(
  backend: Backend,
  draft: Draft,
  key: string,
  { retries, signal, onWait }: DeliverySettings,
): Promise<Posted> {
  const { post } = backend
  if (!post) throw new CommentsError('unsupported', 'this backend only reads')
  for (let failures = 0; ; failures++) {
    try {
      return await locked(key, () => post(draft, key, signal))
    } catch (error) {
      signal.throwIfAborted()
      if (!isPassing(error) || failures >= retries || !navigator.onLine) throw error
      const asked = error.retryAfter === null ? null : error.retryAfter * 1000
      if (asked !== null && asked > PATIENCE) throw error
      const pause = asked ?? Math.random() * FIRST_PAUSE * 2 ** failures
      onWait(Date.now() + pause)
      await sleep(pause, signal)
      onWait(null)
    }
  }
}

/** Two tabs may hold the same key; where the browser can't say which is first, the server does. */
async function locked(key: string, post: () => Promise<Posted>): Promise<Posted> {
  // Missing where the page is not https.
  const locks: LockManager | undefined = navigator.locks
  if (!locks) return post()
  const posted = await locks.request(`afterword:${key}`, { ifAvailable: true }, async (lock) =>
    lock ? post() : null,
  )
  if (posted === null) throw new CommentsError('conflict', 'another tab is sending this')
  return posted
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
