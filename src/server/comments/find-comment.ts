import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { CommentRow } from '../threads/roots.ts'

/** The comment with an id, whatever its state. */
export function findComment(
  transaction: Transaction<Schema>,
  id: string,
): Promise<CommentRow | undefined> {
  return transaction.selectFrom('comments').where('id', '=', id).selectAll().executeTakeFirst()
}
