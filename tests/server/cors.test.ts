import { describe, expect, it } from 'vitest'
import { readSite } from '../../src/server/security/allowed-origins.ts'
import { draft, listPath, startServer } from './running-server.ts'

const SITE = 'https://blog.example'
const FOREIGN = [
  'null',
  'https://evil.example',
  'http://blog.example',
  'https://blog.example:8443',
  'https://blog.example.evil.example',
  'https://evilblog.example',
  'https://sub.blog.example',
  'https://BLOG.example',
  'https://blog.example/',
  '*',
]

const preflight = (origin: string, method: string) => ({
  method: 'OPTIONS',
  headers: {
    origin: origin,
    'access-control-request-method': method,
    'access-control-request-headers': 'content-type, idempotency-key',
  },
})

describe('CORS (S-10, S-11)', () => {
  it('lets every site read, and names no origin, so that a CDN keeps one copy', async () => {
    for (const sites of [[], [SITE]]) {
      const server = await startServer({ sites })
      const { id } = await server.post('Hello')
      const { headers: known } = await server.get(listPath())
      const paths = ['/', listPath(), `/comments/${id}`, '/counts?thread=a', '/comments', '/x']
      for (const path of paths) {
        for (const more of [{}, { 'if-none-match': known.get('etag') ?? '' }]) {
          const { headers } = await server.get(path, {
            headers: { origin: 'https://anyone.example', ...more },
          })
          expect(headers.get('access-control-allow-origin')).toBe('*')
          expect(headers.get('access-control-allow-credentials')).toBeNull()
          expect(headers.get('vary') ?? '').not.toMatch(/origin/i)
          expect(headers.get('access-control-expose-headers')).toBe('ETag,Retry-After,Date')
        }
      }
    }
  })

  it('lets every site write when none is named', async () => {
    const server = await startServer()
    for (const origin of FOREIGN) {
      const { status, headers } = await server.send(draft({ text: `From ${origin}` }), { origin })
      expect([origin, status]).toEqual([origin, 201])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    const { status, headers } = await server.get('/comments', preflight(SITE, 'POST'))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toBe(
      'Authorization,Content-Type,Idempotency-Key',
    )
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST,PUT,PATCH,DELETE')
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(600)
  })

  it('lets the named sites alone write, and echoes them', async () => {
    const server = await startServer({ sites: [SITE, 'http://localhost:3000'] })
    for (const [origin, thread] of [
      [SITE, 'blog.example/her'],
      ['http://localhost:3000', 'localhost/her'],
    ]) {
      const answer = await server.send(draft({ thread }), { origin: origin ?? '' })
      expect(answer.status).toBe(201)
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/)
    }
    for (const origin of FOREIGN) {
      const { status, headers, body } = await server.refused(draft(), { origin })
      expect([origin, status, body.code]).toEqual([origin, 403, 'forbidden'])
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('vary')).toMatch(/\bOrigin\b/)
    }
    expect((await server.list()).thread.count).toBe(1)
  })

  it('answers preflights of the named sites alone', async () => {
    const server = await startServer({ sites: [SITE] })
    const own = await server.get('/comments', preflight(SITE, 'POST'))
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([204, SITE])
    expect(own.headers.get('vary')).toMatch(/\bOrigin\b/)
    for (const origin of FOREIGN) {
      const { headers } = await server.get('/comments', preflight(origin, 'POST'))
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    const reading = await server.get('/comments/x', preflight('https://evil.example', 'GET'))
    expect(reading.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('goes by Sec-Fetch-Site where a browser sends no Origin', async () => {
    const server = await startServer({ sites: [SITE] })
    const site = (value: string) => ({ 'sec-fetch-site': value })
    // Node's fetch sends headers of this name as they are given.
    expect((await server.refused(draft(), site('cross-site'))).status).toBe(403)
    expect((await server.send(draft(), site('same-origin'))).status).toBe(201)
    expect((await server.send(draft({ text: 'Other' }))).status).toBe(201)
  })

  it('takes comments for threads of the named hosts alone', async () => {
    const server = await startServer({ sites: ['https://www.blog.example:8443'] })
    const origin = 'https://www.blog.example:8443'
    for (const thread of [
      'blog.example/a',
      'blog.example',
      'www.blog.example/a',
      'BLOG.example/a',
    ]) {
      const post = draft({ thread, text: thread })
      expect([thread, (await server.send(post, { origin })).status]).toEqual([thread, 201])
    }
    for (const thread of [
      'other.example/a',
      'blog.example.evil.example/a',
      'evilblog.example/a',
      'sub.blog.example/a',
      'x/blog.example',
      '/blog.example',
    ]) {
      const { status, body } = await server.refused(draft({ thread }), { origin })
      expect([thread, status, body.code]).toEqual([thread, 403, 'forbidden'])
    }
  })

  it('takes www and the bare host for one site', async () => {
    for (const [site, origin] of [
      [SITE, 'https://www.blog.example'],
      ['https://www.blog.example:8443', 'https://blog.example:8443'],
    ] as const) {
      const server = await startServer({ sites: [site] })
      const { status, headers } = await server.send(draft(), { origin })
      expect([status, headers.get('access-control-allow-origin')]).toEqual([201, origin])
      const { headers: asked } = await server.get('/comments', preflight(origin, 'POST'))
      expect(asked.get('access-control-allow-origin')).toBe(origin)
      for (const origin of ['http://www.blog.example', 'https://www.www.blog.example']) {
        expect((await server.refused(draft(), { origin })).status).toBe(403)
      }
    }
  })

  it('understands a wildcard as a host and all under it', async () => {
    const server = await startServer({ sites: ['https://*.blog.example'] })
    for (const host of [
      'blog.example',
      'www.blog.example',
      'ann.blog.example',
      'a.b.blog.example',
    ]) {
      const origin = `https://${host}`
      const { status, headers } = await server.send(draft({ thread: `${host}/a`, text: host }), {
        origin,
      })
      expect([host, status]).toEqual([host, 201])
      expect(headers.get('access-control-allow-origin')).toBe(origin)
    }
    const origins = FOREIGN.filter((origin) => origin !== 'https://sub.blog.example')
    for (const origin of [
      ...origins,
      'https://.blog.example.',
      'https://example',
      'https://*.blog.example.evil.example',
    ]) {
      const { status } = await server.refused(draft(), { origin })
      expect([origin, status]).toEqual([origin, 403])
    }
    const thread = { thread: 'evilblog.example/a' }
    expect((await server.refused(draft(thread), { origin: SITE })).status).toBe(403)
  })

  it.each([
    'https://*',
    'https://*.*.example',
    'https://*blog.example',
    'https://a.*.example',
    'https://*.example',
    'https://*.127.0.0.1',
    'https://*.blog.example/path',
    'https://ann@blog.example',
    '*',
    '',
  ])('reads no site of "%s"', (site) => expect(readSite(site)).toBeNull())

  it('puts the headers on every refusal, so that the page can read it', async () => {
    const server = await startServer({ sites: [SITE] })
    const own = { origin: SITE }
    const answers = [
      await server.refused(draft({ text: '' }), own),
      await server.refused(draft(), { ...own, 'content-type': 'text/plain' }),
      await server.refused(draft({ text: 'x'.repeat(70_000) }), own),
      await server.refused(draft(), { ...own, 'idempotency-key': 'short' }),
      await server.refused(draft({ parent: 'cnone' }), own),
      await server.get('/comments', { method: 'PUT', headers: own }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([422, 415, 413, 422, 404, 405])
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe(SITE)
      expect(headers.get('access-control-expose-headers')).toBe('ETag,Retry-After,Date')
    }
  })
})
