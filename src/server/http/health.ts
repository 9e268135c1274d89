import { ProblemError } from '../problems.ts'
import type { Service } from '../service.ts'

const PATIENCE_MS = 500

/**
 * Asks the database for a read and for the right to write: a server that can only read would lose
 * comments.
 *
 * @throws ProblemError `unavailable`
 */
export async function assertReady({ database }: Service): Promise<void> {
  try {
    await database.read((transaction) =>
      transaction.selectFrom('settings').select('name').execute(),
    )
    await database.write(
      (transaction) => transaction.selectFrom('settings').select('name').execute(),
      PATIENCE_MS,
    )
  } catch {
    throw new ProblemError('unavailable', 'The database does not answer.', { retryAfter: 5 })
  }
}
