import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ProblemError } from '../problems.ts'

/** Counts one more for a network or a thread; throws `rate-limited` when that is too many. */
type Limit = (who: string) => Promise<void>

export interface Throttle {
  /** Comments of one network. */
  posts: Limit
  /** Comments in one thread. */
  threads: Limit
  /** Edits and deletions of one network, and so guesses at tokens. */
  edits: Limit
  likes: Limit
  previews: Limit
}

const MINUTE_S = 60

/** Makes the limits from the one that the owner sets: comments a minute from one network; 0 is none. */
export function createThrottle(rate: number): Throttle {
  return {
    posts: createLimit(rate),
    threads: createLimit(rate * 4),
    edits: createLimit(rate * 2),
    likes: createLimit(rate * 4),
    previews: createLimit(rate * 4),
  }
}

function createLimit(perMinute: number): Limit {
  if (perMinute === 0) return () => Promise.resolve()
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S })
  const key = randomBytes(32)
  return async (who) => {
    try {
      await limiter.consume(bucketOf(key, who))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw new ProblemError('rate-limited', 'That was too much at once: wait a little.', {
        retryAfter,
      })
    }
  }
}

/**
 * One of 65,536 buckets, by a key that only this process has: no address is kept, no one can aim
 * at another's bucket, and a million networks take no more memory than these.
 */
function bucketOf(key: Buffer, who: string): number {
  return createHmac('sha256', key).update(who).digest().readUInt16BE()
}
