import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, Migrator } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { migrations } from '../../src/server/database/migrations.ts'
import { openSqlite, sqliteDialect } from '../../src/server/database/sqlite.ts'
import { spawnServer } from './child-server.ts'
import { bytesOf, filesWith, modesBeside } from './database-files.ts'
import { bearer, draft, openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'

const file = async () => join(await temporaryFolder(), 'comments.sqlite')
const REASON = "The database can't be used: "

describe('after a clean stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s the one file is whole', async (signal) => {
    const database = await file()
    const server = await spawnServer(database)
    for (let index = 0; index < 60; index++) await server.post(`Comment ${index}`)
    await server.list()
    server.child.kill(signal)
    expect(await server.ended).toMatchObject({ code: 0 })
    expect(bytesOf(`${database}-wal`)).toHaveLength(0)
    const copy = join(await temporaryFolder(), 'copy.sqlite')
    copyFileSync(database, copy)
    const rows = rowsOf(openFile(copy), 'select text from comments')
    expect(rows).toHaveLength(60)
  })

  it('also while another program has the file open and has read it', async () => {
    const server = await startServer()
    const other = openFile(server.database)
    await server.post('Hello')
    expect(rowsOf(other, 'select text from comments')).toHaveLength(1)
    await server.close()
    const copy = join(await temporaryFolder(), 'copy.sqlite')
    writeFileSync(copy, bytesOf(server.database))
    expect(rowsOf(openFile(copy), 'select text from comments')).toEqual([{ text: 'Hello' }])
  })

  it('says so when another program would not let go of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const server = await startServer()
    await server.post('One')
    const other = openFile(server.database)
    other.exec('begin')
    rowsOf(other, 'select text from comments')
    await server.post('Two')
    await server.close()
    expect(log.mock.calls.join()).toContain(`keep ${server.database}-wal with it`)
    log.mockRestore()
  })
})

describe('what is deleted', () => {
  it('is gone from every file once the author has the answer', async () => {
    const server = await startServer({ email: 'required' })
    const author = { name: 'Planted Name', email: 'planted@mail.example' }
    const body = draft({ text: 'planted words', author })
    const { body: made } = await server.send(body)
    const path = `/comments/${made.comment.id}`
    const headers = { ...bearer(made.token), 'content-type': 'application/json' }
    expect(filesWith(server.database, 'planted words')).not.toEqual([])

    const text = JSON.stringify({ text: 'second words' })
    await server.get(path, { method: 'PATCH', headers, body: text })
    expect(filesWith(server.database, 'planted words')).toEqual([])
    expect((await server.get(path, { method: 'DELETE', headers })).status).toBe(204)
    for (const gone of ['second words', 'Planted Name', 'planted@mail.example']) {
      expect([gone, filesWith(server.database, gone)]).toEqual([gone, []])
    }
  })

  it('leaves no hash of what was posted that others could try texts against', async () => {
    const server = await startServer()
    const body = draft({ text: 'planted words' })
    const { body: made } = await server.send(body)
    for (const encoding of ['base64url', 'base64', 'hex'] as const) {
      const hash = createHash('sha256').update(JSON.stringify(body)).digest(encoding)
      expect(filesWith(server.database, hash)).toEqual([])
    }
    const hashes = 'select body_hash from idempotency_keys'
    const beside = openFile(server.database)
    expect(rowsOf(beside, hashes)).toEqual([{ body_hash: expect.stringMatching(/^[\w-]{43}$/) }])
    const init = { method: 'DELETE', headers: bearer(made.token) }
    await server.get(`/comments/${made.comment.id}`, init)
    expect(rowsOf(beside, hashes)).toEqual([{ body_hash: '' }])
  })

  it('is gone from a file of an earlier version too', async () => {
    const database = await file()
    const connection = await openSqlite(database)
    const kysely = new Kysely<unknown>({ dialect: sqliteDialect(connection) })
    const [first, second] = Object.entries(migrations)
    const earlier = Object.fromEntries([first, second].flatMap((each) => (each ? [each] : [])))
    const provider = { getMigrations: () => Promise.resolve(earlier) }
    await new Migrator({ db: kysely, provider }).migrateToLatest()
    connection.exec(`insert into threads values ('t', 'open', 1, 0, '', '', '2024')`)
    connection.exec(`insert into settings values ('old', 'planted words')`)
    connection.exec(`delete from settings where name = 'old'`)
    await kysely.destroy()
    expect(filesWith(database, 'planted words')).not.toEqual([])
    await (await openDatabase(database)).close()
    expect(filesWith(database, 'planted words')).toEqual([])
  })
})

it('keeps its files from other accounts, also those that were open to all', async () => {
  const database = await file()
  writeFileSync(database, '', { mode: 0o644 })
  const server = await startServer({ database })
  await server.post('Hello')
  expect(modesBeside(database)).toEqual({
    'comments.sqlite': '600',
    'comments.sqlite-shm': '600',
    'comments.sqlite-wal': '600',
  })
})

