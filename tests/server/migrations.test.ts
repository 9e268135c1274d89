import { join } from 'node:path'
import { Kysely, Migrator } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../../src/server/database/migrations.ts'
import { openSqlite, sqliteDialect } from '../../src/server/database/sqlite.ts'
import { bearer, openFile, rowsOf, startServer, temporaryFolder, THREAD } from './running-server.ts'

const NAMES = Object.keys(migrations)

const isCounted = (last: string) =>
  NAMES.indexOf(last) >= NAMES.findIndex((name) => name.endsWith('counts-and-versions'))

const MENTION = {
  old: `insert into mentions values ('${THREAD}', '1', 'c2');`,
  new: `insert into mentions values ('${THREAD}', '1', 'c2', '1.1', '000000001000000001');
    update comments set named_by = '1.1' where id = 'c1';`,
}

/** A database as the server made it when `last` was its newest migration. */
async function databaseOf(last: string): Promise<string> {
  const file = join(await temporaryFolder(), 'comments.sqlite')
  const database = new Kysely<unknown>({ dialect: sqliteDialect(await openSqlite(file)) })
  const earlier = Object.fromEntries(Object.entries(migrations).slice(0, NAMES.indexOf(last) + 1))
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(earlier) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  await database.destroy()
  return file
}

it.each(NAMES)(
  'a database of the time of %s is brought up to date in place (S-51)',
  async (last) => {
    const database = await databaseOf(last)
    const file = openFile(database)
    file.exec(`
    insert into threads (id, state, roots, likes, page_url, page_title, created) values ('${THREAD}', 'open', 2, 5, '', 'Her', '2024-01-01T00:00:00.000Z');
    insert into comments (id, thread, parent, number, root, path, replies, below, state, name,
      email, url, text, likes, created)
    values
      ('c1', '${THREAD}', null, '1', 1, '000000001', 1, 1, 'published', 'Ann', '', '', 'Old', 3,
        '2024-01-01T00:00:00.000Z'),
      ('c2', '${THREAD}', 'c1', '1.1', 1, '000000001000000001', 0, 0, 'published', 'Bob', '', '',
        'On #1', 0, '2024-01-02T00:00:00.000Z');
    ${MENTION[isCounted(last) ? 'new' : 'old']}`)
    file.close()

    const server = await startServer({ database })
    const { comments, thread } = await server.list()
    expect(thread).toEqual({ id: THREAD, count: 2, state: 'open', likes: 5 })
    expect(comments.map(({ number, likes, namedBy }) => [number, likes, namedBy])).toEqual([
      ['1', 3, ['1.1']],
      ['1.1', 0, []],
    ])
    const blocks = 'select parent, block, listed from reply_blocks'
    expect(rowsOf(openFile(database), blocks)).toEqual([{ parent: 'c1', block: 0, listed: 1 }])
    expect((await server.post('New')).number).toBe('3')
    const init = { method: 'PUT', headers: bearer('r'.repeat(20)) }
    expect((await server.get('/comments/c1/like', init)).body).toEqual({ likes: 4, liked: true })
    expect((await server.get<string>(`/feed?thread=${THREAD}`)).body).toContain('2024-01-02')
    expect(rowsOf(openFile(database), 'select name from kysely_migration order by name')).toEqual(
      NAMES.map((name) => ({ name })),
    )

    const fresh = await startServer()
    const schema = 'select name, sql from sqlite_master order by name'
    expect(rowsOf(openFile(database), schema)).toEqual(rowsOf(openFile(fresh.database), schema))
  },
)

it('threads whose id was spelled in another way than the widget spells it are found', async () => {
  const database = await databaseOf('0003-forget-unkeyed-hashes')
  const file = openFile(database)
  const day = '2024-01-01T00:00:00.000Z'
  for (const id of [THREAD, 'blog.example/über', 'www.blog.example/her/', 'blog.example/her/']) {
    file.exec(`insert into threads values ('${id}', 'open', 1, 1, '', '', '${day}')`)
  }
  for (const [id, thread] of [
    ['c1', THREAD],
    ['c2', 'blog.example/über'],
    ['c3', 'blog.example/her/'],
  ]) {
    file.exec(`insert into comments (id, thread, number, root, path, replies, below, state, name,
      email, url, text, likes, created) values
      ('${id}', '${thread}', '1', 1, '000000001', 0, 0, 'published', 'Ann', '', '', 'Old', 0, '${day}')`)
  }
  file.exec(`insert into thread_likes values ('www.blog.example/her/', 'r')`)
  file.close()
  const server = await startServer({ database })
  expect((await server.list({ thread: 'blog.example/über' })).thread).toEqual({
    id: 'blog.example/%C3%BCber',
    count: 1,
    state: 'open',
    likes: 1,
  })
  expect((await server.post('New', { thread: 'blog.example/über' })).number).toBe('2')
  expect((await server.list()).thread.count).toBe(1)
  // The empty one is gone; one with comments keeps them, under its own id.
  const ids = rowsOf<{ id: string }>(openFile(database), 'select id from threads order by id')
  expect(ids.map(({ id }) => id)).toEqual(['blog.example/%C3%BCber', THREAD, 'blog.example/her/'])
  expect(rowsOf(openFile(database), 'pragma foreign_key_check')).toEqual([])
})
