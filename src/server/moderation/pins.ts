import type { Transaction } from 'kysely'
import { findComment } from '../comments/find-comment.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { ProblemError } from '../problems.ts'
import { logEvent } from '../threads/event-log.ts'
import { type CommentRow, MAX_PINNED, pinnedRoots } from '../threads/roots.ts'

/**
 * Puts a published root before all others of its thread, whatever their order; the second time
 * changes nothing.
 *
 * @throws Error with one sentence, when it is no such comment, or enough others are pinned.
 */
export function pin(database: Database, id: string): Promise<CommentRow> {
  return database.write((transaction) => changePin(transaction, id, 1))
}

/**
 * Puts it back among the others.
 *
 * @throws Error with one sentence, when there is no such comment.
 */
export function unpin(database: Database, id: string): Promise<CommentRow> {
  return database.write((transaction) => changePin(transaction, id, 0))
}

/**
 * Pins a comment or unpins it, in a transaction that writes.
 *
 * @throws ProblemError `not-found`, or `conflict` when it can't be pinned, each with one sentence.
 */
export async function changePin(
  transaction: Transaction<Schema>,
  id: string,
  pinned: 0 | 1,
): Promise<CommentRow> {
  const row = await findPublished(transaction, id)
  if (row.pinned === pinned) return row
  if (pinned === 1) await assertPinnable(transaction, row)
  await transaction.updateTable('comments').set({ pinned }).where('id', '=', row.id).execute()
  await logEvent(transaction, 'updated', row)
  return { ...row, pinned }
}

async function assertPinnable(transaction: Transaction<Schema>, row: CommentRow): Promise<void> {
  if (row.parent !== null) {
    const detail = `${row.id} is a reply: only a comment on the page can be.`
    throw new ProblemError('conflict', detail)
  }
  const pinned = await pinnedRoots(transaction, row.thread)
  if (pinned.length < MAX_PINNED) return
  const ids = pinned.map((root) => root.id).join(', ')
  const detail = `${MAX_PINNED} comments are pinned there already: unpin one of ${ids}.`
  throw new ProblemError('conflict', detail)
}

async function findPublished(transaction: Transaction<Schema>, id: string): Promise<CommentRow> {
  const row = await findComment(transaction, id)
  if (row?.state === 'published') return row
  throw new ProblemError('not-found', `There is no published comment ${id}.`)
}
