import { beforeAll, describe, expect, it } from 'vitest'
import { rm } from 'node:fs/promises'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { compareNumbers } from '../../src/model/number.ts'
import type { Problem, WireComment, WirePage } from '../../src/protocol.ts'
import { seedThread, type SeedComment } from '../../src/server/seed.ts'
import { type RunningServer, serve } from '../../src/server/serve.ts'
import { bearer, type Client, clientOf, listPath, THREAD } from './running-server.ts'

const ROOTS = 120

/** Roots of which every seventh has 30 replies, every fifth is deleted, and so are some replies. */
function seeds(): SeedComment[] {
  const seeds: SeedComment[] = []
  const add = (number: string, isDeleted: boolean) =>
    seeds.push({
      number,
      name: 'Ann',
      text: `Comment ${number}`,
      created: '2014-02-13T06:59:00Z',
      state: isDeleted ? 'deleted' : 'published',
    })
  for (let root = 1; root <= ROOTS; root++) {
    add(`${root}`, root % 5 === 0)
    for (let reply = 1; reply <= (root % 7 === 0 ? 30 : root % 4); reply++) {
      add(`${root}.${reply}`, reply % 6 === 0)
      if (reply % 3 === 0) add(`${root}.${reply}.1`, reply === 9)
    }
  }
  return seeds
}

const all = seeds()
const published = (number: string) =>
  all.some((seed) => seed.number === number && seed.state === 'published')
const hasPublishedBelow = (number: string) =>
  all.some((seed) => seed.number.startsWith(`${number}.`) && seed.state === 'published')
const listed = all
  .map(({ number }) => number)
  .filter((number) => published(number) || hasPublishedBelow(number))
  .sort(compareNumbers)

let folder = ''
let database = ''
let running: RunningServer
let server: Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-'))
  database = join(folder, 'comments.sqlite')
  await seedThread(database, THREAD, all)
  running = await serve({ database, port: 0, quiet: true })
  server = clientOf(running.url)
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true })
})

const numbersOf = (comments: readonly WireComment[]) => comments.map(({ number }) => number ?? '')
const rootsOf = (comments: readonly WireComment[]) =>
  comments.filter(({ parent }) => parent === null)

/** Follows every cursor there is, as a reader would who wants to see everything. */
async function readAll(query: Record<string, string | number>): Promise<string[]> {
  const seen: string[] = []
  const take = async (page: WirePage) => {
    for (const comment of page.comments) {
      seen.push(comment.number ?? '')
      let cursor = comment.repliesCursor ?? null
      let left = comment.moreReplies ?? 0
      while (cursor !== null) {
        const more = await server.list({ parent: comment.id, cursor, limit: 7 })
        seen.push(...numbersOf(more.comments))
        left -= more.comments.length
        cursor = more.next
      }
      expect(left).toBe(0)
    }
  }
  const first = await server.list(query)
  await take(first)
  for (let { next } = first; next !== null;) {
    const page = await server.list({ ...query, cursor: next })
    await take(page)
    next = page.next
  }
  return seen
}

