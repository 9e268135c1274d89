import type { Transaction } from 'kysely'
import { findComment } from '../comments/find-comment.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { logEvent } from '../threads/event-log.ts'
import { type CommentRow, pinnedRoots } from '../threads/roots.ts'

const MAX_PINNED = 3

/**
 * Puts a published root before all others of its thread, whatever their order; the second time
 * changes nothing.
 *
 * @throws Error with one sentence, when it is no such comment, or enough others are pinned.
 */
export function pin(database: Database, id: string): Promise<CommentRow> {
  return database.write(async (transaction) => {
    const row = await findPublished(transaction, id)
    if (row.parent !== null) throw new Error(`${id} is a reply: only a comment on the page can be.`)
    if (row.pinned) return row
    const pinned = await pinnedRoots(transaction, row.thread)
    if (pinned.length >= MAX_PINNED) {
      const ids = pinned.map((root) => root.id).join(', ')
      throw new Error(`${MAX_PINNED} comments are pinned there already: unpin one of ${ids}.`)
    }
    return setPinned(transaction, row, 1)
  })
}

/**
 * Puts it back among the others.
 *
 * @throws Error with one sentence, when there is no such comment.
 */
export function unpin(database: Database, id: string): Promise<CommentRow> {
  return database.write(async (transaction) => {
    const row = await findPublished(transaction, id)
    return row.pinned ? setPinned(transaction, row, 0) : row
  })
}

async function findPublished(transaction: Transaction<Schema>, id: string): Promise<CommentRow> {
  const row = await findComment(transaction, id)
  if (row?.state === 'published') return row
  throw new Error(`There is no published comment ${id}.`)
}

async function setPinned(
  transaction: Transaction<Schema>,
  row: CommentRow,
  pinned: 0 | 1,
): Promise<CommentRow> {
  await transaction.updateTable('comments').set({ pinned }).where('id', '=', row.id).execute()
  await logEvent(transaction, 'updated', row)
  return { ...row, pinned }
}
