import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openSqlite } from '../database/sqlite.ts'

/** What is kept of a comment until all of its thread is known. */
interface Staged {
  key: string
  parent: string | null
  /** RFC 3339. */
  created: string
  isGone: boolean
  /** What else there is, as JSON. */
  data: string
  at: string
}

/** What decides on the place of a comment, without what it says. */
export interface StagedPlace {
  id: number
  key: string
  parent: string | null
  isGone: 0 | 1
  at: string
}

/** Comments that wait in a file, since a thread can be larger than memory. */
export interface Staging {
  /** False when the file had that key before. */
  add(thread: string, comment: Staged): boolean
  threads(): string[]
  places(thread: string): StagedPlace[]
  data(ids: readonly number[]): Map<number, { created: string; data: string }>
  count(): number
  close(): void
}

const AT_ONCE = 1000

/**
 * Opens a file beside the database that has no name any more, so that nothing of it is left whatever
 * ends the process.
 */
export async function openStaging(database: string): Promise<Staging> {
  const folder = mkdtempSync(join(dirname(database), '.afterword-import-'))
  const sqlite = await openSqlite(join(folder, 'staged.sqlite'))
  for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -16000']) {
    sqlite.exec(`pragma ${pragma}`)
  }
  sqlite.exec(`create table staged (id integer primary key, thread text, key text unique,
    parent text, created text, gone integer, at text, data text)`)
  sqlite.exec('create index staged_order on staged (thread, created, id)')
  removeFolder(folder)
  const insert = sqlite.prepare(
    'insert or ignore into staged (thread, key, parent, created, gone, at, data) values (?, ?, ?, ?, ?, ?, ?)',
  )
  let waiting = 0
  /** A statement keeps memory outside of the heap until it is collected. */
  const prepared = new Map<string, { all(values: readonly unknown[]): unknown[] }>()

  const all = <Row>(sql: string, values: readonly unknown[] = []): Row[] => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(values) as Row[]
  }

  return {
    add(thread, { key, parent, created, isGone, data, at }) {
      if (waiting === 0) sqlite.exec('begin')
      const { changes } = insert.run([thread, key, parent, created, isGone ? 1 : 0, at, data])
      waiting += 1
      if (waiting === AT_ONCE) flush()
      return changes > 0
    },
    threads() {
      flush()
      return all<{ thread: string }>(
        'select thread from staged group by thread order by min(id)',
      ).map(({ thread }) => thread)
    },
    places: (thread) =>
      all(
        'select id, key, parent, gone as isGone, at from staged where thread = ? order by created, id',
        [thread],
      ),
    data(ids) {
      const rows = all<{ id: number; created: string; data: string }>(
        'select id, created, data from staged where id in (select value from json_each(?))',
        [JSON.stringify(ids)],
      )
      return new Map(rows.map(({ id, ...row }) => [id, row]))
    },
    count() {
      flush()
      return all<{ count: number }>('select count(*) as count from staged')[0]?.count ?? 0
    },
    close() {
      sqlite.close()
      removeFolder(folder)
    },
  }

  function flush(): void {
    if (waiting > 0) sqlite.exec('commit')
    waiting = 0
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Windows keeps the name of an open file; it goes when the file is closed.
  }
}
