import type { Input } from '../input.ts'
import { dateIn, type Fields, fieldsOf, isTrue, listOf, readJson, textIn } from '../json.ts'
import type { Item } from '../record.ts'

/**
 * Comments of Cusdis: its tables `pages` and `comments` as JSON, or what its API answers, where
 * replies stand in what they answer.
 */
export async function* readCusdis(input: Input): AsyncGenerator<Item> {
  const json = fieldsOf(await readJson(input))
  const inner = fieldsOf(json['data'])
  const pages = new Map(
    listOf(json['pages'] ?? inner['pages']).map((page) => [textIn(page['id']), page]),
  )
  let count = 0
  for (const { comment, parent } of flat(
    listOf(json['comments'] ?? inner['comments'] ?? inner['data']),
  )) {
    const page = fieldsOf(comment['page'] ?? pages.get(textIn(comment['pageId'])))
    const isGone = comment['deletedAt'] !== undefined && comment['deletedAt'] !== null
    // What the public API gives is approved, and doesn't say so.
    const isHeld = comment['approved'] !== undefined && !isTrue(comment['approved'])
    const moderator = fieldsOf(comment['moderator'])
    yield {
      kind: 'comment',
      at: `comment ${++count}`,
      key: textIn(comment['id']),
      anchor: textIn(comment['id']),
      page: {
        url: textIn(page['url']) || textIn(page['slug']),
        title: textIn(page['title']),
        isClosed: false,
      },
      parent: textIn(comment['parentId']) || parent,
      state: isGone ? 'gone' : isHeld ? 'pending' : 'published',
      reason: isGone ? 'deleted' : isHeld ? 'it was held in Cusdis' : null,
      author: {
        name: textIn(moderator['displayName']) || textIn(comment['by_nickname']),
        email: textIn(comment['by_email']),
        url: '',
        isOwner: textIn(comment['moderatorId']) !== '',
      },
      body: { kind: 'markdown', source: textIn(comment['content']) },
      likes: 0,
      created: dateIn(comment['createdAt'] ?? comment['created_at']),
      edited: null,
    }
  }
}

/** Without a stack of its own for each level: anybody may have written the file. */
function* flat(roots: readonly Fields[]): Generator<{ comment: Fields; parent: string | null }> {
  const waiting = roots.map((comment) => ({ comment, parent: null as string | null })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { replies, id } = next.comment
    const below = listOf(Array.isArray(replies) ? replies : fieldsOf(replies)['data'])
    waiting.push(...below.map((comment) => ({ comment, parent: textIn(id) })).reverse())
  }
}
