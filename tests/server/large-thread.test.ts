import { describe, expect, it } from 'vitest'
import { seedThread, type SeedComment } from '../../src/server/seed.ts'
import { startServer, THREAD } from './running-server.ts'
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
