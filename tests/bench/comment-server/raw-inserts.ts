import { randomUUID } from 'node:crypto'
import type Libsql from 'libsql'
import { seedThread } from '../../../src/server/seed.ts'
import { open } from './fill.ts'

const THREAD = 'raw'

/** Milliseconds for inserts into a table of two columns, one by one, each on the disk. */
export function insertRaw(file: string, count: number): number {
  const database = open(file)
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full; create table raw (id text primary key, text text)')
  return timed(database, count, 'insert into raw values (?, ?)', () => [randomUUID(), 'Comment'])
}

/** The same for the row of a comment, with all that a database of the server keeps of one. */
export async function insertRows(file: string, count: number): Promise<number> {
  await seedThread(file, THREAD, [])
  const database = open(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
  return timed(
    database,
    count,
    `insert into comments (id, thread, number, root, path, replies, below, state, name, email, url,
       text, likes, created, token_hash, network)
     values (?, '${THREAD}', ?, ?, ?, 0, 0, 'published', 'Ann', '', '', ?, 0, ?, ?, ?)`,
    (index) => {
      const path = String(index).padStart(9, '0')
      const [id, token, network] = [randomUUID(), randomUUID(), randomUUID()]
      const created = new Date().toISOString()
      return [id, `${index}`, index, path, `Comment ${index}`, created, token, network]
    },
  )
}

function timed(
  database: Libsql.Database,
  count: number,
  sql: string,
  valuesOf: (index: number) => unknown[],
): number {
  const insert: { run(values: unknown[]): unknown } = database.prepare(sql)
  const begin = performance.now()
  for (let index = 1; index <= count; index++) insert.run(valuesOf(index))
  const took = performance.now() - begin
  database.close()
  return took
}
