import { ProblemError } from '../problems.ts'
import { createKeyedMemory } from './keyed-memory.ts'

/** Readers of one network whose likes of one thing count in a day: a family, an office. */
const READERS = 10
const DAY_MS = 24 * 60 * 60 * 1000
const REMEMBERED = 50_000

/**
 * Counts a reader's like of a comment or a thread for the network; throws `rate-limited` when more
 * readers of it liked the same than one network has. A reader counts once, however often they
 * change their mind; a made-up id is another reader.
 */
export type LikeLimit = (like: { network: string; target: string; reader: string }) => void

/** Makes the limit. */
export function createLikeLimit(isOn: boolean): LikeLimit {
  if (!isOn) return () => {}
  const likers = createKeyedMemory<Set<string>>({ max: REMEMBERED, forMs: DAY_MS })
  return ({ network, target, reader }) => {
    const place = likers.at([network, target])
    const known = place.get() ?? new Set()
    if (known.has(reader)) return
    if (known.size >= READERS) {
      const detail = 'Many readers of your network liked this today: come back tomorrow.'
      throw new ProblemError('rate-limited', detail, { retryAfter: DAY_MS / 1000 })
    }
    place.set(known.add(reader))
  }
}
