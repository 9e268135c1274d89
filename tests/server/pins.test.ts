import { describe, expect, it } from 'vitest'
import type { WireComment } from '../../src/protocol.ts'
import { listen } from './event-listener.ts'
import { printed } from './run-command.ts'
import { bearer, draft, startServer } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

const run = (server: Server, ...args: string[]) => printed([...args, '--database', server.database])

const numbersOf = (comments: readonly WireComment[]) => comments.map(({ number }) => number)

/** A server with six roots, the second with a reply. */
async function startWithRoots() {
  const server = await startServer()
  const roots: WireComment[] = []
  for (let i = 1; i <= 6; i++) roots.push(await server.post(`Root ${i}`))
  await server.post('Reply', { parent: roots[1]?.id })
  const [one = '', two = '', three = '', four = '', five = ''] = roots.map(({ id }) => id)
  return { server, one, two, three, four, five }
}

describe('pinned comments', () => {
  it('stand before all others in any order, once, with their numbers and replies', async () => {
    const { server, two, five } = await startWithRoots()
    expect(await run(server, 'pin', five)).toBe(`#5 (${five}) is pinned.\n`)
    await run(server, 'pin', two)
    await server.get(`/comments/${five}/like`, { method: 'PUT', headers: bearer('r'.repeat(20)) })
    for (const [order, others] of [
      ['oldest', ['1', '3', '4', '6']],
      ['newest', ['6', '4', '3', '1']],
      ['best', ['1', '3', '4', '6']],
    ] as const) {
      const first = await server.list({ order, limit: 3 })
      expect(numbersOf(first.comments)).toEqual(['2', '2.1', '5', ...others.slice(0, 3)])
      expect(first.comments.map(({ pinned }) => pinned ?? false).slice(0, 4)).toEqual([
        true,
        false,
        true,
        false,
      ])
      const second = await server.list({ order, limit: 3, cursor: first.next ?? '' })
      expect([numbersOf(second.comments), second.next]).toEqual([others.slice(3), null])
      const back = await server.list({ order, limit: 3, cursor: second.prev ?? '' })
      expect([numbersOf(back.comments), back.prev]).toEqual([others.slice(0, 3), null])
    }
  })

  it('come with a page about any comment, and lead on from there', async () => {
    const { server, two, five } = await startWithRoots()
    await run(server, 'pin', five)
    await run(server, 'pin', two)
    const about = await server.list({ number: '4', limit: 1 })
    expect(numbersOf(about.comments)).toEqual(['2', '2.1', '5', '4'])
    const after = await server.list({ limit: 1, cursor: about.next ?? '' })
    expect(numbersOf(after.comments)).toEqual(['6'])
    const before = await server.list({ limit: 1, cursor: about.prev ?? '' })
    expect(numbersOf(before.comments)).toEqual(['3'])
    // About a pinned one the page is the first, also where nothing else has room.
    for (const number of ['2', '2.1', '5']) {
      const page = await server.list({ number, limit: 1 })
      expect([numbersOf(page.comments), page.prev]).toEqual([['2', '2.1', '5'], null])
      const next = await server.list({ limit: 2, cursor: page.next ?? '' })
      expect(numbersOf(next.comments)).toEqual(['1', '3'])
    }
  })

  it('are kept on a page that is full without them', async () => {
    const server = await startServer()
    const long = '& '.repeat(4900)
    const root = await server.post(long)
    for (let i = 0; i < 26; i++) await server.post(`${i} ${long}`, { parent: root.id })
    const pinned = await server.post('Read this first')
    await run(server, 'pin', pinned.id)
    for (const query of [{}, { number: '1.13' }]) {
      expect(numbersOf((await server.list(query)).comments)).toContain('2')
    }
  })

  it('are told live, when they are pinned and when no longer', async () => {
    const { server, one } = await startWithRoots()
    const ear = await listen(server.url)
    await run(server, 'pin', one)
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(1)
    expect(ear.heard[0]).toMatchObject({ event: 'updated', data: { id: one, pinned: true } })
    expect(await run(server, 'unpin', one)).toBe(`#1 (${one}) is not pinned.\n`)
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(2)
    expect(ear.heard[1]).toMatchObject({ event: 'updated', data: { id: one } })
    expect(ear.heard[1]?.data).not.toHaveProperty('pinned')
    // Twice is as good as once, and tells nobody.
    await run(server, 'unpin', one)
    await server.post('After')
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(3)
    expect(ear.heard[2]?.event).toBe('created')
  })

  it('are three at most, roots, and published', async () => {
    const { server, one, two, three, four } = await startWithRoots()
    for (const id of [one, two, three]) await run(server, 'pin', id)
    await run(server, 'pin', three)
    await expect(run(server, 'pin', four)).rejects.toThrow(
      `3 comments are pinned there already: unpin one of ${one}, ${two}, ${three}.`,
    )
    await run(server, 'unpin', two)
    await run(server, 'pin', four)
    const { comments } = await server.list()
    const reply = comments.find(({ number }) => number === '2.1')?.id ?? ''
    await expect(run(server, 'pin', reply)).rejects.toThrow('is a reply')
    await expect(run(server, 'pin', 'cnone')).rejects.toThrow('There is no published comment')
    expect(await run(server, 'comments')).toMatch(new RegExp(`${four}@.*  pinned$`, 'm'))
  })

  it('lose their pin with their place: what is approved later stands among the others', async () => {
    const { server, two } = await startWithRoots()
    const { comment, token } = (await server.send(draft({ text: 'Mine' }))).body
    await run(server, 'pin', comment.id)
    await run(server, 'pin', two)
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    await run(server, 'refuse', two)
    expect((await server.list()).comments.filter(({ pinned }) => pinned)).toEqual([])
    await run(server, 'approve', two)
    expect(numbersOf((await server.list()).comments)).toEqual(['1', '2', '2.1', '3', '4', '5', '6'])
  })
})
