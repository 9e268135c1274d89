import type { WireComment } from '../../protocol.ts'
import { plainText } from '../../model/plain-text.ts'

/** Comments for crawlers, as schema.org has them: the inside of a script element. */
export function jsonLdOf(comments: readonly WireComment[], page: string): string {
  const published = comments.filter(({ state }) => state === 'published')
  const ids = new Set(published.map(({ id }) => id))
  const graph = published.map(({ id, parent, author, created, edited, html, likes }) => ({
    '@type': 'Comment',
    '@id': `${page}#comment-${id}`,
    url: `${page}#comment-${id}`,
    text: plainText(html),
    dateCreated: created,
    ...(edited === null ? {} : { dateModified: edited }),
    ...(likes === 0 ? {} : { upvoteCount: likes }),
    author: {
      '@type': 'Person',
      name: author.name || 'Anonymous',
      ...(author.url === null ? {} : { url: author.url }),
    },
    ...(parent !== null && ids.has(parent)
      ? { parentItem: { '@id': `${page}#comment-${parent}` } }
      : {}),
  }))
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
  // Nothing in it ends the element, or begins a comment of HTML.
  return json.replace(/</g, '\\u003C').replace(/\u2028|\u2029/g, ' ')
}
