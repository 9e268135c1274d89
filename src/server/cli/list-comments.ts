import { type ExpressionBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema, StoredState } from '../database/schema.ts'
import { countReports, type ReportCounts } from '../moderation/reports.ts'
import type { CommentRow } from '../threads/roots.ts'

/** Which comments an owner looks for; what is null makes no difference. */
export interface CommentFilter {
  state: StoredState | null
  thread: string | null
  /** Stands in the text, in any case. */
  words: string | null
  /** Stands in the author's name, in any case. */
  author: string | null
  email: string | null
  /** As the log and lists show it. */
  network: string | null
  /** RFC 3339, or the beginning of it. */
  since: string | null
  /** Only those that readers reported and the owner hasn't decided on since. */
  isReported: boolean
  /** The id of the last comment of the page before. */
  after: string | null
}

export interface ListedRow extends CommentRow {
  /** What readers said of it; none when nobody did since the owner decided. */
  reports: ReportCounts
}

export interface CommentPage {
  rows: ListedRow[]
  /** Whether there are more after the last of them. */
  hasMore: boolean
}

/**
 * The newest comments that a filter lets through, at most `limit` of them: what is read at once
 * never depends on how many there are.
 *
 * @throws Error with one sentence, when the page before ended with no comment.
 */
export async function listForOwner(
  database: Database,
  filter: CommentFilter,
  limit: number,
): Promise<CommentPage> {
  return database.read(async (transaction) => {
    const last = filter.after === null ? null : await placeOf(transaction, filter.after)
    let query = transaction
      .selectFrom('comments')
      .where('state', filter.state === null ? '!=' : '=', filter.state ?? 'deleted')
    for (const column of ['thread', 'network'] as const) {
      const value = filter[column]
      if (value !== null) query = query.where(column, '=', value)
    }
    const { email, since, words, author } = filter
    if (email !== null) query = query.where(sql<SqlBool>`lower(email) = lower(${email})`)
    if (filter.isReported) query = query.where('reported', 'is not', null)
    if (since !== null) query = query.where('created', '>=', since)
    if (words !== null) query = query.where((from) => contains(from, 'text', words))
    if (author !== null) query = query.where((from) => contains(from, 'name', author))
    if (last !== null) {
      query = query.where((from) =>
        from(from.refTuple('created', 'id'), '<', from.tuple(last.created, last.id)),
      )
    }
    const found = await query
      .orderBy('created', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .selectAll()
      .execute()
    const rows = await Promise.all(
      found.slice(0, limit).map(async (row) => ({
        ...row,
        reports: row.reported === null ? [] : await countReports(transaction, row),
      })),
    )
    return { rows, hasMore: found.length > limit }
  })
}

async function placeOf(transaction: Transaction<Schema>, id: string) {
  const row = await transaction
    .selectFrom('comments')
    .where('id', '=', id)
    .select(['created', 'id'])
    .executeTakeFirst()
  if (!row) throw new Error(`There is no comment ${id}.`)
  return row
}

/** SQLite itself knows the case of ASCII alone. */
function contains(
  from: ExpressionBuilder<Schema, 'comments'>,
  column: 'text' | 'name',
  words: string,
) {
  const plain = words.normalize('NFC')
  const lower = plain.toLowerCase()
  const capital = lower.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  const spellings = new Set([plain, lower, plain.toUpperCase(), capital])
  return from.or(
    [...spellings].map((spelling) => {
      const pattern = `%${spelling.replace(/[\\%_]/g, '\\$&')}%`
      return sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '\\'`
    }),
  )
}
