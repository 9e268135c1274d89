import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/server/database/database.ts'
import type { Schema } from '../../src/server/database/schema.ts'
import { watchSqlite } from './database-files.ts'
import { draft, openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'

const file = async () => join(await temporaryFolder(), 'comments.sqlite')

function put(name: string, value = 'x') {
  return async (transaction: Transaction<Schema>) => {
    await transaction.insertInto('settings').values({ name, value }).execute()
    return name
  }
}

async function namesIn(database: Database): Promise<string[]> {
  const rows = await database.read((transaction) =>
    transaction.selectFrom('settings').where('name', 'like', 'job%').select('name').execute(),
  )
  return rows.map(({ name }) => name)
}

describe('what is written at once', () => {
  it('is committed together, and what fails is undone alone', async () => {
    const database = await openDatabase(await file())
    const { count } = watchSqlite()
    const results = await Promise.allSettled([
      database.write(put('job1')),
      database.write(async (transaction) => {
        await put('job2')(transaction)
        throw new Error('no')
      }),
      database.write(put('job3')),
      database.write(put('job1')),
      database.write(put('job4')),
    ])
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await namesIn(database)).toEqual(['job1', 'job3', 'job4'])
    expect(count.commits).toBe(1)
    await database.close()
  })

  it('goes in without the one for which the disk has no room', async () => {
    const path = await file()
    const database = await openDatabase(path)
    await database.write((transaction) => sql`pragma cache_size = 2`.execute(transaction))
    const limit = async (transaction: Transaction<Schema>) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(transaction)
      const pages = sql.raw(String((rows[0]?.page_count ?? 0) + 2))
      await sql`pragma max_page_count = ${pages}`.execute(transaction)
    }
    await database.write(limit)
    const results = await Promise.allSettled([
      database.write(put('job1')),
      database.write(put('job2', 'x'.repeat(100_000))),
      database.write(put('job3')),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[1]).toMatchObject({ reason: { code: 'SQLITE_FULL' } })
    expect(await namesIn(database)).toEqual(['job1', 'job3'])
    await database.close()
    expect(rowsOf(openFile(path), `select name from settings where name like 'job%'`)).toHaveLength(
      2,
    )
  })

  it('waits for another process once, not each by itself, and reads go on', async () => {
    const server = await startServer()
    const { count, writers } = watchSqlite()
    const other = openFile(server.database)
    other.exec('begin immediate')
    const before = count.begins
    const posts = Array.from({ length: 16 }, (_, index) => server.post(`Comment ${index}`))
    await expect.poll(() => count.begins - before).toBeGreaterThan(5)
    expect((await server.list()).thread.count).toBe(0)
    expect(writers.size).toBe(2)
    other.exec('commit')
    const numbers = (await Promise.all(posts)).map(({ number }) => Number(number))
    expect(numbers.sort((a, b) => a - b)).toEqual(posts.map((_, index) => index + 1))
    // The other's own and one or two batches, where there were sixteen commits.
    expect(count.commits).toBeLessThanOrEqual(4)
  })

  it('never lets SQLite wait by itself, since the whole process would stand still', async () => {
    const database = await openDatabase(await file())
    const timeout = async (transaction: Transaction<Schema>) =>
      (await sql<{ timeout: number }>`pragma busy_timeout`.execute(transaction)).rows
    expect(await database.read(timeout)).toEqual([{ timeout: 0 }])
    expect(await database.write(timeout)).toEqual([{ timeout: 0 }])
    await database.close()
  })

  it('is one comment when two servers get the same post while a third holds the lock', async () => {
    const database = await file()
    const one = await startServer({ database })
    const two = await startServer({ database })
    const { writers } = watchSqlite()
    const third = openFile(database)
    third.exec('begin immediate')
    const key = { 'idempotency-key': randomUUID() }
    const answers = [one.send(draft(), key), two.send(draft(), key)]
    // Both have looked for the key, found nothing, and wait: the third, and the two.
    await expect.poll(() => writers.size).toBe(3)
    third.exec('commit')
    const [first, second] = await Promise.all(answers)
    expect(new Set([first?.status, second?.status])).toEqual(new Set([200, 201]))
    expect(first?.body).toEqual(second?.body)
    expect((await one.list()).comments).toHaveLength(1)
  })
})
