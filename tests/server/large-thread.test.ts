import { createRequire } from 'node:module'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { approve, refuse } from '../../src/server/moderation/moderation.ts'
import { seedThread, type SeedComment } from '../../src/server/seed.ts'
import { openFile, rowsOf, startServer, THREAD } from './running-server.ts'
import { countStatements } from './statements.ts'

const COMMENTS = 10_000
/** More than any request needs, and far fewer than a question for each comment. */
const MANY = 40

const seed = (number: string): SeedComment => ({
  number,
  name: 'Ann',
  text: `**Comment** ${number}: ${'words of some length '.repeat(10)}`,
  created: '2014-02-13T06:59:00Z',
})

describe('a thread of 10,000 comments (S-41)', () => {
  it('answers each page by few questions, and holds no more of it in memory than the page', async () => {
    const server = await startServer()
    const seeds = Array.from({ length: COMMENTS / 10 }, (_, index) => index + 1).flatMap((root) => [
      seed(`${root}`),
      ...Array.from({ length: 9 }, (_, reply) => seed(`${root}.${reply + 1}`)),
    ])
    expect(await seedThread(server.database, THREAD, seeds)).toBe(COMMENTS)

    const first = await server.list({ limit: 50 })
    expect(first.thread.count).toBe(COMMENTS)
    expect(first.comments).toHaveLength(500)
    expect(await countStatements(() => server.list({ limit: 50 }))).toBeLessThan(MANY)
    expect(
      await countStatements(() => server.list({ number: '777.5', order: 'newest' })),
    ).toBeLessThan(MANY)
    expect(await countStatements(() => server.get(`/counts?thread=${THREAD}`))).toBeLessThan(MANY)
    expect(await countStatements(() => server.post('One more'))).toBeLessThan(MANY)

    const before = process.memoryUsage().rss
    for (let page = 0, cursor: string | null = first.next; cursor && page < 19; page++) {
      cursor = (await server.list({ limit: 50, cursor })).next
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(250e6)
  })

  it('answers a page by few questions when all of them answer one comment', async () => {
    const server = await startServer()
    const replies = Array.from({ length: COMMENTS - 1 }, (_, index) => seed(`1.${index + 1}`))
    await seedThread(server.database, THREAD, [seed('1'), ...replies])
    const page = await server.list()
    expect(page.comments).toHaveLength(21)
    expect(page.comments[0]?.moreReplies).toBe(COMMENTS - 21)
    expect(await countStatements(() => server.list())).toBeLessThan(MANY)
    expect(await countStatements(() => server.list({ number: '1.5000' }))).toBeLessThan(MANY)
    const more = await server.list({
      parent: page.comments[0]?.id ?? '',
      cursor: page.comments[0]?.repliesCursor ?? '',
      limit: 100,
    })
    expect(more.comments.map(({ number }) => number).slice(0, 2)).toEqual(['1.21', '1.22'])
    expect(more.comments).toHaveLength(100)
  })
})

it('asks the database the same few questions for a long page as for a short one', async () => {
  const server = await startServer()
  const seeds = Array.from({ length: 100 }, (_, index) => [
    seed(`${index + 1}`),
    seed(`${index + 1}.1`),
    seed(`${index + 1}.1.1`),
  ])
  await seedThread(server.database, THREAD, seeds.flat())
  const questions = (query: Record<string, string | number>) =>
    countStatements(() => server.list(query))
  const short = await questions({ limit: 1 })
  expect(short).toBeGreaterThan(0)
  expect(short).toBeLessThan(10)
  expect(await questions({ limit: 100 })).toBeLessThanOrEqual(short)
  expect(await questions({ limit: 100, number: '50.1.1' })).toBeLessThan(short + 10)
})

describe('a reply among many', () => {
  const statementsOn = async (name: string, work: () => Promise<unknown>) => {
    const prepare = vi.spyOn(createRequire(import.meta.url)('libsql').prototype, 'prepare')
    await work()
    const statements = new Set(prepare.mock.calls.map(([sql]) => String(sql)))
    prepare.mockRestore()
    return [...statements].filter((sql) => sql.startsWith('select') && sql.includes(name))
  }

  it('is found by a bounded number of rows: none of those before it is counted', async () => {
    const server = await startServer()
    const replies = Array.from({ length: COMMENTS - 1 }, (_, index) => seed(`1.${index + 1}`))
    await seedThread(server.database, THREAD, [seed('1'), ...replies])
    const statements = await statementsOn('"comments"', async () => {
      const page = await server.list({ number: '1.5000' })
      const { id: parent = '', repliesCursor: cursor = '' } = page.comments[0] ?? {}
      expect((await server.list({ parent, cursor })).comments[0]?.number).toBe('1.5010')
    })
    const file = openFile(server.database)
    expect(statements.length).toBeGreaterThan(3)
    for (const sql of statements) {
      const values = Array.from(sql.matchAll(/\?/g), () => 1)
      const plan = rowsOf<{ detail: string }>(file, `explain query plan ${sql}`, ...values)
      const searches = plan.filter(({ detail }) => detail.startsWith('SEARCH comments'))
      // One row a value, or as many as the limit says.
      const isBounded = searches.every(({ detail }) =>
        /\((thread=\? AND number|id)=\?\)$/.test(detail),
      )
      // SQLite starts from the first of two lower bounds, and steps over all up to the second.
      expect([sql, sql.match(/"path" >/g) ?? []]).toEqual([
        sql,
        sql.includes('"path" >') ? ['"path" >'] : [],
      ])
      expect([sql, isBounded || sql.endsWith(' limit ?')]).toEqual([sql, true])
    }
    const blocks = rowsOf(file, 'select * from reply_blocks')
    expect(blocks.length).toBeLessThanOrEqual(Math.ceil(COMMENTS / 64))
  })

  it('says how many stand before it, whatever was answered, taken away and approved since', async () => {
    const server = await startServer()
    const seeds = Array.from({ length: 150 }, (_, index) => seed(`1.${index + 1}`)).concat(
      Array.from({ length: 130 }, (_, index) => seed(`1.70.${index + 1}`)),
      ['1.3.1', '1.64.1', '1.64.1.1', '1.70.65.1', '1.140.1'].map(seed),
    )
    await seedThread(server.database, THREAD, [seed('1'), ...seeds])
    const database = await openDatabase(server.database, { create: false })
    onTestFinished(() => database.close())
    const file = openFile(server.database)
    const check = async () => {
      const shown = rowsOf<{ number: string }>(
        file,
        `select number from comments where parent is not null and listed = 1 order by path`,
      ).map(({ number }) => number)
      for (const number of ['1.2', '1.63', '1.66', '1.128', '1.150', '1.70.64', '1.70.129']) {
        if (!shown.includes(number)) continue
        const { comments } = await server.list({ number })
        const given = comments.map((comment) => comment.number ?? '').slice(1)
        const index = shown.indexOf(number)
        const before = given.filter((other) => shown.indexOf(other) < index).length
        expect([number, comments[0]?.repliesBefore ?? 0]).toEqual([number, index - before])
      }
    }
    await check()
    const idOf = (number: string) =>
      rowsOf<{ id: string }>(file, 'select id from comments where number = ?', number)[0]?.id ?? ''
    const take = (number: string) => refuse(database, { id: idOf(number), version: null })
    for (const number of ['1.1', '1.2', '1.64', '1.65', '1.70', '1.70.3', '1.100']) {
      await take(number)
    }
    await check()
    // The last replies of one that was taken away take it along; approving brings both back.
    for (const number of ['1.64.1.1', '1.64.1']) await take(number)
    await check()
    for (const number of ['1.64.1', '1.100', '1.2']) {
      await approve(database, { id: idOf(number), version: null })
    }
    await server.post('One more', { parent: idOf('1.63') })
    await server.post('One more', { parent: idOf('1.70.64') })
    await check()
  })
})
