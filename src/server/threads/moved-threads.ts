import type { Transaction } from 'kysely'
import { preparedQuery } from '../database/prepared-query.ts'
import type { Schema } from '../database/schema.ts'

const findNew = preparedQuery<{ old: string }>()((database, value) =>
  database.selectFrom('moved_threads').where('old', '=', value('old')).select('new'),
)

/** The id that a thread has now: where it was moved to, else the one that was asked for. */
export async function currentThread(
  transaction: Transaction<Schema>,
  asked: string,
): Promise<string> {
  const [moved] = await findNew(transaction, { old: asked })
  return moved?.new ?? asked
}

/** Where threads went, by their old ids; nothing of those that were not moved. */
export async function findMoved(
  transaction: Transaction<Schema>,
  asked: readonly string[],
): Promise<Map<string, string>> {
  if (asked.length === 0) return new Map()
  const rows = await transaction
    .selectFrom('moved_threads')
    .where('old', 'in', asked)
    .selectAll()
    .execute()
  return new Map(rows.map((row) => [row.old, row.new]))
}
