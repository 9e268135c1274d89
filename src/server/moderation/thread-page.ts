import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { CommentRow } from '../threads/roots.ts'

type Written = Pick<CommentRow, 'id' | 'thread' | 'page_url' | 'page_title'>

/** Gives a thread the page that a comment came from, once everyone can read that comment. */
export async function adoptPage(
  transaction: Transaction<Schema>,
  { thread, page_url, page_title }: Written,
): Promise<void> {
  if (page_url + page_title === '') return
  await transaction
    .updateTable('threads')
    .set({ page_url, page_title })
    .where('id', '=', thread)
    .where((row) => row.or([row('page_url', '!=', page_url), row('page_title', '!=', page_title)]))
    .execute()
}

/** Takes the page of a comment from its thread when the comment goes, and asks the newest other. */
export async function dropPage(
  transaction: Transaction<Schema>,
  { id, thread, page_url, page_title }: Written,
): Promise<void> {
  if (page_url + page_title === '') return
  const newest = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('state', '=', 'published')
    .where('page_url', '!=', '')
    .where('id', '!=', id)
    .orderBy('created', 'desc')
    .select(['page_url', 'page_title'])
    .limit(1)
    .executeTakeFirst()
  await transaction
    .updateTable('threads')
    .set(newest ?? { page_url: '', page_title: '' })
    .where('id', '=', thread)
    .where('page_url', '=', page_url)
    .where('page_title', '=', page_title)
    .execute()
}
