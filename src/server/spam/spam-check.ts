import { type Clock, systemClock } from '../notify/clock.ts'
import { describe } from '../notify/describe-error.ts'
import { type AkismetOptions, createAkismet } from './akismet.ts'
import { createHttpChecker } from './http-checker.ts'

/** What another service is asked about: a comment, and what is known of who sent it. */
export interface Asked {
  id: string
  event: 'post' | 'edit'
  thread: string
  parent: string | null
  text: string
  author: { name: string; email: string; url: string }
  page: { url: string; title: string }
  sender: Sender
  /** RFC 3339. */
  created: string
}

/** What a request tells of who sent it. */
export interface Sender {
  /** An IPv4 address, or the first half of an IPv6 one. */
  network: string
  userAgent: string
  referrer: string
}

/** What another service says of a comment; `reason` is for the owner. */
export type CheckVerdict = { verdict: 'ok' } | { verdict: 'hold' | 'spam'; reason: string }

/** A service that tells spam from other comments. */
export interface Checker {
  /** @throws any error where it gives no answer. */
  check(asked: Asked, signal: AbortSignal): Promise<CheckVerdict>
  /** Tells it what the owner took a comment for. @throws any error where it doesn't take that. */
  learn(asked: Asked, as: 'spam' | 'ham', signal: AbortSignal): Promise<void>
}

export type SpamCheckOptions = { clock?: Clock } & (
  | ({ kind: 'akismet' } & AkismetOptions)
  | { kind: 'http'; url: string }
)

/** How long a reader waits for another service. */
export const CHECK_MS = 3000

/** Makes the service that the settings name. */
export function createChecker(options: SpamCheckOptions): Checker {
  return options.kind === 'akismet' ? createAkismet(options) : createHttpChecker(options.url)
}

/** Asks a service, for three seconds at most; without an answer the comment is held. */
export async function askChecker(
  checker: Checker,
  asked: Asked,
  clock: Clock = systemClock,
): Promise<CheckVerdict> {
  const over = new AbortController()
  const done = new AbortController()
  void clock.wait(CHECK_MS, done.signal).then(() => over.abort())
  try {
    return await checker.check(asked, over.signal)
  } catch (error) {
    const reason = over.signal.aborted
      ? 'the spam check did not answer in time'
      : 'the spam check did not answer'
    if (!over.signal.aborted) console.error(`[afterword] ${reason}: ${describe(error)}`)
    return { verdict: 'hold', reason }
  } finally {
    done.abort()
  }
}
