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

/** Comments of Commento's export, which Comentario's first version wrote too. */
export async function* readCommento(input: Input): AsyncGenerator<Item> {
  const json = fieldsOf(await readJson(input))
  const people = new Map(
    listOf(json['commenters']).map((one) => [textIn(one['commenterHex']), one]),
  )
  for (const [i, comment] of listOf(json['comments']).entries()) {
    const domain = textIn(comment['domain']) || textIn(comment['host'])
    const path = textIn(comment['path']) || textIn(comment['url'])
    const isWhole = /^https?:/.test(path)
    const url = domain === '' || isWhole ? path : `https://${domain}/${path.replace(/^\//, '')}`
    const parent = textIn(comment['parentHex'])
    yield {
      kind: 'comment',
      at: `comment ${i + 1}`,
      key: textIn(comment['commentHex']),
      anchor: textIn(comment['commentHex']),
      page: { url, title: '', isClosed: false },
      parent: parent === 'root' || parent === '' ? null : parent,
      ...stateOf(comment),
      author: authorOf(people.get(textIn(comment['commenterHex']))),
      body: bodyOf(comment),
      likes: numberIn(comment['score']),
      created: dateIn(comment['creationDate']),
      edited: null,
    }
  }
}

/** Comments of Comentario's export, from its third version on. */
export async function* readComentario(input: Input): AsyncGenerator<Item> {
  const json = fieldsOf(await readJson(input))
  const people = new Map(listOf(json['commenters']).map((one) => [textIn(one['id']), one]))
  const pages = new Map(listOf(json['pages']).map((page) => [textIn(page['id']), page]))
  for (const [i, comment] of listOf(json['comments']).entries()) {
    const page = pages.get(textIn(comment['pageId']))
    const person = authorOf(people.get(textIn(comment['userCreated'])))
    const isGone = isTrue(comment['isDeleted'])
    const isHeld = isTrue(comment['isPending']) || !isTrue(comment['isApproved'] ?? true)
    yield {
      kind: 'comment',
      at: `comment ${i + 1}`,
      key: textIn(comment['id']),
      anchor: textIn(comment['id']),
      page: {
        url: textIn(page?.['path']),
        title: textIn(page?.['title']),
        isClosed: isTrue(page?.['isReadonly']),
      },
      parent: textIn(comment['parentId']) || null,
      state: isGone ? 'gone' : isHeld ? 'pending' : 'published',
      reason: isGone ? 'deleted' : isHeld ? 'it was held in Comentario' : null,
      author: { ...person, name: textIn(comment['authorName']) || person.name },
      body: bodyOf(comment),
      likes: numberIn(comment['score']),
      created: dateIn(comment['createdTime']),
      edited: dateIn(comment['editedTime']),
    }
  }
}

function stateOf(comment: Fields): Pick<ImportedComment, 'state' | 'reason'> {
  if (isTrue(comment['deleted'])) return { state: 'gone', reason: 'deleted' }
  const state = textIn(comment['state'])
  if (state === 'unapproved' || state === 'flagged') {
    return { state: 'pending', reason: 'it was held in Commento' }
  }
  return { state: 'published', reason: null }
}

function authorOf(person: Fields | undefined): ImportedComment['author'] {
  const link = textIn(person?.['websiteUrl']) || textIn(person?.['link'])
  return {
    name: textIn(person?.['name']),
    email: textIn(person?.['email']),
    url: link === 'undefined' ? '' : link,
    isOwner: isTrue(person?.['isModerator']),
  }
}

function bodyOf(comment: Fields): ImportedComment['body'] {
  const [html, markdown] = [textIn(comment['html']), textIn(comment['markdown'])]
  if (html === '') return { kind: 'markdown', source: markdown }
  return { kind: 'html', source: html, ...(markdown === '' ? {} : { plain: markdown }) }
}
