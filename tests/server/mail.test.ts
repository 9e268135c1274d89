import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { forgetOld } from '../../src/server/forget-old.ts'
import { erasePerson } from '../../src/server/comments/personal-data.ts'
import { type Every, mailTarget } from '../../src/server/notify/targets.ts'
import type { ServeOptions } from '../../src/server/serve.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { startMailServer } from './mail-server.ts'
import { createManualClock, HOUR, MINUTE, type ManualClock } from './manual-clock.ts'
import { printed } from './run-command.ts'
import { bearer, draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

const PUBLIC_URL = 'https://comments.blog.example'
const OWNER = 'owner@blog.example'
const DAY = 24 * HOUR

let log = vi.spyOn(console, 'error')

beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.useRealTimers()
  log.mockRestore()
})

function telling(
  smtp: string,
  clock: ManualClock,
  to: Record<string, Every> = { [OWNER]: 'now' },
): Partial<ServeOptions> {
  const targets = Object.entries(to).map(([address, every]) =>
    mailTarget({ address, every: null }, every),
  )
  return {
    publicUrl: PUBLIC_URL,
    title: 'Comments of the blog',
    email: 'optional',
    url: 'optional',
    notify: { mail: { smtp, from: 'comments@blog.example', to: targets }, clock },
  }
}

async function start(to?: Record<string, Every>, more: Partial<ServeOptions> = {}) {
  const mails = await startMailServer()
  const clock = createManualClock()
  const server = await startServer({ ...telling(mails.url, clock, to), ...more })
  return { mails, clock, server }
}

interface Waiting {
  state: string
  tries: number
  message: string | null
  claimed: string | null
  error: string | null
}

const waiting = (database: string) =>
  rowsOf<Waiting>(openFile(database), 'select * from deliveries order by id')

/** Resolves when the attempt at the first of them has come to nothing. */
async function failed(database: string): Promise<void> {
  await expect
    .poll(() => waiting(database)[0])
    .toMatchObject({ claimed: null, error: expect.any(String) })
}

/** Lets time pass, while nothing is under way, until all that waits was sent. */
async function passUntilSent(database: string, clock: ManualClock, step: number): Promise<void> {
  await expect
    .poll(() => {
      const left = waiting(database)
      if (left.every(({ claimed }) => claimed === null)) clock.advance(step)
      return left
    })
    .toEqual([])
}

