import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spamCheckOptions } from '../../src/server/cli/notify-options.ts'
import { readSettings } from '../../src/server/cli/read-settings.ts'
import { SETTINGS } from '../../src/server/cli/settings.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { approve, markSpam } from '../../src/server/moderation/moderation.ts'
import { banDomain } from '../../src/server/spam/bans.ts'
import { suggestRules } from '../../src/server/spam/suggest-rules.ts'
import { type Answer, json, startDouble } from './http-double.ts'
import { createManualClock, HOUR, MINUTE } from './manual-clock.ts'
import { bearer, draft, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

const KEY = 'abcdef123456'
let log = vi.spyOn(console, 'error')

beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => log.mockRestore())

const rows = (database: string) =>
  rowsOf<{ id: string; state: string; reason: string | null }>(
    openFile(database),
    'select id, state, reason from comments order by created, id',
  )

/** Akismet as its documentation says that it answers. */
const akismet: Answer = ({ path, body, headers }, response) => {
  const sent = new URLSearchParams(body)
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const lacks = ['api_key', 'blog', 'user_ip'].find((name) => !sent.get(name))
  if (!isForm || lacks || sent.get('api_key') !== KEY) {
    response.setHeader('X-akismet-debug-help', lacks ? `Empty "${lacks}" value` : 'Bad key')
    response.end('invalid')
    return
  }
  if (path !== '/1.1/comment-check') {
    response.end('Thanks for making the web a better place.')
    return
  }
  const isSpam =
    sent.get('comment_author') === 'akismet-guaranteed-spam' ||
    sent.get('comment_author_email') === 'akismet-guaranteed-spam@example.com'
  if (isSpam) response.setHeader('X-akismet-pro-tip', 'discard')
  response.end(isSpam ? 'true' : 'false')
}

async function startWithAkismet(key = KEY, isTest = false) {
  const double = await startDouble(akismet)
  const clock = createManualClock()
  const blog = 'https://blog.example'
  const server = await startServer({
    email: 'optional',
    url: 'optional',
    trustProxy: 1,
    spamCheck: { kind: 'akismet', key, blog, isTest, server: double.url, clock },
  })
  return {
    double,
    clock,
    server,
    sent: () => double.requests.map(({ body }) => new URLSearchParams(body)),
  }
}

async function startWithChecker(answer: Answer) {
  const double = await startDouble(answer)
  const clock = createManualClock()
  const server = await startServer({ spamCheck: { kind: 'http', url: double.url, clock } })
  return { double, clock, server }
}

const spammer = { author: { name: 'akismet-guaranteed-spam' } }

