import type { Input } from '../input.ts'
import { dateIn, type Fields, fieldsOf, listOf, numberIn, readJson, textIn } from '../json.ts'
import type { ImportedComment, Item } from '../record.ts'

/** Comments of Waline's export, with or without the answer that it comes in. */
export async function* readWaline(input: Input): AsyncGenerator<Item> {
  const json = fieldsOf(await readJson(input))
  const whole = 'tables' in json ? json : fieldsOf(json['data'])
  const tables = fieldsOf(whole['data'])
  const owners = new Set(
    listOf(tables['Users'])
      .filter(({ type }) => type === 'administrator')
      .flatMap((user) => [idOf(user), textIn(user['email']).toLowerCase()])
      .filter((id) => id !== ''),
  )
  for (const [i, comment] of listOf(tables['Comment']).entries()) {
    const key = idOf(comment)
    const mail = textIn(comment['mail'])
    const user = textIn(comment['user_id'])
    yield {
      kind: 'comment',
      at: `comment ${i + 1}`,
      key,
      anchor: key,
      page: { url: textIn(comment['url']), title: '', isClosed: false },
      parent: textIn(comment['pid']) || textIn(comment['rid']) || null,
      ...stateOf(textIn(comment['status'])),
      author: {
        name: textIn(comment['nick']),
        email: mail,
        url: textIn(comment['link']),
        isOwner: owners.has(user) || (mail !== '' && owners.has(mail.toLowerCase())),
      },
      body: { kind: 'markdown', source: textIn(comment['comment']) },
      likes: numberIn(comment['like']),
      created: dateIn(comment['insertedAt']) ?? dateIn(comment['createdAt']),
      edited: null,
    }
  }
}

function idOf(row: Fields): string {
  return textIn(row['objectId']) || textIn(row['id']) || textIn(row['_id'])
}

function stateOf(status: string): Pick<ImportedComment, 'state' | 'reason'> {
  if (status === 'spam') return { state: 'gone', reason: 'spam' }
  if (status === 'waiting') return { state: 'pending', reason: 'it was held in Waline' }
  return { state: 'published', reason: null }
}