describe('a mail', () => {
  it('says who wrote what where, why it waits, and how to decide', async () => {
    const { mails, server } = await start(undefined, { moderation: 'all' })
    await server.post('Hello **you**\n\nSecond <line>', {
      author: { name: 'Ann & Söhne', email: 'ann@reader.example', url: 'https://ann.example' },
      page: { url: `https://${THREAD}`, title: 'Her “first” <b>' },
    })
    await expect.poll(() => mails.received).toHaveLength(1)
    const [{ mail, raw, to } = { mail: null, raw: '', to: [] }] = mails.received
    expect(to).toEqual([OWNER])
    expect(mail?.subject).toBe('To approve: Ann & Söhne on “Her “first” <b>”')
    expect(mail?.from?.value).toEqual([
      { name: 'Comments of the blog', address: 'comments@blog.example' },
    ])
    expect(mail?.text).toContain('> Hello **you**\n> \n> Second <line>')
    expect(mail?.text).toContain('It waits for you: every comment is held.')
    expect(mail?.text).toContain('ann@reader.example  https://ann.example')
    expect(mail?.text).toMatch(/^Approve: https:\/\/comments\.blog\.example\/decide\?link=\S+$/m)
    expect(mail?.text).toMatch(/^Refuse: https:/m)
    expect(mail?.text).toContain(`Its page: https://${THREAD}`)
    expect(String(mail?.html)).toContain('Second &lt;line&gt;</blockquote>')
    expect(raw).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(raw).toMatch(/^Message-ID: <[\da-f-]{36}@blog\.example>$/m)
    expect(waiting(server.database)).toEqual([])
  })

  it('tells of what is published, and takes it away by a link', async () => {
    const { mails, server } = await start()
    const comment = await server.post('Hello', { page: { url: `https://${THREAD}`, title: 'Her' } })
    await expect.poll(() => mails.received).toHaveLength(1)
    const text = mails.received[0]?.mail.text ?? ''
    expect(mails.received[0]?.mail.subject).toBe('Ann on “Her”')
    expect(text).toContain('Published as #1.')
    expect(text).not.toContain('Approve:')
    expect(text).toContain(`See it on its page: https://${THREAD}#comment-${comment.id}`)
    expect(text).toContain('Refuse: https:')
  })

  it('has no header and no recipient that a reader wrote', async () => {
    const { mails, server } = await start()
    const nasty = 'Eve\r\nBcc: victim@other.example\r\nX-Evil: yes\r\n\r\n<b>body</b>\u202Etxt'
    await server.post('Hello\r\n.\r\nRCPT TO:<victim@other.example>', {
      author: { name: nasty, email: 'eve@other.example' },
      page: { url: `https://${THREAD}`, title: `${nasty}\u2028${'x'.repeat(50)}` },
    })
    await expect.poll(() => mails.received).toHaveLength(1)
    const [{ mail, raw, to } = { mail: null, raw: '', to: [] }] = mails.received
    expect(to).toEqual([OWNER])
    const head = raw.split('\r\n\r\n')[0] ?? ''
    expect(head).not.toMatch(/^(bcc|x-evil|cc)/im)
    expect([...(mail?.headers.keys() ?? [])].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(mail?.subject).not.toMatch(/[\r\n\u202e\u2028]/)
  })

  it('shows the payload lists as the text that they are', async () => {
    const { mails, server, clock } = await start()
    const list = PAYLOADS.map(({ payloads: [first = ''] }) => first)
    const tags = new Set<string>()
    for (const [index, payload] of list.entries()) {
      await server.send(
        draft({
          text: `${index} ${payload}`,
          author: { name: `${payload.slice(0, 60)}${index}` },
          page: { url: payload, title: payload.slice(0, 150) },
        }),
      )
    }
    await passUntilSent(server.database, clock, MINUTE)
    expect(mails.received.length).toBeGreaterThan(0)
    for (const { mail } of mails.received) {
      for (const [tag] of String(mail.html).matchAll(/<[^>]*>/g)) {
        tags.add(tag.replace(/href="https:\/\/[^"<>']*"/, 'href'))
      }
      expect(String(mail.html)).not.toMatch(/href="(?!https:\/\/)/)
    }
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<\/?(?:!doctype html|html|meta|body|h2|blockquote|p|a|br|hr)(?:\s+(?:lang|charset|name|content|style|dir)="[\w\s:;,.#%/=-]*"|\s+href)*(?:\s+\/)?\s*>$/,
      )
    }
  })
})

describe('the outbox', () => {
  it('waits for a mail server that is down for a day, and then sends all in few mails', async () => {
    const { mails, server, clock } = await start()
    await mails.close()
    for (let number = 0; number < 5; number++) await server.post(`Number ${number}`)
    await failed(server.database)
    for (let hour = 0; hour < 24; hour++) {
      const { tries = 0 } = waiting(server.database)[0] ?? {}
      clock.advance(HOUR)
      await expect
        .poll(() => waiting(server.database)[0])
        .toMatchObject({ claimed: null, message: null, tries: tries + 1 })
    }
    const again = await startMailServer({}, mails.port)
    await passUntilSent(server.database, clock, HOUR)
    const told = again.received.map(({ mail }) => mail.text).join('\n')
    for (let number = 0; number < 5; number++) {
      expect(told.split(`> Number ${number}\n`)).toHaveLength(2)
    }
    expect(again.received.length).toBeLessThanOrEqual(2)
    // Each hour in a line, and not one with what was written.
    expect(JSON.stringify(log.mock.calls)).toMatch(/mail:owner@blog\.example could not be told of/)
    expect(JSON.stringify(log.mock.calls)).not.toContain('Number')
  })

  it.each([
    ['hang', ['hang']],
    ['greylist', ['greylist', 'greylist']],
  ] as const)('sends once after it met: %s', async (_, moods) => {
    const { mails, server, clock } = await start()
    mails.next(...moods)
    await server.post('Hello')
    for (const [index] of moods.entries()) {
      await expect.poll(() => mails.seen.length).toBe(index + 1)
      if (moods[0] === 'hang') clock.advance(MINUTE)
      await failed(server.database)
      clock.advance(HOUR)
    }
    await expect.poll(() => mails.received.length).toBe(1)
    await expect.poll(() => waiting(server.database)).toEqual([])
    clock.advance(DAY)
    await server.post('And then')
    await expect.poll(() => mails.received.length).toBe(2)
  })

  it.each(['drop', 'hang after text'] as const)(
    'sends the same message again where nobody knows whether it arrived: %s',
    async (mood) => {
      const { mails, server, clock } = await start()
      mails.next(mood)
      await server.post('Hello')
      await expect.poll(() => mails.received).toHaveLength(1)
      if (mood === 'hang after text') clock.advance(MINUTE)
      await failed(server.database)
      expect(waiting(server.database)[0]?.message).not.toBeNull()
      // What comes meanwhile goes into a mail of its own.
      await server.post('And then')
      await passUntilSent(server.database, clock, HOUR)
      expect(mails.received).toHaveLength(3)
      const ids = mails.received.map(({ mail }) => mail.messageId)
      expect(new Set(ids).size).toBe(2)
      expect(ids[1]).toBe(ids[0])
      expect(mails.received[1]?.mail.text).not.toContain('And then')
    },
  )

  it.each([
    ['no such user', '550'],
    ['reject text', '554'],
  ] as const)('gives up what is refused for good, and names it: %s', async (mood, code) => {
    const { mails, server, clock } = await start()
    mails.next(mood)
    const { id } = await server.post('Hello')
    await expect.poll(() => waiting(server.database)[0]?.state).toBe('dead')
    const run = (...args: string[]) => printed(['outbox', ...args, '--database', server.database])
    const list = await run()
    expect(list).toContain(`mail:${OWNER}  ${id}  posted  given up  tried once`)
    expect(list).toContain(code)
    expect(JSON.stringify(log.mock.calls)).toContain('given up: `afterword outbox` lists it')
    // Others are not held up by it.
    await server.post('And then')
    await expect.poll(() => mails.received).toHaveLength(1)
    expect(await run('--retry')).toBe('1 will be sent once more.\n')
    clock.advance(2 * MINUTE)
    await expect.poll(() => mails.received).toHaveLength(2)
    await expect.poll(() => run()).toBe('All was sent.\n')
  })

  it('gives up after five days, and can forget it', async () => {
    const { mails, server, clock } = await start()
    await mails.close()
    await server.post('Hello')
    await failed(server.database)
    await expect
      .poll(() => {
        const [first] = waiting(server.database)
        if (first?.claimed === null) clock.advance(DAY)
        return first?.state
      })
      .toBe('dead')
    const run = (...args: string[]) => printed(['outbox', ...args, '--database', server.database])
    expect(await run('--drop')).toBe('1 are forgotten.\n')
    expect(await run()).toBe('All was sent.\n')
  })

  it('gives up what is for somebody who is in the settings no more, and forgets it at last', async () => {
    const { mails, server, clock } = await start()
    await mails.close()
    await server.post('Hello')
    await failed(server.database)
    await server.close()
    vi.useFakeTimers({ toFake: ['Date'], now: clock.now() + 7 * DAY })
    const database = await openDatabase(server.database)
    await forgetOld(database)
    expect(waiting(server.database)).toMatchObject([
      { state: 'dead', error: 'nobody is told by this any more' },
    ])
    vi.setSystemTime(clock.now() + 91 * DAY)
    await forgetOld(database)
    expect(waiting(server.database)).toEqual([])
    await database.close()
  })

  it('puts down with the comment, and only then, that it has to be told', async () => {
    const { mails, server } = await start()
    await mails.close()
    await server.post('Hello')
    const refused = await server.refused(draft({ text: '' }))
    expect(refused.status).toBe(422)
    expect(waiting(server.database)).toHaveLength(1)
    const again = { 'idempotency-key': crypto.randomUUID() }
    await server.send(draft({ text: 'Twice' }), again)
    await server.send(draft({ text: 'Twice' }), again)
    expect(waiting(server.database)).toHaveLength(2)
    // Nothing of what was written is there.
    expect(JSON.stringify(waiting(server.database))).not.toMatch(/Hello|Twice|Ann/)
  })

  it('tells of no comment that was deleted or erased before', async () => {
    const { mails, server, clock } = await start()
    await mails.close()
    const { comment, token } = (await server.send(draft({ text: 'Deleted' }))).body
    await server.post('Erased', { author: { name: 'Eve', email: 'eve@reader.example' } })
    await server.post('Left')
    await failed(server.database)
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    const database = await openDatabase(server.database)
    await erasePerson(database, { email: 'eve@reader.example' })
    await database.close()
    const again = await startMailServer({}, mails.port)
    await passUntilSent(server.database, clock, HOUR)
    const told = again.received.map(({ mail }) => mail.text).join('\n')
    expect(told).toContain('Left')
    expect(told).not.toMatch(/Deleted|Erased|Eve/)
  })

  it('tells of an edit once, as it reads at last', async () => {
    const { mails, server, clock } = await start({ [OWNER]: 'hourly' })
    const { comment, token } = (await server.send(draft({ text: 'First' }))).body
    for (const text of ['Second', 'Third']) {
      await server.get(`/comments/${comment.id}`, {
        method: 'PATCH',
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      })
    }
    clock.advance(HOUR)
    await expect.poll(() => mails.received).toHaveLength(1)
    expect(mails.received[0]?.mail.text).toContain('> Third')
    expect(mails.received[0]?.mail.text).not.toMatch(/First|Second/)
  })
})

describe('how often', () => {
  it('is each recipient’s own', async () => {
    const to = {
      'now@blog.example': 'now',
      'hour@blog.example': 'hourly',
      'day@blog.example': 'daily',
    }
    const { mails, server, clock } = await start(to as Record<string, Every>, { moderation: 'all' })
    const toWhom = () => mails.received.map(({ to: [one] }) => one?.split('@')[0])
    await server.post('One')
    await expect.poll(toWhom).toEqual(['now'])
    await server.post('Two')
    clock.advance(HOUR)
    await expect
      .poll(() => toWhom().toSorted((a = '', b = '') => a.localeCompare(b)))
      .toEqual(['hour', 'now', 'now'])
    const digest = mails.received.find(({ to: [one] }) => one?.startsWith('hour'))
    expect(digest?.mail.subject).toBe(`2 comments on “${THREAD}”, 2 to approve`)
    expect(digest?.mail.text).toMatch(/> One\n[^]*> Two\n/)
    expect(digest?.mail.text?.match(/^Approve: /gm)).toHaveLength(2)
    clock.advance(DAY)
    await expect.poll(() => toWhom().at(-1)).toBe('day')
    expect(mails.received).toHaveLength(4)
  })

  it('is at most one mail a minute, with all that came meanwhile', async () => {
    const { mails, server, clock } = await start()
    for (let number = 0; number < 60; number++) await server.post(`Flood ${number}`)
    await expect.poll(() => mails.received).toHaveLength(1)
    await passUntilSent(server.database, clock, MINUTE)
    const told = mails.received.map(({ mail }) => mail.text).join('\n')
    for (let number = 0; number < 60; number++) {
      expect(told.split(`> Flood ${number}\n`)).toHaveLength(2)
    }
    expect(mails.received.length).toBeLessThanOrEqual(4)
  })

  it('is the business of one process, where two serve one database', async () => {
    const mails = await startMailServer()
    const clock = createManualClock()
    const one = await startServer(telling(mails.url, clock))
    const two = await startServer({ ...telling(mails.url, clock), database: one.database })
    for (let number = 0; number < 10; number++) {
      await (number % 2 ? one : two).post(`Number ${number}`)
    }
    await passUntilSent(one.database, clock, MINUTE)
    const told = mails.received.map(({ mail }) => mail.text).join('\n')
    for (let number = 0; number < 10; number++) {
      expect(told.split(`> Number ${number}\n`)).toHaveLength(2)
    }
  })
})
