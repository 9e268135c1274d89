import { clock } from './retry-pauses.ts'

/** Milliseconds that may pass between a list and the stream without the list being asked again. */
const SLACK = 10_000

export interface StreamGaps {
  onOpen(isWhole: boolean): void
  onEnd(): void
}

/**
 * Knows since when a thread's events were missed. `onGap` is told when the stream is open after a
 * gap; unless it `isWhole`, what happened in it was missed.
 */
export function createGaps(onGap: (since: number, isWhole: boolean) => void): StreamGaps {
  /** Until when nothing was missed. */
  let heard = clock()
  let state: 'new' | 'open' | 'ended' = 'new'
  return {
    onOpen(isWhole) {
      if (state === 'ended' || clock() - heard > SLACK) onGap(heard, isWhole)
      state = 'open'
    },
    onEnd() {
      if (state !== 'open') return
      heard = clock()
      state = 'ended'
    },
  }
}
