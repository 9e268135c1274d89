/** Milliseconds between two tries, at the least and at the most. */
const SHORTEST = 1000
const LONGEST = 60_000

/** What is known of each endpoint; kept while no stream is wanted, so that coming back is no way around a pause. */
const known = new Map<string, { tries: number; due: number }>()

export interface RetryPauses {
  /** Whether it is too early for another try. */
  isPausing(): boolean
  /** Begins a pause after a stream that was open for so many milliseconds. */
  begin(lasted: number): void
  stop(): void
}

/**
 * Pauses between the tries to reach an endpoint, which end by calling `onOver`. Each is a random
 * time that grows with each, by the wall clock: a computer that has slept tries once, not once for
 * each try that it slept through.
 */
export function createPauses(endpoint: string, onOver: () => void): RetryPauses {
  const state = known.get(endpoint) ?? { tries: 0, due: 0 }
  known.set(endpoint, state)
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(): void {
    clearTimeout(timer)
    if (state.due === 0) return
    // Where the clock was set back, the pause begins anew.
    if (state.due - clock() > LONGEST) state.due = clock() + SHORTEST
    const left = state.due - clock()
    if (left > 0) timer = setTimeout(wait, left)
    else end()
  }

  function end(): void {
    clearTimeout(timer)
    if (state.due === 0) return
    state.due = 0
    onOver()
  }

  addEventListener('online', end)
  wait()

  return {
    isPausing: () => state.due > 0,
    begin(lasted) {
      if (lasted > LONGEST) state.tries = 0
      const most = Math.min(LONGEST, 2 * SHORTEST * 2 ** state.tries)
      state.tries += 1
      state.due = clock() + Math.max(SHORTEST, Math.random() * most)
      wait()
    },
    stop() {
      removeEventListener('online', end)
      clearTimeout(timer)
    },
  }
}

/** A page may have replaced `Date` by what says nothing; waits must end, and be waits, all the same. */
export const clock = () => Date.now() || performance.now()
