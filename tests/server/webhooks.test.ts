import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../src/server/notify/entries.ts'
import { webhookTarget, type WebhookFormat } from '../../src/server/notify/targets.ts'
import { webhookBody } from '../../src/server/notify/webhook-body.ts'
import type { ServeOptions } from '../../src/server/serve.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { type Answer, json, startDouble } from './http-double.ts'
import { createManualClock, HOUR, MINUTE, type ManualClock } from './manual-clock.ts'
import { printed } from './run-command.ts'
import { draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

let log = vi.spyOn(console, 'error')

beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => log.mockRestore())

function telling(url: string, clock: ManualClock): Partial<ServeOptions> {
  return {
    publicUrl: 'https://comments.blog.example',
    moderation: 'all',
    notify: { webhooks: [webhookTarget(`${url}/hook?token=hush`, 'json')], clock },
  }
}

async function start(answer: Answer = json({})) {
  const double = await startDouble(answer)
  const clock = createManualClock()
  const server = await startServer(telling(double.url, clock))
  return { double, clock, server }
}

const waiting = (database: string) =>
  rowsOf<{ state: string; error: string | null; claimed: string | null; tries: number }>(
    openFile(database),
    'select * from deliveries order by id',
  )

async function settled(database: string, tries: number): Promise<void> {
  await expect.poll(() => waiting(database)[0]).toMatchObject({ claimed: null, tries })
}

