import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { createApp } from '../../src/server/http/app.ts'
import { type Database, openDatabase } from '../../src/server/database/database.ts'
import { migrations } from '../../src/server/database/migrations.ts'
import { createLive } from '../../src/server/live/live.ts'
import { createThrottle } from '../../src/server/security/rate-limits.ts'
import {
  draft,
  listPath,
  openFile,
  rowsOf,
  startServer,
  temporaryFolder,
} from './running-server.ts'

const file = async () => join(await temporaryFolder(), 'comments.sqlite')

describe('the database', () => {
  it('is set up so that an answer is on disk (S-50)', async () => {
    const database = await openDatabase(await file())
    const pragmas = await database.write(async (transaction) => {
      const { sql } = await import('kysely')
      const read = async (name: string) =>
        Object.values(
          (await sql<object>`pragma ${sql.raw(name)}`.execute(transaction)).rows[0] ?? {},
        )
      return Promise.all(['journal_mode', 'synchronous', 'foreign_keys'].map(read))
    })
    await database.close()
    const FULL = 2
    expect(pragmas).toEqual([['wal'], [FULL], [1]])
  })

  it('migrates twice without harm, and two at once (S-51)', async () => {
    const path = await file()
    const opened = await Promise.all([openDatabase(path), openDatabase(path), openDatabase(path)])
    for (const database of opened) await database.close()
    const first = await startServer({ database: path })
    await first.post('Hello')
    const before = rowsOf(openFile(path), 'select name, sql from sqlite_master order by name')
    await first.close()
    const second = await startServer({ database: path })
    expect((await second.list()).comments).toHaveLength(1)
    expect(rowsOf(openFile(path), 'select name, sql from sqlite_master order by name')).toEqual(
      before,
    )
    expect(rowsOf(openFile(path), 'select name from kysely_migration')).toHaveLength(
      Object.keys(migrations).length,
    )
  })

  it('has one secret for all who open it', async () => {
    const path = await file()
    const [one, two] = await Promise.all([
      startServer({ database: path }),
      startServer({ database: path }),
    ])
    const headers = { 'idempotency-key': 'k'.repeat(20) }
    const first = await one.send(draft(), headers)
    expect((await two.send(draft(), headers)).body.token).toBe(first.body.token)
  })

  it('says in one sentence why it does not open', async () => {
    await expect(openDatabase('/nowhere/at/all.sqlite')).rejects.toThrow(
      "Can't open the database /nowhere/at/all.sqlite: its folder is missing or may not be written.",
    )
    const path = await file()
    await writeFile(path, 'This is a letter, not a database. '.repeat(100))
    await expect(openDatabase(path)).rejects.toThrow(
      `Can't open the database ${path}: it is a file of another kind.`,
    )
  })

  it('keeps foreign keys', async () => {
    const server = await startServer()
    await server.post('Hello')
    const beside = openFile(server.database)
    beside.pragma('foreign_keys = ON')
    expect(() => beside.exec('delete from threads')).toThrow(/FOREIGN KEY/)
  })
})

describe('when the database can not answer (S-44, S-45)', () => {
  it('waits for another writer, and goes on reading meanwhile', async () => {
    const server = await startServer()
    const other = openFile(server.database)
    other.exec('begin immediate')
    const waiting = server.send(draft())
    expect((await server.list()).thread.count).toBe(0)
    expect((await server.get('/healthz')).status).toBe(200)
    // It asks again and again: by now at least once in vain.
    expect((await server.list()).thread.count).toBe(0)
    other.exec('commit')
    expect((await waiting).status).toBe(201)
  })

  it('says 503 with Retry-After when the lock is not given back, and loses nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const server = await startServer()
    const other = openFile(server.database)
    other.exec('begin immediate')
    const headers = { 'idempotency-key': 'k'.repeat(20) }
    const [posted, ready, alive] = await Promise.all([
      server.refused(draft(), headers),
      server.get<Problem>('/readyz'),
      server.get('/healthz'),
    ])
    other.exec('rollback')
    for (const { status, headers, body } of [posted, ready]) {
      expect([status, body.code]).toEqual([503, 'unavailable'])
      expect(headers.get('retry-after')).toMatch(/^\d+$/)
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect(alive.status).toBe(200)
    expect((await server.get('/readyz')).body).toEqual({ status: 'ready' })
    expect((await server.send(draft(), headers)).status).toBe(201)
    expect((await server.list()).thread.count).toBe(1)
  })

  it.each([
    ['SQLITE_FULL', 503],
    ['SQLITE_READONLY', 503],
    ['SQLITE_BUSY_SNAPSHOT', 503],
    ['SQLITE_IOERR_WRITE', 503],
    ['SQLITE_CONSTRAINT', 500],
    ['', 500],
  ])('answers %s with %i, tells nothing of it, and lives on (S-42)', async (code, expected) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fail = () => Promise.reject(Object.assign(new Error('secret detail'), { code }))
    const changes = { count: () => NaN, versionOf: () => null, close() {} }
    const database: Database = {
      changes,
      read: fail,
      write: fail,
      check: fail,
      rewrite: fail,
      close: () => Promise.resolve(),
    }
    const app = createApp({
      database,
      secret: 's',
      title: 't',
      form: {
        name: 'required',
        email: 'off',
        url: 'off',
        maxLength: 10,
        maxDepth: 8,
        markup: 'markdown',
      },
      sites: [],
      ownerNames: [],
      plainForm: 'hold',
      rules: {
        moderation: 'none',
        maxLinks: null,
        findWord: () => null,
        minimumFill: 0,
        requireStamp: false,
        holdReported: false,
      },
      throttle: createThrottle(0),
      live: createLive(database),
      spamCheck: null,
      notifier: {
        announce: () => Promise.resolve(),
        look() {},
        close: () => Promise.resolve(),
      },
      trustedProxies: 0,
      widgetDirectory: '/nowhere',
      log: 'off',
      publicUrl: null,
    })
    const answer = await app.request(listPath())
    const body = await answer.text()
    expect(answer.status).toBe(expected)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('retry-after')).toBe(expected === 503 ? '5' : null)
    expect(body).not.toContain('secret detail')
    const logged = JSON.stringify(log.mock.calls)
    const request = /request ([\w-]+)/.exec(logged)?.[1] ?? 'none'
    expect(body.includes(request)).toBe(expected === 500)
    expect((await app.request('/healthz')).status).toBe(200)
    log.mockRestore()
  })

  it('undoes a failed post whole: no number, no key, no thread', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const server = await startServer()
    const beside = openFile(server.database)
    beside.exec(`create trigger full before insert on idempotency_keys
      begin select raise(abort, 'disk is full'); end`)
    const headers = { 'idempotency-key': 'k'.repeat(20) }
    expect((await server.refused(draft(), headers)).status).toBe(500)
    beside.exec('drop trigger full')
    expect(rowsOf(beside, 'select * from threads')).toEqual([])
    expect(rowsOf(beside, 'select * from comments')).toEqual([])
    const { status, body } = await server.send(draft(), headers)
    expect([status, body.comment.number]).toEqual([201, '1'])
  })
})
