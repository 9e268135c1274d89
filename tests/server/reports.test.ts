import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { forgetOld } from '../../src/server/forget-old.ts'
import { listen } from './event-listener.ts'
import { printed } from './run-command.ts'
import { openFile, rowsOf, startServer } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

const run = (server: Server, ...args: string[]) => printed([...args, '--database', server.database])

function report(server: Server, id: string, body: unknown, headers: Record<string, string> = {}) {
  return server.get<Problem>(`/comments/${id}/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

const from = (network: number) => ({ 'x-forwarded-for': `192.0.2.${network}` })

const ROWS = 'select comment, network, reason, created from reports order by created'

interface Row {
  comment: string
  network: string | null
  reason: string
  created: string
}

describe('reports', () => {
  it('are kept with reason and time, one for each network and comment', async () => {
    const server = await startServer({ trustProxy: 1 })
    const [one, other] = [await server.post('One'), await server.post('Other')]
    const start = new Date().toISOString()
    for (const [id, reason, network] of [
      [one.id, 'spam', 1],
      [one.id, 'abuse', 1],
      [one.id, 'spam', 2],
      [other.id, 'off-topic', 1],
    ] as const) {
      const { status, body } = await report(server, id, { reason }, from(network))
      expect([status, body]).toEqual([204, ''])
    }
    const rows = rowsOf<Row>(openFile(server.database), ROWS)
    expect(rows.map(({ comment, reason }) => [comment, reason])).toEqual([
      [one.id, 'spam'],
      [one.id, 'spam'],
      [other.id, 'off-topic'],
    ])
    expect(new Set(rows.map(({ network }) => network))).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain('192.0.2')
    expect(rows.every(({ created }) => created >= start)).toBe(true)
    expect((await server.list()).thread.count).toBe(2)
  })

  it('want a known reason, a comment that is published, JSON, and a site that may', async () => {
    const server = await startServer({ sites: ['https://blog.example'] })
    const { id } = await server.post('Hello')
    for (const [body, code] of [
      [{}, 'required'],
      [{ reason: 'dislike' }, 'invalid'],
      [{ reason: ['spam'] }, 'invalid'],
      [{ reason: '__proto__' }, 'invalid'],
    ] as const) {
      const answer = await report(server, id, body)
      expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
        422,
        { field: 'reason', code },
      ])
    }
    expect((await report(server, id, 'spam')).status).toBe(422)
    expect((await report(server, 'cnone', { reason: 'spam' })).status).toBe(404)
    expect((await report(server, id, {}, { 'content-type': 'text/plain' })).status).toBe(415)
    const foreign = { origin: 'https://evil.example' }
    expect((await report(server, id, { reason: 'spam' }, foreign)).status).toBe(403)
    await run(server, 'refuse', id)
    expect((await report(server, id, { reason: 'spam' })).status).toBe(404)
    expect(rowsOf(openFile(server.database), ROWS)).toEqual([])
  })

  it('of one network are limited', async () => {
    const server = await startServer({ rate: 30, trustProxy: 1 })
    const { id } = await server.post('Hello')
    const statuses = []
    for (let i = 0; i < 11; i++) {
      statuses.push((await report(server, id, { reason: 'spam' }, from(1))).status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 204), 429])
    expect((await report(server, id, { reason: 'spam' }, from(2))).status).toBe(204)
  })

  it('from three networks hold a comment where the owner says so', async () => {
    const server = await startServer({ holdReported: true, trustProxy: 1 })
    const { id } = await server.post('Buy this')
    const ear = await listen(server.url)
    for (const network of [1, 2, 2]) await report(server, id, { reason: 'spam' }, from(network))
    expect((await server.list()).thread.count).toBe(1)
    await report(server, id, { reason: 'abuse' }, from(3))
    expect((await server.list()).thread.count).toBe(0)
    await expect.poll(() => ear.heard).toMatchObject([{ event: 'deleted', data: { id } }])
    const queue = await run(server, 'comments', '--held')
    expect(queue).toContain('held: reported as spam (2), abuse')

    // The owner has read it: only as many new ones hold it again.
    await run(server, 'approve', id)
    expect((await server.list()).comments.map(({ number }) => number)).toEqual(['1'])
    for (const network of [1, 2, 3, 4, 5]) {
      await report(server, id, { reason: 'spam' }, from(network))
    }
    expect((await server.list()).thread.count).toBe(1)
    await report(server, id, { reason: 'spam' }, from(6))
    expect((await server.list()).thread.count).toBe(0)
  })

  it('hold nothing otherwise, and never what the owner wrote', async () => {
    const server = await startServer({ trustProxy: 1 })
    const { id } = await server.post('Hello')
    for (const network of [1, 2, 3, 4]) await report(server, id, { reason: 'spam' }, from(network))
    expect((await server.list()).thread.count).toBe(1)

    const strict = await startServer({ holdReported: true, trustProxy: 1 })
    const root = await strict.post('Hello')
    await run(strict, 'reply', root.id, '--text', 'Welcome')
    const { comments } = await strict.list()
    const reply = comments.find(({ author }) => author.role === 'owner')?.id ?? ''
    for (const network of [1, 2, 3]) await report(strict, reply, { reason: 'spam' }, from(network))
    expect((await strict.list()).thread.count).toBe(2)
  })

  it('are listed for the owner until they decide', async () => {
    const server = await startServer({ trustProxy: 1 })
    const [one, other] = [await server.post('One'), await server.post('Other')]
    for (const network of [1, 2]) await report(server, one.id, { reason: 'abuse' }, from(network))
    await report(server, one.id, { reason: 'other' }, from(3))
    await report(server, other.id, { reason: 'spam' }, from(1))
    expect(await run(server, 'comments', '--reported')).toMatch(
      /reported: spam\n[\s\S]*reported: abuse \(2\), other\n/,
    )
    expect(JSON.parse(await run(server, 'comments', '--reported', '--json'))).toMatchObject([
      { id: other.id, reports: [{ reason: 'spam', count: 1 }] },
      {
        id: one.id,
        reports: [
          { reason: 'abuse', count: 2 },
          { reason: 'other', count: 1 },
        ],
      },
    ])
    await run(server, 'approve', one.id)
    await run(server, 'refuse', other.id)
    expect(await run(server, 'comments', '--reported')).toBe('No comments.\n')
    expect((await server.list()).comments.map(({ id }) => id)).toEqual([one.id])
  })

  it('forget after 30 days where they came from, and all when the comment is erased', async () => {
    const server = await startServer({ trustProxy: 1 })
    const [one, other] = [await server.post('One'), await server.post('Other')]
    for (const { id } of [one, other]) await report(server, id, { reason: 'spam' }, from(1))
    await printed(['erase-person', '--id', other.id, '--database', server.database])
    await server.close()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 24 * 60 * 60 * 1000 })
    try {
      const database = await openDatabase(server.database)
      await forgetOld(database)
      await database.close()
    } finally {
      vi.useRealTimers()
    }
    const rows = rowsOf<Row>(openFile(server.database), ROWS)
    expect(rows).toMatchObject([{ comment: one.id, network: null, reason: 'spam' }])
  })
})
