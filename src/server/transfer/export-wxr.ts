import type { Transaction } from 'kysely'
import { escapeXml } from '../comments/atom.ts'
import type { Schema } from '../database/schema.ts'
import { htmlOf } from '../text/render-markdown.ts'
import { pageOfThread } from '../threads/page-address.ts'
import type { CommentRow } from '../threads/roots.ts'
import { rowsOf, threadsToExport, type ThreadRow } from './export-rows.ts'

const APPROVED: Record<CommentRow['state'], string> = {
  published: '1',
  pending: '0',
  refused: 'trash',
  deleted: 'trash',
  spam: 'spam',
}

/** All threads as a WordPress export, each the comments of a page; what was erased stays away. */
export async function* exportWxr(
  transaction: Transaction<Schema>,
  only: string | null,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Comments</title>
<wp:wxr_version>1.2</wp:wxr_version>
`
  // WordPress knows comments by numbers, which say nothing after its import.
  const ids = new Map<string, number>()
  let post = 0
  for (const thread of await threadsToExport(transaction, only)) {
    yield itemOf(thread, ++post)
    for await (const rows of rowsOf(transaction, thread.id, 'all')) {
      const kept = rows.filter(({ state, below }) => state !== 'deleted' || below > 0)
      yield kept.map((row) => commentOf(row, ids)).join('')
    }
    yield '</item>\n'
  }
  yield '</channel>\n</rss>\n'
}

function itemOf({ id, page_url, page_title, state, created }: ThreadRow, post: number): string {
  const link = pageOfThread(id, page_url) ?? id
  return `<item>
<title>${escapeXml(page_title || id)}</title>
<link>${escapeXml(link)}</link>
<dc:creator>admin</dc:creator>
<guid isPermaLink="false">${escapeXml(link)}</guid>
<content:encoded></content:encoded>
<excerpt:encoded></excerpt:encoded>
<wp:post_id>${post}</wp:post_id>
<wp:post_date>${dateOf(created)}</wp:post_date>
<wp:post_date_gmt>${dateOf(created)}</wp:post_date_gmt>
<wp:comment_status>${state}</wp:comment_status>
<wp:ping_status>closed</wp:ping_status>
<wp:post_name>${escapeXml(nameOf(id))}</wp:post_name>
<wp:status>publish</wp:status>
<wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order>
<wp:post_type>post</wp:post_type>
<wp:post_password></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
`
}

function commentOf(row: CommentRow, ids: Map<string, number>): string {
  const id = ids.size + 1
  ids.set(row.id, id)
  return `<wp:comment>
<wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>${escapeXml(row.name)}</wp:comment_author>
<wp:comment_author_email>${escapeXml(row.email)}</wp:comment_author_email>
<wp:comment_author_url>${escapeXml(row.url)}</wp:comment_author_url>
<wp:comment_author_IP></wp:comment_author_IP>
<wp:comment_date>${dateOf(row.created)}</wp:comment_date>
<wp:comment_date_gmt>${dateOf(row.created)}</wp:comment_date_gmt>
<wp:comment_content>${escapeXml(row.text === '' ? '' : htmlOf(row))}</wp:comment_content>
<wp:comment_approved>${APPROVED[row.state]}</wp:comment_approved>
<wp:comment_type>comment</wp:comment_type>
<wp:comment_parent>${row.parent === null ? 0 : (ids.get(row.parent) ?? 0)}</wp:comment_parent>
<wp:comment_user_id>0</wp:comment_user_id>
</wp:comment>
`
}

function dateOf(time: string): string {
  return time.slice(0, 19).replace('T', ' ')
}

function nameOf(id: string): string {
  return id.split('/').filter(Boolean).at(-1) ?? id
}
