import { type ExpressionBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { Schema } from '../../database/schema.ts'
import type { CommentRow } from '../../threads/roots.ts'
import type { Place, QueueFilter } from './queue-filter.ts'
import { indexQuery } from './search-words.ts'

export interface Found {
  rows: CommentRow[]
  /** Where the next page begins; null where nothing can come any more. */
  next: Place | null
  /** Whether the search ended at its limit, and not for want of room. */
  isPartial: boolean
}

/** What one page looks at, at the most: the rest is for the next page, whatever is searched for. */
const LOOKED_AT = 20_000

type Comments = ExpressionBuilder<Schema, 'comments'>

/**
 * The newest comments that a filter lets through, at most `limit`. They are read in the order of one
 * index, up to a limit; what no index knows is looked for in those.
 */
export async function findComments(
  transaction: Transaction<Schema>,
  filter: QueueFilter,
  limit: number,
): Promise<Found> {
  const { words, after } = filter
  const match = indexQuery(words, filter.author)
  const candidates =
    match === null ? inOrder(transaction, filter) : withWords(transaction, filter, match)
  const rows = await transaction
    .selectFrom('comments')
    .innerJoin(candidates.limit(LOOKED_AT).as('candidate'), 'candidate.id', 'comments.id')
    .where((from) => from.and(conditions(from as unknown as Comments, filter, match)))
    .orderBy('candidate.created', 'desc')
    .orderBy('candidate.id', 'desc')
    .limit(limit + 1)
    .selectAll('comments')
    .execute()
  if (rows.length > limit) {
    const shown = rows.slice(0, limit)
    return { rows: shown, next: shown.at(-1) ?? after, isPartial: false }
  }
  const last = await candidates
    .offset(LOOKED_AT - 1)
    .limit(1)
    .executeTakeFirst()
  return { rows, next: last ?? null, isPartial: last !== undefined }
}

/** Comments by the index that leaves the fewest of them. */
function inOrder(transaction: Transaction<Schema>, filter: QueueFilter) {
  const { state, thread, email, network, isReported, since, until, after } = filter
  let rows = transaction.selectFrom('comments').select(['comments.id', 'comments.created'])
  if (email !== null) {
    rows = rows
      .where(sql<SqlBool>`comments.email <> ''`)
      .where(sql<string>`lower(comments.email)`, '=', email.toLowerCase())
  } else if (network !== null) rows = rows.where('network', '=', network)
  else if (thread !== null) rows = rows.where('thread', '=', thread)
  else if (isReported) rows = rows.where('reported', 'is not', null)
  else if (state !== null) rows = rows.where('state', '=', state)
  if (since !== null) rows = rows.where('created', '>=', since)
  if (until !== null) rows = rows.where('created', '<', until)
  if (after !== null) {
    rows = rows.where((from) =>
      from(from.refTuple('created', 'id'), '<', from.tuple(after.created, after.id)),
    )
  }
  return rows.orderBy('created', 'desc').orderBy('id', 'desc')
}

/** Comments that have words in them, by the index of words, whose places sort by time. */
function withWords(transaction: Transaction<Schema>, filter: QueueFilter, match: string) {
  const { since, until, after } = filter
  const place = (time: string) => Math.floor(Date.parse(time) / 1000) * 1_048_576
  let places = transaction
    .selectFrom(sql<{ rowid: number }>`comment_words`.as('comment_words'))
    .innerJoin('comment_places', 'comment_places.place', 'comment_words.rowid')
    .innerJoin('comments', 'comments.id', 'comment_places.comment')
    .select(['comments.id', 'comments.created'])
    .where(sql<SqlBool>`comment_words match ${match}`)
  if (since !== null) places = places.where('comment_words.rowid', '>=', place(since))
  if (until !== null) places = places.where('comment_words.rowid', '<', place(until))
  if (after !== null) {
    places = places.where('comment_words.rowid', '<', (from) =>
      from.selectFrom('comment_places').where('comment', '=', after.id).select('place'),
    )
  }
  return places.orderBy('comment_words.rowid', 'desc')
}

/** All of what a filter asks for, whatever the index has seen to already. */
function conditions(from: Comments, filter: QueueFilter, match: string | null) {
  const { state, thread, email, network, isReported, words, author } = filter
  return [
    state === null ? from('comments.state', '!=', 'deleted') : from('comments.state', '=', state),
    ...(thread === null ? [] : [from('comments.thread', '=', thread)]),
    ...(network === null ? [] : [from('comments.network', '=', network)]),
    ...(email === null ? [] : [sql<SqlBool>`lower(comments.email) = ${email.toLowerCase()}`]),
    ...(isReported ? [from('comments.reported', 'is not', null)] : []),
    ...(match !== null || words === null ? [] : [contains('text', words)]),
    ...(match !== null || author === null ? [] : [contains('name', author)]),
  ]
}

function contains(column: 'text' | 'name', words: string) {
  const pattern = `%${words.normalize('NFC').replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`${sql.ref(`comments.${column}`)} like ${pattern} escape '\\'`
}
