import type { WirePage } from '../../protocol.ts'
import { ProblemError } from '../problems.ts'
import { findComment } from '../comments/find-comment.ts'
import type { ListRequest } from '../comments/list-query.ts'
import { listComments } from '../comments/listing.ts'
import type { Service } from '../service.ts'
import { escapeHtml } from '../text/sanitize-html.ts'
import { pageOfThread } from '../threads/page-address.ts'
import { formOf, type FormState } from './comment-form.ts'
import { createListWriter } from './comment-list.ts'
import { documentOf } from './document.ts'
import { jsonLdOf } from './json-ld.ts'

/** What of `GET comments.html` isn't asked of a list. */
export interface HtmlRequest {
  list: ListRequest
  /** Whether a whole page is wanted; else a part of one, to be put into the owner's. */
  isDocument: boolean
  /** The id of a comment that the form is to answer. */
  reply: string | null
}

/** Where these pages are; beside this one, where the owner didn't say where readers reach the server. */
export function htmlAddress({ publicUrl }: Pick<Service, 'publicUrl'>): string {
  return publicUrl === null ? 'comments.html' : `${publicUrl}/comments.html`
}

/** A page of a thread as HTML, with the version of the thread that it was read at. */
export async function threadHtml(
  service: Service,
  { list, isDocument, reply }: HtmlRequest,
): Promise<{ html: string; thread: string; version: string | null }> {
  const { page, version } = await listComments(service, list)
  const { id } = page.thread
  const place = await service.database.read(async (transaction) => ({
    thread: await transaction
      .selectFrom('threads')
      .where('id', '=', id)
      .select(['page_url', 'page_title'])
      .executeTakeFirst(),
    parent: reply === null ? null : await findComment(transaction, reply),
  }))
  const { parent } = place
  if (reply !== null && (parent?.thread !== id || parent.state !== 'published')) {
    throw new ProblemError('not-found', 'There is no such comment.')
  }
  const address = pageOfThread(id, place.thread?.page_url ?? '') ?? ''
  const title = place.thread?.page_title || id
  const base = htmlAddress(service)
  const state: FormState = {
    action: base,
    thread: id,
    page: { url: address, title: place.thread?.page_title ?? '' },
    parent: parent?.number ? { id: parent.id, number: parent.number } : null,
    values: {},
    errors: {},
  }
  const html = sectionOf(service, page, { address, base, state })
  if (!isDocument) return { html, thread: id, version }
  const back =
    address === '' ? '' : `<p><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></p>\n`
  return { html: documentOf(`Comments · ${title}`, back + html), thread: id, version }
}

function sectionOf(
  service: Service,
  page: WirePage,
  { address, base, state }: { address: string; base: string; state: FormState },
): string {
  const { id, count } = page.thread
  const to = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams({ thread: id, ...more, view: 'page' })}`
  const isOpen = page.thread.state === 'open' && service.plainForm !== 'off'
  const list = createListWriter({
    page: address,
    replyTo: isOpen ? (reply) => `${to({ reply })}#respond` : null,
    moreOf: (parent, cursor) => to({ parent, cursor }),
  })
  const items = page.comments.map((comment) => list.write(comment)).join('') + list.end()
  const ends = (['prev', 'next'] as const).flatMap((end) => {
    const cursor = page[end]
    if (cursor === null) return []
    const label = end === 'prev' ? 'Comments before these' : 'More comments'
    return `<a rel="${end}" href="${escapeHtml(to({ cursor }))}">${label}</a>`
  })
  return `<section id="comments" class="afterword-comments">
<h2>${count === 1 ? '1 comment' : `${count} comments`}</h2>
${items}${ends.length > 0 ? `<p>${ends.join(' ')}</p>\n` : ''}${isOpen ? formOf(page.form, state) : '<p>No new comments are taken here.</p>\n'}<script type="application/ld+json">${jsonLdOf(page.comments, address)}</script>
</section>
`
}
