import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { networkOf, readTrustedProxies } from '../../src/server/security/networks.ts'
import { createThrottle } from '../../src/server/security/rate-limits.ts'
import { runCli } from './child-server.ts'
import { bearer, draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

const from = (address: string) => ({ 'x-forwarded-for': address })

async function statuses(server: Server, count: number, headers: Record<string, string> = {}) {
  const answers = []
  for (let i = 0; i < count; i++) {
    answers.push((await server.send(draft({ text: randomUUID() }), headers)).status)
  }
  return answers
}

describe('rate limits (S-20)', () => {
  it('refuse what is too much, say for how long, and do nothing else', async () => {
    const server = await startServer({ rate: 3 })
    expect(await statuses(server, 5)).toEqual([201, 201, 201, 429, 429])
    const { status, headers, body } = await server.refused(draft())
    expect([status, body.code]).toEqual([429, 'rate-limited'])
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d?$/)
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const file = openFile(server.database)
    for (const table of ['comments', 'idempotency_keys', 'events']) {
      expect(rowsOf(file, `select * from ${table}`)).toHaveLength(3)
    }
    expect((await server.get('/comments?thread=a')).status).toBe(200)
  })

  it('never refuse a comment that was taken already', async () => {
    const server = await startServer({ rate: 1 })
    const key = { 'idempotency-key': randomUUID() }
    const first = await server.send(draft(), key)
    for (let i = 0; i < 5; i++) {
      const again = await server.send(draft(), key)
      expect([again.status, again.body]).toEqual([200, first.body])
    }
    expect((await server.refused(draft({ text: 'Other' }))).status).toBe(429)
    expect((await server.send(draft(), key)).status).toBe(200)
  })

  it('take the comment that was refused under the same key later', async () => {
    const server = await startServer({ rate: 1, trustProxy: 1 })
    await statuses(server, 1, from('192.0.2.1'))
    const key = { 'idempotency-key': randomUUID() }
    expect((await server.send(draft(), { ...key, ...from('192.0.2.1') })).status).toBe(429)
    expect((await server.send(draft(), { ...key, ...from('192.0.2.2') })).status).toBe(201)
  })

  it('count for each network', async () => {
    const server = await startServer({ rate: 2, trustProxy: 1 })
    expect(await statuses(server, 3, from('192.0.2.1'))).toEqual([201, 201, 429])
    expect(await statuses(server, 1, from('192.0.2.2'))).toEqual([201])
  })

  it('hold what comes to a thread that many write to at once, and refuse nobody for it', async () => {
    const server = await startServer({ rate: 2, trustProxy: 1 })
    const answers = []
    for (let i = 0; i < 12; i++) {
      const { status, body } = await server.send(
        draft({ text: randomUUID() }),
        from(`192.0.2.${i}`),
      )
      answers.push([status, body.comment.state])
    }
    expect(answers).toEqual([
      ...Array.from({ length: 8 }, () => [201, 'published']),
      ...Array.from({ length: 4 }, () => [201, 'pending']),
    ])
    const elsewhere = await server.send(
      draft({ thread: 'blog.example/other' }),
      from('192.0.2.200'),
    )
    expect(elsewhere.body.comment.state).toBe('published')
    const reasons = rowsOf<{ reason: string }>(
      openFile(server.database),
      `select distinct reason from comments where state = 'pending'`,
    )
    expect(reasons).toEqual([{ reason: 'many comments in this thread at once' }])
  })

  it('count no comment that its reader has to mend', async () => {
    const server = await startServer({ rate: 2 })
    const wrong = [
      draft({ text: '' }),
      draft({ author: { name: '' } }),
      draft({ text: '*a* '.repeat(1200) }),
      'no comment',
    ]
    for (const body of [...wrong, ...wrong]) expect((await server.refused(body)).status).toBe(422)
    expect(await statuses(server, 3)).toEqual([201, 201, 429])
  })

  it('bound edits, likes and previews too', async () => {
    const server = await startServer({ rate: 1 })
    const { comment, token } = (await server.send(draft())).body
    const json = { 'content-type': 'application/json' }
    const requests: [string, number, RequestInit][] = [
      ['/preview', 4, { method: 'POST', headers: json, body: '{"text":"x"}' }],
      [`/likes?thread=${THREAD}`, 4, { method: 'PUT', headers: bearer('r'.repeat(20)) }],
      [
        `/comments/${comment.id}`,
        2,
        { method: 'PATCH', headers: { ...json, ...bearer(token) }, body: '{"text":"x"}' },
      ],
    ]
    for (const [path, allowed, init] of requests) {
      const answers = []
      for (let i = 0; i <= allowed; i++)
        answers.push((await server.get<Problem>(path, init)).status)
      expect([path, answers]).toEqual([path, [...Array<number>(allowed).fill(200), 429]])
    }
    const guess = { method: 'DELETE', headers: bearer('x') }
    expect((await server.get(`/comments/${comment.id}`, guess)).status).toBe(429)
  })

  it('let a reader write as quickly as readers do', async () => {
    const server = await startServer({ rate: 30 })
    expect(await statuses(server, 31)).toEqual([...Array<number>(30).fill(201), 429])
  })

  it('remember no address, and no more than so many networks', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const { posts } = createThrottle(1000)
    for (let i = 0; i < 100_000; i++) await posts.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`)
    expect(timers.mock.calls.length).toBeLessThanOrEqual(65_536)
    timers.mockRestore()
  })

  it('are off at 0, and are what the command line says', async () => {
    const server = await startServer({ rate: 0 })
    expect(new Set(await statuses(server, 40))).toEqual(new Set([201]))
    const folder = server.database
    const { code, stderr } = await runCli(['serve', '--rate', 'x', '--database', folder]).ended
    expect([code, stderr]).toEqual([
      2,
      'afterword: --rate is a number from 0 to 100000, not "x".\n',
    ])
  })
})

describe('who sends (S-21)', () => {
  it('is the peer, whatever it says, when no proxy is trusted', async () => {
    const server = await startServer({ rate: 2 })
    const answers = []
    for (let i = 0; i < 3; i++) answers.push(...(await statuses(server, 1, from(`192.0.2.${i}`))))
    expect(answers).toEqual([201, 201, 429])
  })

  it('is written down nowhere (S-52)', async () => {
    const server = await startServer({ rate: 9, trustProxy: 1, moderation: 'first' })
    const log = vi.spyOn(console, 'log')
    const errors = vi.spyOn(console, 'error')
    await statuses(server, 12, from('203.0.113.77'))
    await server.get(`/likes?thread=${THREAD}`, {
      method: 'PUT',
      headers: { ...bearer('r'.repeat(20)), ...from('203.0.113.77') },
    })
    const file = openFile(server.database)
    const tables = rowsOf<{ name: string }>(
      file,
      `select name from sqlite_master where type = 'table'`,
    )
    const rows = tables.map(({ name }) => rowsOf(file, `select * from "${name}"`))
    // Its own address is in what it says to its owner.
    const written = JSON.stringify([rows, log.mock.calls, errors.mock.calls])
      .replaceAll(server.url, '')
      .replaceAll(/http:\/\/127\.0\.0\.1(?=[:/])/g, '')
    expect(written).not.toMatch(/203\.0\.113|127\.0\.0\.1/)
    log.mockRestore()
    errors.mockRestore()
  })

  it.each([
    ['192.0.2.1', undefined, '0', '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9', '0', '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9', '1', '203.0.113.9'],
    ['192.0.2.1', '6.6.6.6, 203.0.113.9', '1', '203.0.113.9'],
    ['192.0.2.1', '6.6.6.6,203.0.113.9 , 192.0.2.7', '2', '203.0.113.9'],
    // Fewer than there should be: the farthest that is known.
    ['192.0.2.1', '203.0.113.9', '5', '203.0.113.9'],
    ['192.0.2.1', '', '1', '192.0.2.1'],
    ['192.0.2.1', 'garbage', '1', '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9, <script>', '2', '192.0.2.1'],
    ['192.0.2.1', '203.0.113.9:4711', '1', '203.0.113.9'],
    ['192.0.2.1', '[2001:db8:1:2:3:4:5:6]:4711', '1', '2001:db8:1:2'],
    ['192.0.2.1', '2001:db8:1:2:ffff::1', '1', '2001:db8:1:2'],
    ['192.0.2.1', '2001:DB8:0001:2::', '1', '2001:db8:1:2'],
    ['192.0.2.1', 'fe80::1%eth0', '1', 'fe80:0:0:0'],
    ['192.0.2.1', '::ffff:203.0.113.9', '1', '203.0.113.9'],
    ['192.0.2.1', '::ffff:cb00:7109', '1', '203.0.113.9'],
    ['::ffff:192.0.2.1', undefined, '0', '192.0.2.1'],
    ['::1', undefined, '0', '0:0:0:0'],
    [undefined, '203.0.113.9', '0', 'unknown'],
    // A list of proxies: the first from the right that is none of them.
    ['10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', '10.0.0.0/8', '203.0.113.9'],
    ['192.0.2.1', '203.0.113.9', '10.0.0.0/8', '192.0.2.1'],
    ['10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.0/8', '10.0.0.3'],
    ['10.0.0.1', '203.0.113.9, x, 10.0.0.2', '10.0.0.0/8', '10.0.0.2'],
    ['::1', '203.0.113.9', '10.0.0.1, ::1', '203.0.113.9'],
    ['2001:db8::5', '203.0.113.9', '2001:db8::/32', '203.0.113.9'],
    ['::ffff:10.0.0.1', '203.0.113.9', '10.0.0.1', '203.0.113.9'],
    ['127.0.0.9', '203.0.113.9, 192.168.0.7', 'loopback, uniquelocal', '203.0.113.9'],
  ])('from %s, forwarded for %s, with %s trusted: %s', (peer, forwarded, trust, network) => {
    const trusted = readTrustedProxies(trust)
    expect(trusted).not.toBeNull()
    expect(networkOf(peer, forwarded, trusted ?? 0)).toBe(network)
  })

  it.each([
    '',
    'x',
    '10.0.0.1/33',
    '::1/129',
    '10.0.0.1;10.0.0.2',
    '-1',
    'localhost',
    '10.1',
    '0x7f000001',
  ])('is not read through proxies called "%s"', (value) =>
    expect(readTrustedProxies(value)).toBeNull(),
  )
})

describe('the same again under another key (S-22)', () => {
  it('is another reader’s own, whatever name they share', async () => {
    const server = await startServer({ trustProxy: 1, name: 'optional' })
    for (const author of [{ name: 'Alex' }, {}]) {
      const thanks = draft({ text: 'Thanks!', author })
      expect((await server.send(thanks, from('192.0.2.1'))).status).toBe(201)
      expect((await server.send(thanks, from('192.0.2.2'))).status).toBe(201)
      expect((await server.send(thanks, from('192.0.2.2'))).status).toBe(409)
    }
  })

  it('is taken once when it comes twice at the same time', async () => {
    const server = await startServer()
    const answers = await Promise.all(Array.from({ length: 5 }, () => server.refused(draft())))
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b)
    expect(statuses).toEqual([201, 409, 409, 409, 409])
    expect((await server.list()).thread.count).toBe(1)
  })

  it('can be sent again after it was refused', async () => {
    const server = await startServer()
    expect((await server.refused(draft({ parent: 'cnone' }))).status).toBe(404)
    expect((await server.refused(draft({ parent: 'cnone' }))).status).toBe(404)
  })

  it('is refused for five minutes, with the comment that says it', async () => {
    const server = await startServer({ email: 'optional' })
    const root = await server.post('Hello  there')
    const { status, body } = await server.refused(draft({ text: ' Hello\nthere ' }))
    expect([status, body.code, body.id]).toEqual([409, 'duplicate', root.id])
    const others = [
      { text: 'Hello there!' },
      { text: 'Hello there', author: { name: 'Bob' } },
      { text: 'Hello there', author: { name: 'Ann', email: 'ann@mail.example' } },
      { text: 'Hello there', parent: root.id },
      { text: 'Hello there', thread: 'blog.example/other' },
    ]
    for (const other of others) expect((await server.send(draft(other))).status).toBe(201)
    openFile(server.database)
      .prepare('update comments set created = ? where id = ?')
      .run([new Date(Date.now() - 5 * 60_000 - 1000).toISOString(), root.id])
    expect((await server.send(draft({ text: 'Hello there' }))).status).toBe(201)
  })

  it('names no comment that is held', async () => {
    const server = await startServer({ moderation: 'all' })
    await server.post('Hello')
    const { status, body } = await server.refused(draft({ text: 'Hello' }))
    expect([status, body.code, 'id' in body]).toEqual([409, 'duplicate', false])
  })

  it('is taken when the first was deleted', async () => {
    const server = await startServer()
    const { comment, token } = (await server.send(draft())).body
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    expect((await server.send(draft())).status).toBe(201)
  })
})

describe('slow clients (S-40)', () => {
  it('do not keep others waiting', async () => {
    const server = await startServer()
    await server.post('Hello')
    const sockets: Socket[] = []
    onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
    for (let i = 0; i < 200; i++) {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => {})
      sockets.push(socket)
      await once(socket, 'connect')
      socket.write('POST /comments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n')
      if (i % 2) socket.write('Content-Length: 1000\r\n\r\n{')
    }
    const drip = setInterval(() => sockets.forEach((socket) => socket.write('x')), 50)
    onTestFinished(() => clearInterval(drip))
    for (let i = 0; i < 5; i++) {
      // The slow ones are still there, and still send: nobody waits for them.
      expect((await server.list()).thread.count).toBe(1)
      expect(sockets.some((socket) => socket.readyState === 'open')).toBe(true)
    }
  })
})
