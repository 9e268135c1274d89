import type { WireComment } from '../../protocol.ts'
import { LINK_REL } from '../../protocol.ts'
import { escapeHtml } from '../text/sanitize-html.ts'
import { depthOf } from '../threads/outline.ts'

/** What a list says of the place that it stands in. */
export interface ListPlace {
  /** The address of the page, without a hash; empty where links are within the page. */
  page: string
  /** Where a comment is answered without scripts; null where it can't be. */
  replyTo: ((id: string) => string) | null
  /** Where more replies of a root are; null where all are in the list. */
  moreOf: ((root: string, cursor: string) => string) | null
}

/**
 * Comments in outline order as nested lists of HTML, each an `h-entry` and `h-cite`, piece by piece:
 * a thread may be larger than memory.
 */
export function createListWriter(place: ListPlace) {
  let depth = 0
  /** Numbers by id, of the comments above the next one. */
  let above: { id: string; number: string }[] = []
  let root: WireComment | null = null

  return { write, end }

  function write(comment: WireComment): string {
    const number = comment.number ?? ''
    const own = depthOf(number)
    const html = [own === 1 ? endOfRoot() : '']
    // A page may leave out what stands between: each item goes into the deepest list that is there.
    const target = Math.min(own, depth + 1)
    if (target > depth) html.push('<ol class="afterword-list">\n')
    else html.push('</li>\n', '</ol></li>\n'.repeat(depth - target))
    depth = target
    above = [...above.filter((one) => depthOf(one.number) < own), { id: comment.id, number }]
    if (own === 1) root = comment
    html.push(itemOf(comment, above.find(({ id }) => id === comment.parent)?.number ?? null, place))
    return html.join('')
  }

  function end(): string {
    const more = endOfRoot()
    const html = depth === 0 ? '' : `</li>\n${'</ol></li>\n'.repeat(depth - 1)}${more}</ol>\n`
    depth = 0
    return html
  }

  function endOfRoot(): string {
    const { id = '', moreReplies = 0, repliesCursor = '' } = root ?? {}
    root = null
    if (moreReplies === 0 || place.moreOf === null) return ''
    const href = escapeHtml(place.moreOf(id, repliesCursor))
    return `<li class="afterword-more"><a href="${href}">${moreReplies} more replies</a>\n`
  }
}

function itemOf(comment: WireComment, parent: string | null, place: ListPlace): string {
  const { id, number, author, created, edited, state, html } = comment
  const anchor = `comment-${id}`
  const link = `<a class="u-url" href="${escapeHtml(place.page)}#${anchor}">#${number}</a>`
  if (state !== 'published') {
    return `<li id="${anchor}" class="afterword-comment">
<p>${link} <em>This comment was deleted.</em></p>
`
  }
  const name = escapeHtml(author.name || 'Anonymous')
  const who =
    author.url === null
      ? `<span class="p-name">${name}</span>`
      : `<a class="p-name u-url" href="${escapeHtml(author.url)}" rel="${LINK_REL}">${name}</a>`
  const answer =
    parent === null
      ? ''
      : ` in reply to <a class="u-in-reply-to" href="${escapeHtml(place.page)}#comment-${comment.parent}">#${parent}</a>`
  const reply =
    place.replyTo === null
      ? ''
      : `\n<p><a class="afterword-reply" href="${escapeHtml(place.replyTo(id))}" rel="nofollow">Reply to #${number}</a></p>`
  return `<li id="${anchor}" class="afterword-comment h-entry h-cite">
<p>${link} <bdi class="p-author h-card">${who}</bdi>${author.role === 'owner' ? ' (author)' : ''}${answer}, <time class="dt-published" datetime="${created}">${dayOf(created)}</time>${edited === null ? '' : ` (edited <time class="dt-updated" datetime="${edited}">${dayOf(edited)}</time>)`}</p>
<div class="e-content" dir="auto">${html.trim()}</div>${reply}
`
}

const DAY = new Intl.DateTimeFormat('en', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

function dayOf(time: string): string {
  return DAY.format(new Date(time))
}
