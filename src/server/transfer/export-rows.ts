import { type Selectable, sql, type Transaction } from 'kysely'
import type { Schema, ThreadTable } from '../database/schema.ts'
import type { CommentRow } from '../threads/roots.ts'

export type ThreadRow = Selectable<ThreadTable>

const AT_ONCE = 500

/** The ids of the threads that are exported: one, or all. */
export async function threadsToExport(
  transaction: Transaction<Schema>,
  thread: string | null,
): Promise<ThreadRow[]> {
  const all = transaction.selectFrom('threads').selectAll().orderBy('id')
  return (thread === null ? all : all.where('id', '=', thread)).execute()
}

/**
 * The comments of a thread in outline order, those without a number at the end by date; some at a
 * time, so that a thread may be larger than memory.
 */
export async function* rowsOf(
  transaction: Transaction<Schema>,
  thread: string,
  which: 'all' | 'listed',
): AsyncGenerator<CommentRow[]> {
  let query = transaction.selectFrom('comments').where('thread', '=', thread)
  if (which === 'listed') query = query.where('listed', '=', 1)
  const places = await query
    .select('id')
    .orderBy(sql`path is null`)
    .orderBy('path')
    .orderBy('created')
    .orderBy('id')
    .execute()
  for (let start = 0; start < places.length; start += AT_ONCE) {
    const ids = places.slice(start, start + AT_ONCE).map(({ id }) => id)
    const rows = await transaction
      .selectFrom('comments')
      .where('id', 'in', ids)
      .selectAll()
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    yield ids.flatMap((id) => byId.get(id) ?? [])
  }
}