describe('Akismet', () => {
  it('is sent what its documentation asks for', async () => {
    const { server, double, sent } = await startWithAkismet()
    const { status } = await server.send(
      draft({
        text: 'Hello & goodbye',
        author: { name: 'Ann', email: 'ann@reader.example', url: 'https://ann.example' },
        page: { url: `https://${THREAD}?fbclid=1`, title: 'Her' },
      }),
      {
        'x-forwarded-for': '192.0.2.7',
        'user-agent': 'Browser/1',
        referer: 'https://blog.example/',
      },
    )
    expect(status).toBe(201)
    expect(double.requests[0]?.path).toBe('/1.1/comment-check')
    expect(double.requests[0]?.headers['user-agent']).toMatch(
      /^afterword\/[\d.]+ \| afterword\/[\d.]+$/,
    )
    const { comment_date_gmt: date, ...others } = Object.fromEntries(sent()[0] ?? [])
    expect(Date.parse(date ?? '')).toBeGreaterThan(0)
    expect(others).toEqual({
      api_key: KEY,
      blog: 'https://blog.example',
      user_ip: '192.0.2.7',
      user_agent: 'Browser/1',
      referrer: 'https://blog.example/',
      permalink: `https://${THREAD}`,
      comment_type: 'comment',
      comment_author: 'Ann',
      comment_author_email: 'ann@reader.example',
      comment_author_url: 'https://ann.example/',
      comment_content: 'Hello & goodbye',
      blog_charset: 'UTF-8',
    })
  })

  it('says which comments are spam; their authors hear that they wait', async () => {
    const { server } = await startWithAkismet()
    const spam = await server.send(draft(spammer))
    expect([spam.status, spam.body.comment.state]).toEqual([201, 'pending'])
    await server.post('Hello')
    expect(rows(server.database)).toMatchObject([
      { state: 'spam', reason: 'Akismet takes it for spam' },
      { state: 'published', reason: null },
    ])
    expect((await server.list()).comments).toHaveLength(1)
  })

  it('is told in tests that they are', async () => {
    const { server, sent } = await startWithAkismet(KEY, true)
    await server.send(draft(), { 'x-forwarded-for': '2001:db8:1:2:3::4' })
    expect(sent()[0]?.get('is_test')).toBe('true')
    expect(sent()[0]?.get('user_ip')).toBe('2001:db8:1:2::')
  })

  it('holds comments while the key is wrong, and logs why without it', async () => {
    const { server } = await startWithAkismet('wrong1234')
    await server.send(draft(), { 'x-forwarded-for': '192.0.2.7' })
    expect(rows(server.database)).toMatchObject([
      { state: 'pending', reason: 'the spam check did not answer' },
    ])
    expect(JSON.stringify(log.mock.calls)).toContain('Bad key')
    expect(JSON.stringify(log.mock.calls)).not.toContain('wrong1234')
  })

  it('learns from the owner what it got wrong, once that can’t be undone any more', async () => {
    const { server, clock, sent, double } = await startWithAkismet()
    const from = { 'x-forwarded-for': '192.0.2.7' }
    const good = (await server.send(draft({ ...spammer, text: 'Not spam' }), from)).body.comment
    const bad = (await server.send(draft({ text: 'Spam after all' }), from)).body.comment
    const right = (await server.send(draft({ ...spammer, text: 'Spam' }), from)).body.comment
    const database = await openDatabase(server.database)
    await approve(database, { id: good.id, version: null })
    await markSpam(database, { id: bad.id, version: null })
    await markSpam(database, { id: right.id, version: null })
    await database.close()
    clock.advance(2 * MINUTE)
    clock.advance(HOUR)
    await expect.poll(() => double.requests.length).toBe(5)
    expect(double.requests.slice(3).map(({ path }) => path)).toEqual([
      '/1.1/submit-ham',
      '/1.1/submit-spam',
    ])
    expect(sent()[3]?.get('comment_content')).toBe('Not spam')
    expect(sent()[4]?.get('comment_content')).toBe('Spam after all')
    expect(sent()[4]?.get('user_ip')).toBe('192.0.2.7')
    // Of the address nothing is on the disk.
    expect(
      JSON.stringify(rowsOf(openFile(server.database), 'select * from comments')),
    ).not.toContain('192.0.2')
  })

  it('needs a key from the environment, and a site', () => {
    const read = (flags: Record<string, string | string[]>, environment = {}) =>
      spamCheckOptions(readSettings(SETTINGS, flags, environment))
    const key = { AFTERWORD_AKISMET_KEY: KEY }
    const site = { site: ['https://*.blog.example', 'https://blog.example'] }
    expect(read({ 'spam-check': 'akismet-test', ...site }, key)).toEqual({
      kind: 'akismet',
      key: KEY,
      blog: 'https://blog.example',
      isTest: true,
    })
    expect(() => read({ 'spam-check': 'akismet', ...site })).toThrow('set AFTERWORD_AKISMET_KEY')
    expect(() => read({ 'spam-check': 'akismet' }, key)).toThrow('needs --site or --public-url')
    expect(() => read({ 'spam-check': 'maybe' })).toThrow(
      'is akismet, akismet-test or a web address',
    )
    expect(() => read({ 'akismet-key': KEY })).toThrow('AFTERWORD_AKISMET_KEY in the environment')
    expect(read({})).toBeUndefined()
  })
})