describe('a server whose database is no longer sound', () => {
  async function expectUnready(server: Awaited<ReturnType<typeof startServer>>, reason: string) {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect
      .poll(async () => (await server.get<Problem>('/readyz')).body)
      .toMatchObject({ status: 503, detail: `${REASON}${reason}.` })
    await server.get('/readyz')
    const lines = log.mock.calls.filter(([line]) => String(line).includes(REASON))
    expect(lines).toHaveLength(1)
    const { status, headers } = await server.refused(draft())
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    log.mockRestore()
  }

  it.each(['', '-wal'])(
    'says that its file%s was deleted, and goes on when it is back',
    async (end) => {
      const server = await startServer()
      await server.post('Hello')
      renameSync(server.database + end, `${server.database}.away`)
      const reason = 'its file was deleted while the server ran: put it back, or restart the server'
      await expectUnready(server, reason)
      renameSync(`${server.database}.away`, server.database + end)
      expect((await server.get('/readyz')).body).toEqual({ status: 'ready' })
      expect((await server.post('Again')).number).toBe('2')
    },
  )

  it('says that its file was replaced', async () => {
    const server = await startServer()
    await server.post('Hello')
    renameSync(server.database, `${server.database}.away`)
    writeFileSync(server.database, '')
    const reason = 'its file was replaced while the server ran: put it back, or restart the server'
    await expectUnready(server, reason)
    expect(bytesOf(server.database)).toHaveLength(0)
    renameSync(`${server.database}.away`, server.database)
  })

  it('says that its disk takes no more, and keeps what was there', async () => {
    const database = await file()
    // No file may grow beyond 800 kB; as on a full disk, SQLite can't write.
    const limit = ['sh', '-c', 'trap "" XFSZ; ulimit -f 1600; exec "$@"', 'sh']
    const server = await spawnServer(database, undefined, [], limit)
    const text = 'word '.repeat(1900)
    const statuses: number[] = []
    // The log reaches the limit first, and has room again once it is folded into the file.
    await expect
      .poll(
        async () => {
          const { status } = await server.send(draft({ text: `${statuses.length} ${text}` }))
          statuses.push(status)
          return status === 503 ? (await server.get('/readyz')).status : status
        },
        { timeout: 25_000, interval: 10 },
      )
      .toBe(503)
    const taken = statuses.filter((status) => status === 201).length
    const ready = await server.get<Problem>('/readyz')
    expect([ready.status, ready.body.detail]).toEqual([503, `${REASON}its disk fails.`])
    expect(server.output.stderr).toContain(`${REASON}its disk fails.`)
    expect((await server.get('/healthz')).status).toBe(200)
    expect((await server.list()).thread.count).toBe(taken)
    await server.kill()
    const next = await spawnServer(database)
    expect((await next.list()).thread.count).toBe(taken)
    expect((await next.post('There is room again')).number).toBe(String(taken + 1))
  })

  it('says that its file was overwritten', async () => {
    const server = await startServer()
    await server.post('Hello')
    // By another process, so that this one keeps its locks.
    const overwrite = `require('fs').writeFileSync(process.argv[1], Buffer.alloc(240_000, 90))`
    execFileSync(process.execPath, ['-e', overwrite, server.database])
    await expectUnready(server, 'it is a file of another kind')
  })
})

describe('a database that can not be used', () => {
  async function refusal(database: string): Promise<string> {
    const error = await startServer({ database }).catch((error: unknown) => error)
    return error instanceof Error ? error.message : 'it started'
  }

  it('is refused at start when a newer version made it', async () => {
    const database = await file()
    await (await openDatabase(database)).close()
    openFile(database).exec(`insert into kysely_migration values ('9999-later', '2030')`)
    expect(await refusal(database)).toBe(
      `Can't open the database ${database}: a newer version of afterword made it: update afterword.`,
    )
  })

  it('is refused at start when another program made it, and stays as it is', async () => {
    const database = await file()
    openFile(database).exec('create table threads (id, uri); create table comments (tid, id)')
    const before = bytesOf(database)
    expect(await refusal(database)).toBe(
      `Can't open the database ${database}: it is the database of another program.`,
    )
    expect(bytesOf(database)).toEqual(before)
  })

  it('is refused at start when a page of it is damaged', async () => {
    const first = await startServer()
    for (let index = 0; index < 30; index++) await first.post(`${index} ${'word '.repeat(300)}`)
    await first.close()
    const copy = join(await temporaryFolder(), 'damaged.sqlite')
    const bytes = bytesOf(first.database)
    // Pages in the middle, where the comments stand.
    bytes.fill(0x5a, 4096 * 30, 4096 * 34)
    writeFileSync(copy, bytes)
    expect(await refusal(copy)).toBe(
      `Can't open the database ${copy}: it is damaged: restore a backup.`,
    )
  })

  it('is refused at start when it is a folder', async () => {
    const folder = await temporaryFolder()
    expect(await refusal(folder)).toBe(`Can't open the database ${folder}: it is a folder.`)
  })
})
