import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ProblemError } from '../problems.ts'
import { createLikeLimit, type LikeLimit } from './like-limit.ts'

interface Limit {
  /** Counts one more for a network; throws `rate-limited` when that is too many. */
  take(who: string): Promise<void>
  /** Takes that one back. */
  giveBack(who: string): Promise<void>
}

export interface Throttle {
  /** Comments of one network. */
  posts: Limit
  /** Counts a comment in a thread; returns whether many networks write to it at once. */
  isBusy(thread: string): Promise<boolean>
  /** Edits and deletions of one network, and so guesses at tokens. */
  edits: Limit
  likes: Limit
  /** Readers of one network who like the same thing. */
  likers: LikeLimit
  previews: Limit
  /** Reports of one network. */
  reports: Limit
}

const MINUTE_S = 60

/** Makes the limits from the one that the owner sets: comments a minute from one network; 0 is none. */
export function createThrottle(rate: number): Throttle {
  const threads = createLimit(rate * 4)
  return {
    posts: createLimit(rate),
    isBusy: (thread) =>
      threads.take(thread).then(
        () => false,
        (error: unknown) => {
          if (error instanceof ProblemError) return true
          throw error
        },
      ),
    edits: createLimit(rate * 2),
    likes: createLimit(rate * 4),
    likers: createLikeLimit(rate > 0),
    previews: createLimit(rate * 4),
    reports: createLimit(Math.ceil(rate / 3)),
  }
}

const NO_LIMIT: Limit = { take: () => Promise.resolve(), giveBack: () => Promise.resolve() }

/** Makes a limit of `points` in `duration` seconds; 0 points are no limit. */
export function createLimit(points: number, duration = MINUTE_S): Limit {
  if (points === 0) return NO_LIMIT
  const limiter = new RateLimiterMemory({ points, duration })
  const key = randomBytes(32)
  return {
    async take(who) {
      try {
        await limiter.consume(bucketOf(key, who))
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
        throw new ProblemError('rate-limited', 'That was too much at once: wait a little.', {
          retryAfter,
        })
      }
    },
    async giveBack(who) {
      await limiter.reward(bucketOf(key, who))
    },
  }
}

/**
 * One of 65,536 buckets, by a key that only this process has: no address is kept, no one can aim
 * at another's bucket, and a million networks take no more memory than these.
 */
function bucketOf(key: Buffer, who: string): number {
  return createHmac('sha256', key).update(who).digest().readUInt16BE()
}
