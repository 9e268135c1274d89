import type { Insertable, Transaction } from 'kysely'
import { isCommentId } from '../../model/anchor.ts'
import { preparedQuery } from '../database/prepared-query.ts'
import type { CommentTable, Schema } from '../database/schema.ts'
import { createId } from '../security/tokens.ts'
import { noteNewMentions, readNaming } from '../threads/mentions.ts'
import { countBelow, type Place, takePlace } from '../threads/numbering.ts'

/** A comment that is ready to be stored, but for its place. */
export interface ReadyComment {
  source: string
  key: string
  anchor: string
  /** The `key` of the comment above it. */
  above: string | null
  state: 'published' | 'pending' | 'deleted'
  /** Whether it has a number though nobody can read it. */
  isHolding: boolean
  created: string
  edited: string | null
  reason: string | null
  name: string
  email: string
  url: string
  isOwner: boolean
  text: string
  html: string | null
  likes: number
}

const findImported = preparedQuery<{ source: string; key: string }>()((database, value) =>
  database
    .selectFrom('imported')
    .innerJoin('comments', 'comments.id', 'imported.comment')
    .where('imported.source', '=', value('source'))
    .where('imported.key', '=', value('key'))
    .select(['comments.id', 'comments.thread', 'comments.parent', 'comments.number']),
)

const findId = preparedQuery<{ id: string }>()((database, value) =>
  database.selectFrom('comments').where('id', '=', value('id')).select('id'),
)

const keepKey = preparedQuery<{ source: string; key: string; comment: string }>()(
  (database, value) =>
    database
      .insertInto('imported')
      .values({ source: value('source'), key: value('key'), comment: value('comment') }),
)

/**
 * Stores a comment that was imported, once; its parent is there already.
 *
 * @returns False when it had come before.
 */
export async function insertImported(
  transaction: Transaction<Schema>,
  thread: string,
  comment: ReadyComment,
): Promise<boolean> {
  const { source, key, state, isHolding, anchor } = comment
  const [known] = await findImported(transaction, { source, key })
  if (known) return false
  const parent = await findParent(transaction, thread, comment)
  const hasPlace = state === 'published' || isHolding
  const place = hasPlace ? await takePlace(transaction, thread, parent) : null
  const isFree = isCommentId(anchor) && (await findId(transaction, { id: anchor })).length === 0
  const id = isFree ? anchor : createId()
  await insertAt(transaction, place, {
    id,
    thread,
    parent,
    state,
    anchor: isFree ? null : anchor,
    created: comment.created,
    edited: comment.edited,
    reason: comment.reason,
    name: comment.name,
    email: comment.email,
    url: comment.url,
    role: comment.isOwner ? 'owner' : null,
    text: comment.text,
    html: comment.html,
    likes: comment.likes,
    replies: 0,
    below: 0,
  })
  await keepKey(transaction, { source, key, comment: id })
  return true
}

/** Stores a row at its place, and tells those above it and those that it names. */
export async function insertAt(
  transaction: Transaction<Schema>,
  place: Place | null,
  row: Insertable<CommentTable>,
): Promise<void> {
  const { id, thread, text, state } = row
  const named_by = place === null ? '' : await readNaming(transaction, thread, place.number)
  await transaction
    .insertInto('comments')
    .values({ ...row, ...(place ?? { number: null, root: null, path: null }), named_by })
    .execute()
  if (place === null || state !== 'published') return
  await countBelow(transaction, thread, place.number, 1)
  await noteNewMentions(transaction, { id, thread, text, ...place })
}

/** The id of the comment above, which gets a number when it has none yet. */
async function findParent(
  transaction: Transaction<Schema>,
  thread: string,
  { source, above }: ReadyComment,
): Promise<string | null> {
  const [row] = above === null ? [] : await findImported(transaction, { source, key: above })
  if (row?.thread !== thread) return null
  await ensurePlace(transaction, row)
  return row.id
}

/** An earlier import may have brought it held, without replies. */
async function ensurePlace(
  transaction: Transaction<Schema>,
  row: { id: string; thread: string; parent: string | null; number: string | null },
): Promise<void> {
  if (row.number !== null) return
  if (row.parent !== null) {
    const above = await transaction
      .selectFrom('comments')
      .where('id', '=', row.parent)
      .select(['id', 'thread', 'parent', 'number'])
      .executeTakeFirstOrThrow()
    await ensurePlace(transaction, above)
  }
  const place = await takePlace(transaction, row.thread, row.parent)
  await transaction.updateTable('comments').set(place).where('id', '=', row.id).execute()
}
