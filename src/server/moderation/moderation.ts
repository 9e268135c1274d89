import { sql, type Transaction } from 'kysely'
import { findComment } from '../comments/find-comment.ts'
import type { Database } from '../database/database.ts'
import { type ListedComment, versionOf } from './comment-version.ts'
import { settleReports } from './reports.ts'
import { erase, publish, withdraw } from '../threads/publishing.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import { READABLE_MS } from '../security/tokens.ts'

const FORGOTTEN_AT_ONCE = 100

/**
 * Publishes a comment that is held, or was refused; one that had a number gets the same again. What
 * its author changed after it was listed is not published unread. One that is published and was
 * reported stays so, and its reports are settled.
 *
 * @throws Error with one sentence.
 */
export async function approve(database: Database, listed: ListedComment): Promise<CommentRow> {
  return database.write(async (transaction) => {
    const row = await findListed(transaction, listed)
    if (row.state === 'published') {
      return row.reported === null ? row : settleReports(transaction, row)
    }
    if (row.text === '') throw new Error(`The text of ${row.id} was erased long ago.`)
    // An id alone says nothing of what was read, unless there never was anything else to read.
    if (listed.version === null && row.edited !== null) throw changed(row)
    return publish(transaction, { ...row, decided: new Date().toISOString() })
  })
}

/** Keeps a comment from everyone but its author, or takes it away again. */
export async function refuse(database: Database, listed: ListedComment): Promise<CommentRow> {
  return database.write(async (transaction) => {
    const row = await findListed(transaction, listed)
    if (row.state === 'refused') return row
    const decided = new Date().toISOString()
    return withdraw(transaction, { ...row, decided }, 'refused', row.reason)
  })
}

/**
 * Erases what was refused when its author's token reads no more.
 *
 * @returns Whether it may have left some.
 */
export async function forgetRefused(transaction: Transaction<Schema>): Promise<boolean> {
  const rows = await transaction
    .selectFrom('comments')
    // Written out, since SQLite takes a partial index for no bound values.
    .where(sql<boolean>`comments.state = 'refused' and comments.text <> ''`)
    .where('decided', '<', new Date(Date.now() - READABLE_MS).toISOString())
    .limit(FORGOTTEN_AT_ONCE)
    .selectAll()
    .execute()
  for (const row of rows) await erase(transaction, row)
  return rows.length === FORGOTTEN_AT_ONCE
}

async function findListed(
  transaction: Transaction<Schema>,
  { id, version }: ListedComment,
): Promise<CommentRow> {
  const row = await findComment(transaction, id)
  if (!row || row.state === 'deleted') throw new Error(`There is no comment ${id}.`)
  if (version !== null && version !== versionOf(row)) throw changed(row)
  return row
}

function changed({ id, edited }: CommentRow): Error {
  const when = edited === null ? '' : ` at ${edited}`
  return new Error(`${id} was changed${when}: list it again, and decide on what it says now.`)
}
