import { sql } from 'kysely'
import { htmlOf } from '../text/render-markdown.ts'
import { escapeXml as escape, linkTo, urnOf } from './atom.ts'
import type { CommentRow } from '../threads/roots.ts'
import { currentThread } from '../threads/moved-threads.ts'
import type { Service } from '../service.ts'
import { pageOfThread } from '../threads/page-address.ts'
import { readThread } from '../threads/threads.ts'

const NEWEST = 50

/** A thread's newest comments as an Atom feed. */
export async function writeFeed(
  { database, publicUrl }: Service,
  asked: string | null,
): Promise<{ feed: string; thread: string; version: string | null }> {
  const name = readThread(asked)
  const { id, thread, rows } = await database.read(async (transaction) => {
    const id = await currentThread(transaction, name)
    const thread = await transaction
      .selectFrom('threads')
      .where('id', '=', id)
      .selectAll()
      .executeTakeFirst()
    const rows = await transaction
      .selectFrom('comments')
      .where('thread', '=', id)
      // Written out, since SQLite takes a partial index for no bound values.
      .where(sql<boolean>`comments.state = 'published'`)
      .orderBy('created', 'desc')
      .orderBy('path', 'desc')
      .limit(NEWEST)
      .selectAll()
      .execute()
    return { id, thread, rows }
  })
  const page = pageOfThread(id, thread?.page_url ?? '')
  const changes = rows.map(({ edited, created }) => edited ?? created)
  // A thread is made by its first comment: when that was is nobody's while it is held.
  const updated = changes.sort().at(-1) ?? new Date(0).toISOString()
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
  <id>${urnOf(id)}</id>
  <title>${escape(thread?.page_title || id)}</title>
  <updated>${updated}</updated>
${selfLink(publicUrl, id)}${linkTo(page, '  ')}${rows.map((row) => entryOf(row, page)).join('')}</feed>
`
  return { feed, thread: id, version: thread?.version ?? null }
}

function entryOf(row: CommentRow, page: string | null): string {
  const name = row.name || 'Anonymous'
  const uri = row.url === '' ? '' : `<uri>${escape(row.url)}</uri>`
  const parent =
    row.parent === null ? '' : `    <thr:in-reply-to ref="${urnOf(row.thread, row.parent)}"/>\n`
  return `  <entry>
    <id>${urnOf(row.thread, row.id)}</id>
    <title>${escape(`${row.number} ${name}`)}</title>
    <author><name>${escape(name)}</name>${uri}</author>
    <published>${row.created}</published>
    <updated>${row.edited ?? row.created}</updated>
${parent}${linkTo(page && `${page}#comment-${row.id}`, '    ')}    <content type="html">${escape(htmlOf(row))}</content>
  </entry>
`
}

/** A feed says where it is, when the server knows where readers reach it. */
function selfLink(publicUrl: string | null, id: string): string {
  if (publicUrl === null) return ''
  const address = `${publicUrl}/feed?thread=${encodeURIComponent(id)}`
  return `  <link rel="self" type="application/atom+xml" href="${escape(address)}"/>\n`
}
