import { sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { CommentRow } from '../threads/roots.ts'
import { rowsOf, threadsToExport, type ThreadRow } from './export-rows.ts'

/** The version of the format; a reader knows those up to its own. */
export const EXPORT_VERSION = 1

/**
 * A whole export as JSON Lines: a line that says what it is, then each thread, followed by its
 * comments. Nothing in it tells when it was made, so that two of the same comments are the same.
 */
export async function* exportLines(
  transaction: Transaction<Schema>,
  only: string | null,
): AsyncGenerator<string> {
  yield line({ afterword: 'export', version: EXPORT_VERSION })
  for (const thread of await threadsToExport(transaction, only)) {
    yield line(await threadLine(transaction, thread))
    for await (const rows of rowsOf(transaction, thread.id, 'all')) {
      yield (await commentLines(transaction, rows)).map(line).join('')
    }
  }
}

async function threadLine(transaction: Transaction<Schema>, thread: ThreadRow) {
  const { id, state, likes, roots, created, reopened, page_url, page_title } = thread
  const old = await transaction
    .selectFrom('moved_threads')
    .where('new', '=', id)
    .select('old')
    .orderBy('old')
    .execute()
  const liked = await transaction
    .selectFrom('thread_likes')
    .where('thread', '=', id)
    .select('reader')
    .orderBy('reader')
    .execute()
  return {
    thread: id,
    state,
    likes,
    roots,
    created,
    reopened,
    page: { url: page_url, title: page_title },
    oldIds: old.map((row) => row.old),
    likedBy: liked.map(({ reader }) => reader),
  }
}

async function commentLines(transaction: Transaction<Schema>, rows: readonly CommentRow[]) {
  const ids = JSON.stringify(rows.map(({ id }) => id))
  const likes = await transaction
    .selectFrom('comment_likes')
    .where(sql<boolean>`comment in (select value from json_each(${ids}))`)
    .selectAll()
    .orderBy('reader')
    .execute()
  const reports = await transaction
    .selectFrom('reports')
    .where(sql<boolean>`comment in (select value from json_each(${ids}))`)
    .selectAll()
    .orderBy('created')
    .orderBy('network')
    .execute()
  const imported = await transaction
    .selectFrom('imported')
    .where(sql<boolean>`comment in (select value from json_each(${ids}))`)
    .selectAll()
    .orderBy('source')
    .orderBy('key')
    .execute()
  return rows.map((row) => ({
    comment: row.id,
    thread: row.thread,
    parent: row.parent,
    number: row.number,
    replies: row.replies,
    state: row.state,
    role: row.role,
    name: row.name,
    email: row.email,
    url: row.url,
    text: row.text,
    html: row.html,
    anchor: row.anchor,
    likes: row.likes,
    pinned: row.pinned === 1,
    created: row.created,
    edited: row.edited,
    tokenHash: row.token_hash,
    reason: row.reason,
    decided: row.decided,
    reported: row.reported,
    network: row.network,
    page: { url: row.page_url, title: row.page_title },
    likedBy: likes.filter(({ comment }) => comment === row.id).map(({ reader }) => reader),
    reports: reports
      .filter(({ comment }) => comment === row.id)
      .map(({ network, reason, created }) => ({ network, reason, created })),
    imported: imported
      .filter(({ comment }) => comment === row.id)
      .map(({ source, key }) => ({ source, key })),
  }))
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
