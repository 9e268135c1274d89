import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { createListWriter } from '../html/comment-list.ts'
import { jsonLdOf } from '../html/json-ld.ts'
import { pageOfThread } from '../threads/page-address.ts'
import { toWire } from '../threads/to-wire.ts'
import { rowsOf, type ThreadRow } from './export-rows.ts'

/** A whole thread as a part of a page: the list that `comments.html` gives, without its form. */
export async function* exportHtml(
  transaction: Transaction<Schema>,
  thread: ThreadRow,
): AsyncGenerator<string> {
  const page = pageOfThread(thread.id, thread.page_url) ?? ''
  const { count } = thread
  const list = createListWriter({ page, replyTo: null, moreOf: null })
  yield `<section id="comments" class="afterword-comments">
<h2>${count === 1 ? '1 comment' : `${count} comments`}</h2>
`
  for await (const rows of rowsOf(transaction, thread.id, 'listed')) {
    const comments = rows.map(toWire)
    const items = comments.map((comment) => list.write(comment)).join('')
    // An element of its own for each part, since one for all would be as long as the thread.
    const data = jsonLdOf(comments, page)
    yield `${items}<script type="application/ld+json">${data}</script>\n`
  }
  yield `${list.end()}</section>\n`
}
