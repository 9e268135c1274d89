import type { Input } from '../input.ts'
import type { ImportedComment, Item } from '../record.ts'
import { readXml, type XmlReader } from '../xml.ts'

interface Thread {
  url: string
  title: string
  isClosed: boolean
  isDeleted: boolean
}

const THREAD_FIELDS = new Set(['id', 'link', 'title', 'isClosed', 'isDeleted'])
const POST_FIELDS = new Set(['id', 'message', 'createdAt', 'isDeleted', 'isSpam', 'isApproved'])
const AUTHOR_FIELDS = new Set(['name', 'email', 'username', 'link'])
const ID = 'dsq:id'

/** Comments of a Disqus export. */
export function readDisqus(input: Input): AsyncIterable<Item> {
  return readXml(input, createReader())
}

function createReader(): XmlReader<Item> {
  let found: Item[] = []
  const threads = new Map<string, Thread>()
  let fields: Record<string, string> = {}

  return {
    open(path, attributes) {
      const id = attributes[ID] ?? ''
      const name = path.at(-1) ?? ''
      // A post names its thread and parent by elements of the same names.
      if (path.length === 2) fields = { own: id }
      else if (path.length === 3 && path[1] === 'post') fields[`${name} of`] = id
    },
    wants([, kind, name = '', inner = '', ...deeper]) {
      if (deeper.length > 0) return false
      if (inner !== '') return kind === 'post' && name === 'author' && AUTHOR_FIELDS.has(inner)
      return kind === 'thread' ? THREAD_FIELDS.has(name) : POST_FIELDS.has(name)
    },
    close(path, text, line) {
      const [, kind, name, inner] = path
      if (path.length === 4 && name === 'author') fields[`author ${inner}`] = text
      else if (path.length === 3 && name) fields[name] = text
      else if (path.length === 2 && kind === 'thread') {
        threads.set(fields['own'] ?? '', threadOf(fields))
      } else if (path.length === 2 && kind === 'post') found.push(postOf(fields, threads, line))
    },
    take() {
      const taken = found
      found = []
      return taken
    },
  }
}

function threadOf(fields: Record<string, string>): Thread {
  const { id = '', link = '', title = '' } = fields
  return {
    url: link.trim() || id.trim(),
    title,
    isClosed: fields['isClosed'] === 'true',
    isDeleted: fields['isDeleted'] === 'true',
  }
}

function postOf(
  fields: Record<string, string>,
  threads: ReadonlyMap<string, Thread>,
  line: number,
): Item {
  const key = fields['own'] ?? ''
  const thread = threads.get(fields['thread of'] ?? '')
  const [at, what] = [`line ${line}`, `comment ${key}`]
  if (!thread) return { kind: 'left-out', at, what, why: 'its page is not in the file' }
  if (thread.isDeleted) return { kind: 'left-out', at, what, why: 'its page was deleted' }
  return {
    kind: 'comment',
    at,
    key,
    anchor: key,
    page: thread,
    parent: fields['parent of'] || null,
    ...stateOf(fields),
    author: {
      name: fields['author name'] || (fields['author username'] ?? ''),
      email: fields['author email'] ?? '',
      url: fields['author link'] ?? '',
      isOwner: false,
    },
    body: { kind: 'html', source: fields['message'] ?? '' },
    likes: 0,
    created: fields['createdAt'] ?? null,
    edited: null,
  }
}

function stateOf(fields: Record<string, string>): Pick<ImportedComment, 'state' | 'reason'> {
  if (fields['isSpam'] === 'true') return { state: 'gone', reason: 'spam' }
  if (fields['isDeleted'] === 'true') return { state: 'gone', reason: 'deleted' }
  if (fields['isApproved'] === 'false') {
    return { state: 'pending', reason: 'it was held in Disqus' }
  }
  return { state: 'published', reason: null }
}
