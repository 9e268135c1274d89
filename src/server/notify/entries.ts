import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { cleanLine } from '../text/clean-text.ts'
import { pageOfThread } from '../threads/page-address.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Delivery } from './outbox.ts'

/** A comment of which somebody hears, as it is when they are told. */
export interface Entry {
  kind: Delivery['kind']
  row: CommentRow
  /** The page that it stands under; the address is null where that is not known. */
  page: { title: string; url: string | null }
  /** The number and the author of the comment that it answers, if it answers one. */
  parent: { number: string | null; name: string } | null
}

/**
 * The comments that deliveries are about, each once. What was deleted since, or refused by somebody
 * who so has read it, is left out.
 */
export async function readEntries(
  transaction: Transaction<Schema>,
  deliveries: readonly Delivery[],
): Promise<Entry[]> {
  const kinds = new Map(deliveries.map(({ comment, kind }) => [comment, kind]))
  const rows = await transaction
    .selectFrom('comments')
    .where('id', 'in', [...kinds.keys()])
    .where('state', 'in', ['pending', 'published'])
    .where('text', '!=', '')
    .selectAll()
    .execute()
  const entries: Entry[] = []
  for (const [id, kind] of kinds) {
    const row = rows.find((it) => it.id === id)
    if (row) entries.push(await entryOf(transaction, row, kind))
  }
  return entries
}

/** What is told of one comment. */
export async function entryOf(
  transaction: Transaction<Schema>,
  row: CommentRow,
  kind: Delivery['kind'],
): Promise<Entry> {
  const parent =
    row.parent === null
      ? undefined
      : await transaction
          .selectFrom('comments')
          .where('id', '=', row.parent)
          .select(['number', 'name'])
          .executeTakeFirst()
  const thread = await transaction
    .selectFrom('threads')
    .where('id', '=', row.thread)
    .select(['page_url', 'page_title'])
    .executeTakeFirst()
  const title = cleanLine(thread?.page_title || row.page_title) || row.thread
  const url = pageOfThread(row.thread, thread?.page_url || row.page_url)
  return { kind, row, page: { title, url }, parent: parent ?? null }
}

/** Where a comment stands that everyone can read; null for any other. */
export function permalinkOf({ row, page }: Entry): string | null {
  return page.url === null || row.state !== 'published' ? null : `${page.url}#comment-${row.id}`
}
