import { type SqlBool, sql, type Transaction } from 'kysely'
import type { Schema } from '../../database/schema.ts'
import { countReports, type ReportCounts } from '../../moderation/reports.ts'
import type { CommentRow } from '../../threads/roots.ts'

/** Counting ends here: whether it is more makes no difference to anybody. */
export const MOST_COUNTED = 100

/** What helps to decide on a comment, beside what it says. */
export interface Facts {
  parent: Pick<CommentRow, 'id' | 'name' | 'number' | 'text' | 'state'> | null
  page: { title: string; url: string }
  /** Whether nobody has published anything before with the same address, or else from there. */
  isFirst: boolean
  /** Other comments of the same network; at most `MOST_COUNTED`. */
  sameNetwork: number
  /** What readers said who reported it since the owner last decided. */
  reports: ReportCounts
}

/** Reads what helps to decide on some comments. */
export async function readFacts(
  transaction: Transaction<Schema>,
  rows: readonly CommentRow[],
): Promise<Map<string, Facts>> {
  const parents = await rowsOf(transaction, rows)
  const pages = await pagesOf(transaction, rows)
  const facts = new Map<string, Facts>()
  for (const row of rows) {
    facts.set(row.id, {
      parent: parents.get(row.parent ?? '') ?? null,
      page: pageOf(row, pages.get(row.thread)),
      isFirst: await isFirst(transaction, row),
      sameNetwork: await countNetwork(transaction, row),
      reports: row.reported === null ? [] : await countReports(transaction, row),
    })
  }
  return facts
}

async function rowsOf(transaction: Transaction<Schema>, rows: readonly CommentRow[]) {
  const ids = [...new Set(rows.flatMap(({ parent }) => parent ?? []))]
  if (ids.length === 0) return new Map<string, NonNullable<Facts['parent']>>()
  const found = await transaction
    .selectFrom('comments')
    .where('id', 'in', ids)
    .select(['id', 'name', 'number', 'text', 'state'])
    .execute()
  return new Map(found.map((row) => [row.id, row]))
}

async function pagesOf(transaction: Transaction<Schema>, rows: readonly CommentRow[]) {
  const ids = [...new Set(rows.map(({ thread }) => thread))]
  if (ids.length === 0) return new Map<string, { page_url: string; page_title: string }>()
  const found = await transaction
    .selectFrom('threads')
    .where('id', 'in', ids)
    .select(['id', 'page_url', 'page_title'])
    .execute()
  return new Map(found.map((thread) => [thread.id, thread]))
}

function pageOf(row: CommentRow, thread?: { page_url: string; page_title: string }) {
  return {
    title: row.page_title || thread?.page_title || row.thread,
    url: row.page_url || thread?.page_url || '',
  }
}

async function isFirst(
  transaction: Transaction<Schema>,
  { id, role, email, network }: CommentRow,
): Promise<boolean> {
  if (role === 'owner' || (email === '' && network === null)) return false
  const others = transaction.selectFrom('comments').select('id').where('id', '!=', id)
  const same =
    email === ''
      ? others.where('network', '=', network)
      : others
          .where(sql<SqlBool>`email <> ''`)
          .where(sql<string>`lower(email)`, '=', email.toLowerCase())
  const published = await transaction
    .selectFrom(same.select('state').limit(MOST_COUNTED).as('same'))
    .where('state', '=', 'published')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return !published
}

async function countNetwork(
  transaction: Transaction<Schema>,
  { id, network }: CommentRow,
): Promise<number> {
  if (network === null) return 0
  const same = transaction
    .selectFrom('comments')
    .where('network', '=', network)
    .where('id', '!=', id)
    .select('id')
    .limit(MOST_COUNTED)
  const { count } = await transaction
    .selectFrom(same.as('same'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