describe('another spam check', () => {
  it('is sent the comment as JSON, and its verdict holds', async () => {
    const { server, double } = await startWithChecker(
      json({ verdict: 'hold', reason: 'too\nloud' }),
    )
    const { id } = await server.post('Hello')
    expect(JSON.parse(double.requests[0]?.body ?? '')).toMatchObject({
      version: 1,
      event: 'post',
      comment: { id, thread: THREAD, parent: null, text: 'Hello', author: { name: 'Ann' } },
      sender: { network: '127.0.0.1' },
    })
    expect(rows(server.database)).toMatchObject([
      { state: 'pending', reason: 'the spam check says: too loud' },
    ])
    double.answer(json({ verdict: 'ok', more: 1 }))
    await server.post('Fine')
    double.answer(json({ verdict: 'spam' }))
    await server.post('Buy')
    expect(rows(server.database).map(({ state }) => state)).toEqual([
      'pending',
      'published',
      'spam',
    ])
  })

  it.each<[string, Answer]>([
    ['fails', json({}, 500)],
    [
      'redirects',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1' }).end(),
    ],
    ['lies', json({ verdict: 'wonderful' })],
    ['says nothing', json(null)],
    ['sends no JSON', (_, response) => void response.end('<html>')],
    ['never stops talking', (_, response) => void response.write('x'.repeat(100_000))],
    ['hangs up', (_, response) => void response.destroy()],
    ['gives a reason without end', json({ verdict: 'hold', reason: 'x'.repeat(9000) })],
  ])('holds the comment where it %s', async (_, answer) => {
    const { server } = await startWithChecker(answer)
    expect((await server.send(draft())).status).toBe(201)
    expect(rows(server.database)).toMatchObject([
      { state: 'pending', reason: 'the spam check did not answer' },
    ])
  })

  it('holds the comment where it takes longer than three seconds', async () => {
    const { server, clock, double } = await startWithChecker(() => {})
    const sent = server.send(draft())
    await expect.poll(() => double.requests.length).toBe(1)
    clock.advance(2999)
    expect(rows(server.database)).toEqual([])
    clock.advance(1)
    expect((await sent).status).toBe(201)
    expect(rows(server.database)).toMatchObject([
      { state: 'pending', reason: 'the spam check did not answer in time' },
    ])
  })

  it('is asked about edits too', async () => {
    const { server, double } = await startWithChecker(json({ verdict: 'ok' }))
    const { comment, token } = (await server.send(draft({ text: 'Hello' }))).body
    double.answer(json({ verdict: 'spam', reason: 'pills' }))
    const edit = (text: string, bears = token) =>
      server.get(`/comments/${comment.id}`, {
        method: 'PATCH',
        headers: { ...bearer(bears), 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      })
    expect((await edit('Pills', 'x'.repeat(43))).status).toBe(403)
    expect((await edit('Hello')).status).toBe(200)
    expect(double.requests).toHaveLength(1)
    expect((await edit('Pills')).status).toBe(200)
    expect(double.requests).toHaveLength(2)
    expect(rows(server.database)).toMatchObject([{ state: 'spam' }])
    expect((await server.list()).comments).toEqual([])
  })

  it('is not asked about what a ban keeps out, is not valid, or came before', async () => {
    const { server, double } = await startWithChecker(json({ verdict: 'ok' }))
    const database = await openDatabase(server.database)
    await database.write((it) => banDomain(it, 'spam.example', { until: null }))
    await database.close()
    expect((await server.send(draft({ text: 'https://spam.example' }))).status).toBe(403)
    expect((await server.send(draft({ text: '' }))).status).toBe(422)
    expect(double.requests).toHaveLength(0)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    await server.send(draft({ text: 'Once' }), headers)
    await server.send(draft({ text: 'Once' }), headers)
    expect(rows(server.database)).toHaveLength(1)
  })
})

describe('what would have caught it', () => {
  it.each([
    [
      'Nice post! [Cheap Pills](https://buy.spam.example/x) and https://www.spam.example',
      'Best Casino',
      '',
      {
        domains: ['buy.spam.example', 'spam.example'],
        words: ['cheap pills', 'best casino'],
        maxLinks: 1,
      },
    ],
    ['No links', 'Ann', '', { domains: [], words: [], maxLinks: null }],
    [
      'See [here](https://github.com/ann)',
      'Ann Vesper',
      '',
      { domains: [], words: [], maxLinks: 0 },
    ],
    [
      'Hello',
      'SEO Experts',
      'https://seo.example',
      { domains: ['seo.example'], words: ['seo experts'], maxLinks: null },
    ],
  ])('is found in %j', (text, name, url, expected) => {
    expect(suggestRules({ text, name, url })).toEqual(expected)
  })
})
