import type { Transaction } from 'kysely'
import { forgetBody } from '../comments/idempotency.ts'
import { logEvent } from './event-log.ts'
import { forgetMentions, noteMentions } from './mentions.ts'
import { adoptPage, dropPage } from '../moderation/thread-page.ts'
import { countBelow, takePlace } from './numbering.ts'
import type { CommentRow } from './roots.ts'
import type { Schema, StoredState } from '../database/schema.ts'

/** Shows a comment to all, at the place that it had before or at the next free one. */
export async function publish(
  transaction: Transaction<Schema>,
  row: CommentRow,
): Promise<CommentRow> {
  const place = placeOf(row) ?? (await takePlace(transaction, row.thread, row.parent))
  const published = {
    ...row,
    ...place,
    state: 'published',
    reason: null,
    listed: 1,
    reported: null,
  } as const
  await transaction
    .updateTable('comments')
    .set({ ...place, state: 'published', reason: null, decided: row.decided, reported: null })
    .where('id', '=', row.id)
    .execute()
  // One that comes back to a place where replies stand was listed already.
  if (row.state !== 'published' && row.below === 0) {
    await countBelow(transaction, row.thread, place.number, 1)
  }
  const named_by = await noteMentions(transaction, published)
  await adoptPage(transaction, row)
  await logEvent(transaction, 'created', row)
  return { ...published, named_by }
}

/** Takes a comment out of sight, if it was in it; its number stays its own, its pin doesn't. */
export async function withdraw(
  transaction: Transaction<Schema>,
  row: CommentRow,
  state: Exclude<StoredState, 'published'>,
  reason: string | null = null,
): Promise<CommentRow> {
  // One that is held goes on showing the owner that it was reported.
  const settled = state === 'pending' ? {} : { reported: null }
  await transaction
    .updateTable('comments')
    .set({ state, reason, decided: row.decided, pinned: 0, ...settled })
    .where('id', '=', row.id)
    .execute()
  const place = placeOf(row)
  if (row.state === 'published' && place) {
    if (row.below === 0) await countBelow(transaction, row.thread, place.number, -1)
    await forgetMentions(transaction, row)
    await dropPage(transaction, row)
    await logEvent(transaction, 'deleted', row)
  }
  return { ...row, state, reason, pinned: 0, ...settled }
}

const NOTHING = {
  name: '',
  email: '',
  url: '',
  text: '',
  html: null,
  likes: 0,
  edited: null,
  reason: null,
  network: null,
  page_url: '',
  page_title: '',
} as const

/** Forgets what a comment said and who said it; its row keeps its place, and its replies theirs. */
export async function erase(
  transaction: Transaction<Schema>,
  row: CommentRow,
): Promise<CommentRow> {
  await transaction.updateTable('comments').set(NOTHING).where('id', '=', row.id).execute()
  await forgetMentions(transaction, row)
  await forgetBody(transaction, row.id)
  for (const table of ['comment_likes', 'reports'] as const) {
    await transaction.deleteFrom(table).where('comment', '=', row.id).execute()
  }
  // An earlier text that could have been brought back.
  await transaction
    .updateTable('decisions')
    .set({ before: null })
    .where('comment', '=', row.id)
    .where('before', 'is not', null)
    .execute()
  return { ...row, ...NOTHING }
}

function placeOf({ number, root, path }: CommentRow) {
  return number === null || root === null || path === null ? null : { number, root, path }
}
