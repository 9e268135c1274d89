import { type Clock, systemClock } from '../notify/clock.ts'
import { describe } from '../notify/describe-error.ts'
import { type AkismetOptions, createAkismet } from './akismet.ts'
import type { Asked, Checker, CheckVerdict } from './checker.ts'
import { createHttpChecker } from './http-checker.ts'

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
