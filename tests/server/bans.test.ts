import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { forgetOld } from '../../src/server/forget-old.ts'
import { hashOfNetwork } from '../../src/server/security/networks.ts'
import { readSecret } from '../../src/server/security/tokens.ts'
import { banDomain, banEmail, banNetwork, listBans } from '../../src/server/spam/bans.ts'
import { printed } from './run-command.ts'
import { bearer, draft, openFile, rowsOf, startServer } from './running-server.ts'

afterEach(() => {
  vi.useRealTimers()
})

const FOREVER = { until: null }

async function startWithBans() {
  const server = await startServer({ email: 'optional', url: 'optional', trustProxy: 1 })
  const database = await openDatabase(server.database)
  const secret = await readSecret(database)
  return {
    ...server,
    secret,
    database: server.database,
    email: (email: string) => database.write((it) => banEmail(it, email, FOREVER)),
    domain: (domain: string) => database.write((it) => banDomain(it, domain, FOREVER)),
    network: (network: string, until = '2999-01-01T00:00:00.000Z') =>
      database.write((it) => banNetwork(it, secret, network, { until })),
    list: () => database.read(listBans),
    forget: () => forgetOld(database),
    status: async (more: Record<string, unknown>, from = '192.0.2.1') =>
      (await server.refused(draft(more), { 'x-forwarded-for': from })).status,
  }
}

const by = (author: object) => ({ author: { name: 'Ann', ...author } })
let words = 0
const text = (link: string) => ({ text: `${words++} see ${link}` })

/** Links that are in the comment, and lead nowhere: no browser takes these for the host. */
const UNREADABLE = /\u00ad|ｓ|\/\/ok|\\\\|&#47;/

describe('a ban', () => {
  it('of an address holds whatever its case, and says nothing of itself', async () => {
    const server = await startWithBans()
    await server.email('Eve@Spam.example')
    const answer = await server.refused(draft(by({ email: 'eve@spam.EXAMPLE' })))
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(JSON.stringify(answer.body)).not.toMatch(/ban|mail|eve/i)
    expect(await server.status(by({ email: 'ann@spam.example' }))).toBe(201)
    expect(await server.status({ text: 'No address' })).toBe(201)
    expect(rowsOf(openFile(server.database), 'select * from comments')).toHaveLength(2)
  })

  it('of a host’s addresses holds for all of them, not for hosts that end like it', async () => {
    const server = await startWithBans()
    await server.email('@spam.example')
    expect(await server.status(by({ email: 'anyone@spam.example' }))).toBe(403)
    expect(await server.status(by({ email: 'anyone@notspam.example' }))).toBe(201)
  })

  it.each([
    'https://spam.example/x',
    'http://www.SPAM.example.:8080/x?a=b&c=d',
    'https://deep.down.spam.example',
    '[here](https://spam.example)',
    '<https://spam.example>',
    '![x](https://spam.example/x.png)',
    '[a][b]\n\n[b]: //ok.example\n[b]: https://spam.example',
    'www.spam.example',
    '[here](<https://sp%61m.example/>)',
    '[here](<https://ｓｐａｍ.example/>)',
    '[here](<https://\u00adspam.example/>)',
    '[x](https:&#47;&#47;spam.example)',
    '[x](https:\\\\spam.example)',
  ])('of a domain finds it in %s', async (link) => {
    const server = await startWithBans()
    await server.domain('https://www.spam.example/buy?now')
    const { status, body } = await server.send<{ comment?: { html: string } }>(draft(text(link)))
    const hosts = Array.from(
      (body.comment?.html ?? '').matchAll(/href="([^"]*)"/g),
      ([, href = '']) => URL.parse(href.replaceAll('&amp;', '&'))?.hostname ?? 'no host',
    )
    // What the browser can't follow is no link to it.
    expect(status === 403 || hosts.every((host) => !host.endsWith('spam.example'))).toBe(true)
    if (!UNREADABLE.test(link)) expect(status).toBe(403)
  })

  it('of a domain leaves alone what only looks like it', async () => {
    const server = await startWithBans()
    await server.domain('spam.example')
    for (const link of [
      'https://notspam.example',
      'https://spam.example.org',
      'https://ok.example/spam.example',
      'mail eve@spam.example',
    ]) {
      expect([link, await server.status(text(link))]).toEqual([link, 201])
    }
  })

  it('of a domain counts the author’s website', async () => {
    const server = await startWithBans()
    await server.domain('spam.example')
    expect(await server.status(by({ url: 'shop.spam.example' }))).toBe(403)
  })

  it('of a network is by its hash, its address, or a range of them', async () => {
    const server = await startWithBans()
    await server.network(hashOfNetwork(server.secret, '192.0.2.1'))
    await server.network('192.0.2.2')
    await server.network('198.51.100.0/24')
    await server.network('2001:db8:1:2::9')
    await server.network('2001:db8:77::/48')
    const from = async (address: string) => server.status({ text: `From ${address}` }, address)
    expect(await from('192.0.2.1')).toBe(403)
    expect(await from('192.0.2.2')).toBe(403)
    expect(await from('192.0.2.3')).toBe(201)
    expect(await from('198.51.100.77')).toBe(403)
    expect(await from('198.51.101.77')).toBe(201)
    expect(await from('2001:db8:1:2:3::4')).toBe(403)
    expect(await from('2001:db8:1:3::9')).toBe(201)
    expect(await from('2001:db8:77:5::1')).toBe(403)
    expect(await from('::ffff:192.0.2.2')).toBe(403)
    // Of one network, no address is kept.
    expect(JSON.stringify(await server.list())).not.toMatch(/192\.0\.2|2001:db8:1:/)
  })

  it('ends when it says, and is forgotten then', async () => {
    const server = await startWithBans()
    await server.network('192.0.2.1', '2999-01-01T00:00:00.000Z')
    expect(await server.status({ text: 'One' })).toBe(403)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2999-01-02') })
    expect(await server.status({ text: 'Two' })).toBe(201)
    expect(await server.list()).toEqual([])
    await server.forget()
    expect(rowsOf(openFile(server.database), 'select * from bans')).toEqual([])
  })

  it('holds for edits too', async () => {
    const server = await startWithBans()
    const { comment, token } = (await server.send(draft())).body
    const edit = (words: string) =>
      server.get(`/comments/${comment.id}`, {
        method: 'PATCH',
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify({ text: words }),
      })
    expect((await edit('Fine')).status).toBe(200)
    await server.domain('spam.example')
    expect((await edit('https://spam.example')).status).toBe(403)
    await server.network('127.0.0.1')
    expect((await edit('Fine, too')).status).toBe(403)
  })

  it('leaves an answer that was given as it was', async () => {
    const server = await startWithBans()
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const body = draft(by({ email: 'eve@spam.example' }))
    const first = await server.send(body, headers)
    await server.email('eve@spam.example')
    const again = await server.send(body, headers)
    expect([again.status, again.body.comment.id]).toEqual([200, first.body.comment.id])
  })
})

