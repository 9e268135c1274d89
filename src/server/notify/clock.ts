/** What time it is, and how to wait for another. */
export interface Clock {
  /** In ms, as `Date.now`. */
  now(): number
  /** Resolves after `ms`, or as soon as the signal says. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

// A longer delay overflows, and the timer fires at once.
const LONGEST_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(finish, Math.min(ms, LONGEST_MS))
      signal.addEventListener('abort', finish, { once: true })

      function finish(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', finish)
        resolve()
      }
    }),
}
