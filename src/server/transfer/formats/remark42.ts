import { type Input, linesOf } from '../input.ts'
import { fieldsOf, dateIn, isFields, isTrue, listOf, numberIn, textIn } from '../json.ts'
import type { Item } from '../record.ts'

/** Comments of a Remark42 backup: a line about users and pages, then one for each comment. */
export async function* readRemark42(input: Input): AsyncGenerator<Item> {
  const closed = new Set<string>()
  for await (const { line, at } of linesOf(input)) {
    if (line.trim() === '') continue
    const json = parse(line)
    if (json === null) {
      yield { kind: 'left-out', at: `line ${at}`, what: 'something', why: 'it is no JSON' }
    } else if ('version' in json || 'posts' in json) {
      for (const post of listOf(json['posts'])) {
        if (isTrue(post['read_only'])) closed.add(textIn(post['url']))
      }
    } else yield commentOf(json, `line ${at}`, closed)
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(line)
    return isFields(json) ? json : null
  } catch {
    return null
  }
}

function commentOf(json: Record<string, unknown>, at: string, closed: ReadonlySet<string>): Item {
  const user = fieldsOf(json['user'])
  const url = textIn(fieldsOf(json['locator'])['url'])
  const key = textIn(json['id'])
  const isGone = isTrue(json['delete'])
  const orig = textIn(json['orig'])
  const votes = Object.values(fieldsOf(json['votes']))
  return {
    kind: 'comment',
    at,
    key,
    anchor: key,
    page: { url, title: textIn(json['title']), isClosed: closed.has(url) },
    parent: textIn(json['pid']) || null,
    state: isGone ? 'gone' : 'published',
    reason: isGone ? 'deleted' : null,
    author: { name: textIn(user['name']), email: '', url: '', isOwner: isTrue(user['admin']) },
    body: { kind: 'html', source: textIn(json['text']), ...(orig === '' ? {} : { plain: orig }) },
    likes: votes.length > 0 ? votes.filter(isTrue).length : numberIn(json['score']),
    created: dateIn(json['time']),
    edited: dateIn(fieldsOf(json['edit'])['time']),
  }
}
