import { openSqlite, rowsOf } from '../../database/sqlite.ts'
import type { Input } from '../input.ts'
import { dateIn, type Fields, numberIn, textIn } from '../json.ts'
import type { ImportedComment, Item } from '../record.ts'

const AT_ONCE = 500
const HELD = 2
const DELETED = 4

/** Comments of an Isso database, which is read and not changed. */
export async function* readIsso({ file }: Input): AsyncGenerator<Item> {
  const sqlite = await openSqlite(file)
  try {
    sqlite.exec('pragma query_only = on')
    for (let last = -1; ;) {
      const rows = pageAfter(sqlite, file, last)
      for (const row of rows) yield commentOf(row)
      if (rows.length < AT_ONCE) return
      last = numberIn(rows.at(-1)?.['id'])
    }
  } finally {
    sqlite.close()
  }
}

function pageAfter(sqlite: Parameters<typeof rowsOf>[0], file: string, last: number): Fields[] {
  try {
    return rowsOf<Fields>(
      sqlite,
      `select comments.*, threads.uri, threads.title from comments
       join threads on threads.id = comments.tid
       where comments.id > ${last} order by comments.id limit ${AT_ONCE}`,
    )
  } catch (cause) {
    throw new Error(`The file ${file} is a SQLite database, and not one of Isso.`, { cause })
  }
}

function commentOf(row: Fields): Item {
  const key = textIn(row['id'])
  return {
    kind: 'comment',
    at: `row ${key}`,
    key,
    anchor: key,
    page: { url: textIn(row['uri']), title: textIn(row['title']), isClosed: false },
    parent: textIn(row['parent']) || null,
    ...stateOf(numberIn(row['mode'])),
    author: {
      name: textIn(row['author']),
      email: textIn(row['email']),
      url: textIn(row['website']),
      isOwner: false,
    },
    body: { kind: 'markdown', source: textIn(row['text']) },
    likes: numberIn(row['likes']),
    created: dateIn(row['created']),
    edited: dateIn(row['modified']),
  }
}

function stateOf(mode: number): Pick<ImportedComment, 'state' | 'reason'> {
  if (mode === DELETED) return { state: 'gone', reason: 'deleted' }
  if (mode === HELD) return { state: 'pending', reason: 'it was held in Isso' }
  return { state: 'published', reason: null }
}