describe('a webhook', () => {
  it('is sent a comment, signed as Standard Webhooks are', async () => {
    const { double, server } = await start()
    const { id } = await server.post('Hello', { page: { url: `https://${THREAD}`, title: 'Her' } })
    await expect.poll(() => double.requests).toHaveLength(1)
    const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = double.requests
    expect(path).toBe('/hook?token=hush')
    const printedKey = await printed(['addresses', '--database', server.database])
    const key = /whsec_(\S+)/.exec(printedKey)?.[1] ?? ''
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
    const signature = createHmac('sha256', Buffer.from(key, 'base64'))
      .update(signed)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(Number(headers['webhook-timestamp'])).toBeGreaterThan(1_700_000_000)
    expect(JSON.parse(body)).toMatchObject({
      type: 'comment.posted',
      id: headers['webhook-id'],
      data: {
        comment: {
          id,
          state: 'pending',
          reason: 'every comment is held',
          author: { name: 'Ann' },
          text: 'Hello',
          html: '<p>Hello</p>\n',
        },
        thread: THREAD,
        page: { title: 'Her', url: `https://${THREAD}` },
        links: {
          approve: expect.stringMatching(/^https:\/\/comments\.blog\.example\/decide\?link=/),
          refuse: expect.stringMatching(/^https:/),
        },
      },
    })
    await expect.poll(() => waiting(server.database)).toEqual([])
  })

  it.each<[string, Answer]>([
    ['fails', json({}, 500)],
    ['is not found', json({}, 404)],
    ['redirects', (_, response) => void response.writeHead(307, { location: '/elsewhere' }).end()],
    ['hangs up', (_, response) => void response.destroy()],
    [
      'lies about the length',
      (_, response) => void response.writeHead(500, { 'content-length': '9' }).end(),
    ],
  ])('is tried again under the same id where it %s', async (_, answer) => {
    const { double, server, clock } = await start(answer)
    await server.post('Hello')
    for (const tries of [1, 2]) {
      await settled(server.database, tries)
      clock.advance(HOUR)
    }
    await settled(server.database, 3)
    double.answer(json({}))
    clock.advance(HOUR)
    await expect.poll(() => waiting(server.database)).toEqual([])
    expect(double.requests).toHaveLength(4)
    expect(new Set(double.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(double.requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(4)
    expect(double.requests.every(({ path }) => path === '/hook?token=hush')).toBe(true)
    // The address is a secret: the log has its host alone.
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/hush|Hello/)
    expect(JSON.stringify(log.mock.calls)).toContain('webhook:127.0.0.1')
  })

  it('is given up by itself where it hangs, and tried again', async () => {
    const { double, server, clock } = await start(() => {})
    await server.post('Hello')
    await expect.poll(() => double.requests).toHaveLength(1)
    clock.advance(MINUTE)
    await settled(server.database, 1)
    double.answer(json({}))
    clock.advance(HOUR)
    await expect.poll(() => waiting(server.database)).toEqual([])
  })

  it('is believed where it says that it has it, however long it goes on talking', async () => {
    const { double, server } = await start((_, response) => {
      response.writeHead(200)
      response.write('x'.repeat(1_000_000))
    })
    await server.post('Hello')
    await expect.poll(() => double.requests).toHaveLength(1)
    await expect.poll(() => waiting(server.database)).toEqual([])
  })

  it('says how long to wait, and is gone when it says so', async () => {
    const { double, server, clock } = await start((_, response) => {
      response.writeHead(429, { 'retry-after': '7200' }).end()
    })
    await server.post('Hello')
    await settled(server.database, 1)
    clock.advance(2 * HOUR - 1)
    await server.post('And then')
    await settled(server.database, 1)
    expect(double.requests).toHaveLength(1)
    double.answer(json({}, 410))
    clock.advance(1)
    await expect
      .poll(() => waiting(server.database).map(({ state }) => state))
      .toEqual(['dead', 'dead'])
    const list = await printed(['outbox', '--database', server.database])
    expect(list).toContain('given up')
    expect(list).toContain('it answered 410')
    expect(list).not.toContain('hush')
  })

  it('is kept over a restart', async () => {
    const { double, server, clock } = await start(json({}, 503))
    await server.post('Hello')
    await settled(server.database, 1)
    await server.close()
    double.answer(json({}))
    const later = createManualClock(clock.now() + HOUR)
    await startServer({ ...telling(double.url, later), database: server.database })
    await expect.poll(() => double.requests).toHaveLength(2)
    expect(double.requests[1]?.headers['webhook-id']).toBe(
      double.requests[0]?.headers['webhook-id'],
    )
  })
})

describe('other services', () => {
  const entry = (text: string, name = 'Ann', title = 'Her'): Entry =>
    ({
      kind: 'posted',
      row: {
        id: 'c1',
        text,
        name,
        url: '',
        email: '',
        state: 'pending',
        reason: 'all',
        edited: null,
      },
      page: { title, url: 'https://blog.example/her' },
      parent: null,
    }) as unknown as Entry
  const links = [{ label: 'Approve', url: 'https://comments.blog.example/decide?link=x' }]
  const body = (format: WebhookFormat, one: Entry, url = 'https://push.example/base/topic') =>
    webhookBody(url, format, { entry: one, links, id: 'msg_1', time: '2026-11-28T09:00:00Z' })

  it('ntfy gets its JSON at its root, with buttons that open the page', () => {
    expect(body('ntfy', entry('Hello'))).toEqual({
      url: 'https://push.example/base',
      json: {
        topic: 'topic',
        title: 'To approve: Ann on “Her”',
        message: '(all)\nHello',
        click: 'https://blog.example/her',
        actions: [{ action: 'view', label: 'Approve', url: links[0]?.url }],
      },
    })
  })

  it('Slack calls nobody, and makes no link of what was written', () => {
    const { json } = body('slack', entry('<!channel> <https://evil.example|x> *b*', '<!here> & Co'))
    expect(json).toMatchObject({
      text: 'To approve: &lt;!here&gt; &amp; Co on “Her”',
      blocks: [
        { text: { type: 'plain_text' } },
        { text: { type: 'plain_text', text: '(all)\n<!channel> <https://evil.example|x> *b*' } },
        { text: { type: 'mrkdwn', text: `<${links[0]?.url}|Approve>` } },
      ],
    })
  })

  it('Discord calls nobody, and makes no link of what was written', () => {
    const { json } = body('discord', entry('@everyone [x](https://evil.example) **b** <@1>'))
    expect(json).toMatchObject({
      allowed_mentions: { parse: [] },
      embeds: [
        {
          description:
            '\\(all\\)\n\\@everyone \\[x\\]\\(https\\://evil.example\\) \\*\\*b\\*\\* \\<\\@1\\>',
        },
      ],
    })
  })

  it.each<WebhookFormat>(['json', 'ntfy', 'slack', 'discord'])(
    'get no more than they take, whatever was written: %s',
    (format) => {
      const all = PAYLOADS.flatMap(({ payloads }) => payloads)
      for (const text of [...all, '*'.repeat(10_000), '💥'.repeat(5000)]) {
        const sent = JSON.stringify(
          body(format, entry(text, text.slice(0, 100), text.slice(0, 200))).json,
        )
        expect(JSON.parse(sent)).toBeTruthy()
        if (format === 'json') continue
        expect(sent.length).toBeLessThan(20_000)
        for (const [, value = ''] of sent.matchAll(/"(?:description|text)":"((?:[^"\\]|\\.)*)"/g)) {
          const { length } = JSON.parse(`"${value}"`) as string
          expect(length).toBeLessThanOrEqual(format === 'slack' ? 3000 * 2 : 4096)
        }
      }
    },
  )
})

it('goes to no address that a reader wrote', async () => {
  const canary = await startDouble(json({}))
  const { double, server } = await start()
  await server.send(
    draft({
      text: `${canary.url} ![x](${canary.url}/x.png)`,
      author: { name: 'Ann', url: canary.url },
      page: { url: canary.url, title: canary.url },
    }),
  )
  await expect.poll(() => waiting(server.database)).toEqual([])
  expect([double.requests.length, canary.requests.length]).toEqual([1, 0])
})
