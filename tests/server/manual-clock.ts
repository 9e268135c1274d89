import type { Clock } from '../../src/server/notify/clock.ts'

/** A clock that stands still until the test lets time pass. */
export interface ManualClock extends Clock {
  advance(ms: number): void
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export function createManualClock(start = Date.now()): ManualClock {
  let time = start
  const waits = new Set<{ until: number; resolve: () => void }>()
  return {
    now: () => time,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const wait = { until: time + ms, resolve: finish }
        waits.add(wait)
        signal.addEventListener('abort', finish, { once: true })

        function finish(): void {
          waits.delete(wait)
          signal.removeEventListener('abort', finish)
          resolve()
        }
      }),
    advance(ms) {
      time += ms
      for (const wait of waits) if (wait.until <= time) wait.resolve()
    },
  }
}