describe('the commands', () => {
  it('ban, list and unban', async () => {
    const server = await startWithBans()
    const run = (...args: string[]) => printed([...args, '--database', server.database])
    expect(await run('bans')).toBe('No bans.\n')
    await run('ban', '--email', 'Eve@spam.example', '--domain', 'spam.example', '--note', 'pills')
    await run('ban', '--network', '192.0.2.1', '--until', '2999-12-24T00:00Z')
    await run('ban', '--domain', 'SPAM.example')
    const list = await run('bans')
    expect(list.split('\n').map((line) => line.replace(/^\d+ +/, ''))).toEqual([
      `The network ${hashOfNetwork(server.secret, '192.0.2.1')}  until 2999-12-24T00:00:00.000Z`,
      'Links to spam.example  for ever',
      'The e-mail address eve@spam.example  for ever  pills',
      '',
    ])
    const id = /^(\d+) {2}Links/m.exec(list)?.[1] ?? ''
    expect(await run('unban', id)).toBe(`Ended: ${id}  Links to spam.example  for ever\n`)
    await expect(run('unban', id)).rejects.toThrow(`There is no ban ${id}`)
    expect(await server.status(text('https://spam.example'), '192.0.2.9')).toBe(201)
  })

  it('end the ban of a network by itself', async () => {
    const server = await startWithBans()
    await printed(['ban', '--network', '192.0.2.1', '--database', server.database])
    const [ban] = await server.list()
    const days = (Date.parse(ban?.until ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(30)
  })

  it.each([
    [['--email', 'nobody'], 'is no e-mail address'],
    [['--domain', 'com'], 'is no domain'],
    [['--domain', 'a b'], 'is no domain'],
    [['--network', '0.0.0.0/0'], 'is no network'],
    [['--network', 'here'], 'is no network'],
    [['--email', 'a@b.example', '--until', 'soon'], '--until is a date'],
    [[], 'Say what to ban'],
  ])('refuse %j', async (flags, message) => {
    const server = await startServer()
    const run = printed(['ban', ...flags, '--database', server.database])
    await expect(run).rejects.toThrow(message)
  })
})
