import type { WireComment } from '../../../src/protocol.ts'

/** A thread as an honest page would hold it: nested lists of articles, and no more. */
export function markup(comments: readonly WireComment[]): string {
  const answers = new Map<string | null, WireComment[]>()
  for (const comment of comments) {
    const siblings = answers.get(comment.parent)
    if (siblings) siblings.push(comment)
    else answers.set(comment.parent, [comment])
  }
  return list(null, answers)
}

function list(parent: string | null, answers: Map<string | null, WireComment[]>): string {
  const items = (answers.get(parent) ?? []).map(
    (comment) => `<li>${article(comment)}${list(comment.id, answers)}</li>`,
  )
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

// Not by `Intl`, whose first use alone takes as long as all of this.
function dateOf(created: string): string {
  const date = new Date(created)
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
}

function article({ id, number, author, created, html }: WireComment): string {
  const name = author.url === null ? author.name : `<a href="${author.url}">${author.name}</a>`
  return `<article id="comment-${id}"><header><b>${name}</b> <time datetime="${created}">${dateOf(created)}</time> <a href="#comment-${id}">${number}</a></header>${html}<button type="button">Reply</button></article>`
}
