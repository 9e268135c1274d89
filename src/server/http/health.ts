import { isUnavailable, reasonOf } from '../database/unusable.ts'
import { ProblemError } from '../problems.ts'
import type { Service } from '../service.ts'

// So often at most is the disk written to for those who ask.
const GOOD_FOR_MS = 1000

/**
 * Returns the check whether comments can be read and kept: a server that can only read would lose
 * them. It throws a ProblemError `unavailable` with the reason, which goes to the log too, once.
 */
export function createReadiness({ database }: Service): () => Promise<void> {
  let checking: Promise<void> | null = null
  let readyAt = -Infinity
  let logged: string | null = null

  return () => {
    if (performance.now() - readyAt < GOOD_FOR_MS) return Promise.resolve()
    return (checking ??= check().finally(() => (checking = null)))
  }

  async function check(): Promise<void> {
    try {
      await database.check()
      readyAt = performance.now()
      logged = null
    } catch (error) {
      const reason = isUnavailable(error) ? reasonOf(error) : 'it does not answer'
      if (reason !== logged) console.error(`[afterword] The database can't be used: ${reason}.`)
      logged = reason
      const detail = `The database can't be used: ${reason}.`
      throw new ProblemError('unavailable', detail, { retryAfter: 5 })
    }
  }
}