describe('lists (S-41)', () => {
  it.each(['oldest', 'newest'])('give every comment exactly once, %s first', async (order) => {
    for (const limit of [1, 13, 100]) {
      const seen = await readAll({ order, limit })
      expect(seen.toSorted(compareNumbers)).toEqual(listed)
    }
  })

  it('give roots in the order asked, each followed by its replies in outline order', async () => {
    const oldest = await server.list({ limit: 40 })
    expect(numbersOf(oldest.comments)).toEqual(numbersOf(oldest.comments).toSorted(compareNumbers))
    expect(rootsOf(oldest.comments)).toHaveLength(40)
    expect([oldest.prev, oldest.comments[0]?.number]).toEqual([null, '1'])

    const newest = await server.list({ limit: 40, order: 'newest' })
    const roots = rootsOf(newest.comments).map(({ number }) => Number(number))
    expect(roots).toEqual(roots.toSorted((a, b) => b - a))
    expect(newest.comments.slice(0, 3).map(({ number }) => number)).toEqual(
      ['119', '119.1', '119.2'].slice(0, 3),
    )
    for (const { number, parent } of newest.comments) {
      if (parent === null) continue
      const before = numbersOf(newest.comments)
      expect(before.indexOf(number?.split('.')[0] ?? '')).toBeLessThan(before.indexOf(number ?? ''))
    }
  })

  it('bring 20 replies of a root, and say how many more there are', async () => {
    const { comments } = await server.list({ limit: 7 })
    const root = comments.find(({ number }) => number === '7')
    const replies = comments.filter(({ number }) => number?.startsWith('7.'))
    const total = listed.filter((number) => number.startsWith('7.')).length
    expect(replies).toHaveLength(20)
    expect(root?.moreReplies).toBe(total - 20)
    expect(root?.repliesBefore).toBeUndefined()
    const other = comments.find(({ number }) => number === '3')
    expect(other).not.toHaveProperty('moreReplies')
    expect(other).not.toHaveProperty('repliesCursor')
  })

  it('give the replies of one root from the first on, when no cursor says otherwise', async () => {
    const root = (await server.list({ number: '7', limit: 1 })).comments[0]
    const { comments, next } = await server.list({ parent: root?.id ?? '' })
    expect(numbersOf(comments)).toEqual(listed.filter((number) => number.startsWith('7.')))
    expect(next).toBeNull()
    expect(comments[0]?.parent).toBe(root?.id)
  })

  it('show a deleted comment with replies as a tombstone, and leave out one without', async () => {
    const { comments, thread } = await server.list({ limit: 100 })
    const tombstone = comments.find(({ number }) => number === '5')
    expect(tombstone).toMatchObject({
      state: 'deleted',
      html: '',
      author: { name: '', url: null, avatar: null, role: null },
    })
    expect(numbersOf(comments)).not.toContain('20')
    expect(numbersOf(comments)).toContain('21.6')
    expect(thread).toEqual({
      id: THREAD,
      count: all.filter(({ state }) => state === 'published').length,
      state: 'open',
      likes: 0,
    })
  })

  it.each(['oldest', 'newest'])(
    'give the page around a root, %s first, and page on from there',
    async (order) => {
      const target = '63'
      const page = await server.list({ number: target, limit: 9, order })
      const roots = rootsOf(page.comments).map(({ number }) => number)
      expect(roots).toHaveLength(9)
      expect(roots.indexOf(target)).toBe(4)
      const byId = await server.list({
        around: page.comments.find(({ number }) => number === target)?.id ?? '',
        limit: 9,
        order,
      })
      expect(byId).toEqual(page)

      const seen = [...roots]
      for (let { prev } = page; prev !== null;) {
        const before = await server.list({ cursor: prev, limit: 9, order })
        seen.unshift(...rootsOf(before.comments).map(({ number }) => number))
        prev = before.prev
      }
      for (let { next } = page; next !== null;) {
        const after = await server.list({ cursor: next, limit: 9, order })
        seen.push(...rootsOf(after.comments).map(({ number }) => number))
        next = after.next
      }
      const every = listed.filter((number) => !number.includes('.'))
      expect(seen).toEqual(order === 'oldest' ? every : every.toReversed())
    },
  )

  it('fill the page around the first and the last root', async () => {
    for (const [number, side] of [
      ['1', 'prev'],
      ['119', 'next'],
    ] as const) {
      const page = await server.list({ number, limit: 10 })
      expect(rootsOf(page.comments)).toHaveLength(10)
      expect(page[side]).toBeNull()
      expect(page[side === 'prev' ? 'next' : 'prev']).not.toBeNull()
    }
    const only = await server.list({ number: '63', limit: 1 })
    expect(rootsOf(only.comments).map(({ number }) => number)).toEqual(['63'])
    expect(only.prev).not.toBeNull()
    expect(only.next).not.toBeNull()
  })

  it('give a reply far down with what stands above it, and the 20 about it', async () => {
    const replies = listed.filter((number) => number.startsWith('63.'))
    for (const number of ['63.15.1', '63.29', '63.30.1', '63.2']) {
      const page = await server.list({ number, limit: 3 })
      const root = page.comments.find(({ number }) => number === '63')
      const given = numbersOf(page.comments).filter((number) => number.startsWith('63.'))
      const ids = new Set(page.comments.map(({ id }) => id))
      for (const { parent } of page.comments) expect(parent === null || ids.has(parent)).toBe(true)

      expect(given).toContain(number)
      expect(given).toEqual(given.toSorted(compareNumbers))
      expect(given.length).toBeGreaterThanOrEqual(20)
      expect(given.length).toBeLessThanOrEqual(21)
      const before = root?.repliesBefore ?? 0
      const after = root?.moreReplies ?? 0
      expect(before + given.length + after).toBe(replies.length)
      expect(before > 0).toBe(number !== '63.2')
      const rest = root?.repliesCursor
        ? await server.list({ parent: root.id, cursor: root.repliesCursor })
        : null
      expect(rest?.comments.length ?? 0).toBe(after)
      expect(given.concat(numbersOf(rest?.comments ?? []))).toEqual(
        replies.filter(
          (reply) => given.includes(reply) || compareNumbers(reply, given.at(-1) ?? '') > 0,
        ),
      )
    }
  })

  it('count what they left out without the comments above, which they give', async () => {
    const thread = 'blog.example/branch'
    const children = Array.from({ length: 40 }, (_, index) => `1.1.${index + 1}`)
    const seeds = ['1', '1.1', ...children, '1.2'].map((number) => ({
      number,
      name: 'Ann',
      text: number,
      created: '2014-02-13T06:59:00Z',
    }))
    await seedThread(database, thread, seeds)
    const { comments } = await server.list({ thread, number: '1.1.25' })
    const shown = children.slice(14, 34)
    expect(numbersOf(comments)).toEqual(['1', '1.1', ...shown])
    expect(comments[0]).toMatchObject({ repliesBefore: 14, moreReplies: 7 })
  })

  it('say 404 for a comment that is not there, or not shown', async () => {
    for (const query of [
      { around: 'cnobody' },
      { number: '9999' },
      { number: '1.2.3.4' },
      { number: '0' },
      { number: 'x' },
      { number: '20' },
      { parent: 'cnobody' },
    ]) {
      const { status, body } = await server.get<Problem>(listPath(query))
      expect([query, status, body.code]).toEqual([query, 404, 'not-found'])
    }
    const { comments } = await server.list({ limit: 1 })
    const path = listPath({ thread: 'blog.example/other', around: comments[0]?.id ?? '' })
    expect((await server.get(path)).status).toBe(404)
  })

  it('refuse what they can not be asked', async () => {
    const { next } = await server.list({ limit: 1 })
    for (const [field, query] of [
      ['limit', { limit: 0 }],
      ['limit', { limit: 101 }],
      ['limit', { limit: '1e1' }],
      ['limit', { limit: -1 }],
      ['order', { order: 'worst' }],
      ['cursor', { order: 'best', cursor: next ?? '' }],
      ['cursor', { cursor: 'x' }],
      ['cursor', { cursor: '' }],
      ['cursor', { cursor: Buffer.from('roots above x').toString('base64url') }],
      ['cursor', { cursor: next ?? '', around: 'c1' }],
      ['thread', { thread: ' ' }],
      ['thread', { thread: 'x'.repeat(1001) }],
    ] as const) {
      const { status, body } = await server.get<Problem>(listPath(query))
      expect([query, status]).toEqual([query, 422])
      expect(body.errors?.map(({ field }) => field)).toEqual([field])
    }
    const root = (await server.list({ limit: 1 })).comments[0]?.id ?? ''
    expect((await server.get(listPath({ parent: root, cursor: next ?? '' }))).status).toBe(422)
    expect((await server.get('/comments')).status).toBe(422)
  })

  it('give those with most likes first where that is asked, page by page', async () => {
    const thread = 'blog.example/best'
    for (let i = 1; i <= 6; i++) await server.post(`Root ${i}`, { thread })
    const { comments } = await server.list({ thread })
    const likes = [1, 0, 2, 1, 0, 1]
    for (const [index, { id }] of comments.entries()) {
      for (let reader = 0; reader < (likes[index] ?? 0); reader++) {
        const headers = bearer(`reader-number-${reader}-of-them`)
        await server.get(`/comments/${id}/like`, { method: 'PUT', headers })
      }
    }
    await server.post('Reply', { thread, parent: comments[0]?.id })
    const seen: (string | null)[] = []
    let cursor: string | null = ''
    let last
    while (cursor !== null) {
      last = await server.list({ thread, order: 'best', limit: 2, ...(cursor && { cursor }) })
      seen.push(...last.comments.map(({ number }) => number))
      cursor = last.next
    }
    expect(seen).toEqual(['3', '1', '1.1', '4', '6', '2', '5'])
    const back = await server.list({ thread, order: 'best', limit: 2, cursor: last?.prev ?? '' })
    expect(back.comments.map(({ number }) => number)).toEqual(['4', '6'])
    const around = await server.list({ thread, order: 'best', limit: 3, number: '1' })
    expect(around.comments.map(({ number }) => number)).toEqual(['3', '1', '1.1', '4'])
  })

  it('give an empty page of a thread that nobody wrote to', async () => {
    expect(await server.list({ thread: 'blog.example/new' })).toMatchObject({
      thread: { id: 'blog.example/new', count: 0, state: 'open', likes: 0 },
      comments: [],
      prev: null,
      next: null,
    })
  })

  it('keep cursors right while comments come in', async () => {
    const thread = 'blog.example/moving'
    for (let i = 0; i < 6; i++) await server.post(`Comment ${i}`, { thread })
    const first = await server.list({ thread, order: 'newest', limit: 3 })
    await server.post('New', { thread })
    const second = await server.list({
      thread,
      order: 'newest',
      limit: 3,
      cursor: first.next ?? '',
    })
    expect(numbersOf(first.comments)).toEqual(['6', '5', '4'])
    expect(numbersOf(second.comments)).toEqual(['3', '2', '1'])
    const back = await server.list({ thread, order: 'newest', limit: 3, cursor: second.prev ?? '' })
    expect(numbersOf(back.comments)).toEqual(['6', '5', '4'])
    expect(back.prev).not.toBeNull()
  })
})
