import type { Input } from '../input.ts'
import {
  dateIn,
  type Fields,
  fieldsOf,
  isTrue,
  listOf,
  numberIn,
  readJson,
  textIn,
} from '../json.ts'
import type { ImportedComment, Item } from '../record.ts'

const OWNERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Comments of GitHub Discussions, which giscus shows: what GitHub's GraphQL API answers to a query
 * for the discussions of a repository, or a list of such answers, or giscus's own.
 */
export async function* readGiscus(input: Input): AsyncGenerator<Item> {
  let count = 0
  for (const discussion of discussionsIn(await readJson(input))) {
    const page = {
      url: addressOf(discussion),
      title: textIn(discussion['title']),
      isClosed: isTrue(discussion['locked']),
    }
    for (const comment of nodesOf(discussion['comments'])) {
      yield commentOf(comment, null, page, ++count)
      for (const reply of nodesOf(comment['replies'])) {
        yield commentOf(reply, textIn(comment['id']), page, ++count)
      }
    }
  }
}

function discussionsIn(json: unknown): Fields[] {
  if (Array.isArray(json)) return json.flatMap(discussionsIn)
  const answer = fieldsOf(fieldsOf(json)['data'] ?? json)
  const repository = fieldsOf(answer['repository'] ?? answer)
  const found = nodesOf(repository['discussions'])
  const one = repository['discussion']
  return one === undefined ? found : [...found, fieldsOf(one)]
}

function nodesOf(value: unknown): Fields[] {
  return listOf(Array.isArray(value) ? value : fieldsOf(value)['nodes'])
}

/** giscus names a discussion after its page, and begins its text with the page's address. */
function addressOf(discussion: Fields): string {
  const body = textIn(discussion['body']) || textIn(discussion['bodyText'])
  const address = /https?:\/\/[^\s)\]<>"]+/.exec(body)?.[0]
  return address ?? textIn(discussion['title'])
}

function commentOf(
  comment: Fields,
  parent: string | null,
  page: ImportedComment['page'],
  count: number,
): Item {
  const author = fieldsOf(comment['author'])
  const key = textIn(comment['id'])
  const isGone = comment['deletedAt'] !== undefined && comment['deletedAt'] !== null
  const isHidden = isTrue(comment['isMinimized'])
  const [html, markdown] = [textIn(comment['bodyHTML']), textIn(comment['body'])]
  return {
    kind: 'comment',
    at: `comment ${count}`,
    key,
    anchor: textIn(comment['databaseId']) || key,
    page,
    parent: textIn(fieldsOf(comment['replyTo'])['id']) || parent,
    state: isGone ? 'gone' : isHidden ? 'pending' : 'published',
    reason: isGone
      ? 'deleted'
      : isHidden
        ? `it was hidden on GitHub (${textIn(comment['minimizedReason']) || 'no reason'})`
        : null,
    author: {
      name: textIn(author['login']),
      email: '',
      url: textIn(author['url']),
      isOwner: OWNERS.has(textIn(comment['authorAssociation'])),
    },
    body:
      html === ''
        ? { kind: 'markdown', source: markdown }
        : { kind: 'html', source: html, ...(markdown === '' ? {} : { plain: markdown }) },
    likes: numberIn(comment['upvoteCount']) + thumbsUp(comment),
    created: dateIn(comment['createdAt']),
    edited: dateIn(comment['lastEditedAt']),
  }
}

function thumbsUp(comment: Fields): number {
  const group = listOf(comment['reactionGroups']).find(({ content }) => content === 'THUMBS_UP')
  const users = fieldsOf(group?.['users'] ?? group?.['reactors'])
  return numberIn(users['totalCount'])
}
