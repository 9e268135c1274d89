import { describe, expect, it } from 'vitest'
import type { Problem, WireDraft, WireLikes, WirePreview } from '../../src/protocol.ts'
import { bearer, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

const ANN = '7a1b2c3d-0000-4000-8000-000000000001'
const BOB = '7a1b2c3d-0000-4000-8000-000000000002'

type Server = Awaited<ReturnType<typeof startServer>>

async function ask(server: Server, method: string, path: string, reader: string) {
  const { status, body } = await server.get<WireLikes>(path, { method, headers: bearer(reader) })
  expect(status).toBe(200)
  return body
}

const threadPath = `/likes?thread=${THREAD}`

describe('likes', () => {
  it.each(['comment', 'thread'])('of a %s count each reader once', async (target) => {
    const server = await startServer()
    const { id } = await server.post('Hello')
    const path = target === 'thread' ? threadPath : `/comments/${id}/like`
    const like = (method: string, reader: string) => ask(server, method, path, reader)
    expect(await like('DELETE', ANN)).toEqual({ likes: 0, liked: false })
    expect(await like('PUT', ANN)).toEqual({ likes: 1, liked: true })
    expect(await like('PUT', ANN)).toEqual({ likes: 1, liked: true })
    expect(await like('PUT', BOB)).toEqual({ likes: 2, liked: true })
    expect(await like('DELETE', ANN)).toEqual({ likes: 1, liked: false })
    expect(await like('DELETE', ANN)).toEqual({ likes: 1, liked: false })
    const { thread, comments } = await server.list()
    expect([thread.likes, comments[0]?.likes]).toEqual(target === 'thread' ? [1, 0] : [0, 1])
    const parallel = Array.from({ length: 20 }, (_, i) => like('PUT', `reader-number-${i}-of-20`))
    await Promise.all([...parallel, ...parallel])
    expect(await like('DELETE', ANN)).toEqual({ likes: 21, liked: false })
  })

  it('reach a thread that nobody wrote to yet', async () => {
    const server = await startServer()
    expect(await ask(server, 'DELETE', threadPath, ANN)).toEqual({ likes: 0, liked: false })
    expect(rowsOf(openFile(server.database), 'select * from threads')).toEqual([])
    expect(await ask(server, 'PUT', threadPath, ANN)).toEqual({ likes: 1, liked: true })
    expect((await server.list()).thread).toMatchObject({ count: 0, likes: 1 })
  })

  it('want a reader, a comment that is published, and a site that may', async () => {
    const server = await startServer({ sites: ['https://blog.example'] })
    const { id } = await server.post('Hello')
    for (const headers of [{}, bearer('short'), bearer('ä'.repeat(20)), bearer('x'.repeat(65))]) {
      for (const path of [`/comments/${id}/like`, threadPath]) {
        const init = { method: 'PUT', headers: headers as Record<string, string> }
        const { status, body } = await server.get<Problem>(path, init)
        expect([status, body.errors?.[0]?.field]).toEqual([422, 'Authorization'])
      }
    }
    const init = { method: 'PUT', headers: bearer(ANN) }
    expect((await server.get('/comments/cnone/like', init)).status).toBe(404)
    expect((await server.get('/likes', init)).status).toBe(422)
    expect((await server.get('/likes?thread=evil.example/', init)).status).toBe(403)
    const foreign = { ...init, headers: { ...init.headers, origin: 'https://evil.example' } }
    expect((await server.get(threadPath, foreign)).status).toBe(403)
    expect((await server.list()).thread.likes).toBe(0)
  })

  it('tell nothing of who liked what (S-12)', async () => {
    const server = await startServer()
    const { id } = await server.post('Hello')
    await ask(server, 'PUT', threadPath, ANN)
    const { headers } = await server.get(`/comments/${id}/like`, {
      method: 'PUT',
      headers: bearer(ANN),
    })
    expect(headers.get('set-cookie')).toBeNull()
    const file = openFile(server.database)
    const rows = [
      ...rowsOf<{ reader: string }>(file, 'select reader from comment_likes'),
      ...rowsOf<{ reader: string }>(file, 'select reader from thread_likes'),
    ]
    expect(new Set(rows.map(({ reader }) => reader))).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain(ANN)
  })

  it('count no more readers of one network than it may have, and store none of it', async () => {
    const server = await startServer({ rate: 1000, trustProxy: 1 })
    const { id } = await server.post('Hello')
    const like = (path: string, reader: string, network: string, method = 'PUT') =>
      server.get<WireLikes & Problem>(path, {
        method,
        headers: { ...bearer(reader), 'x-forwarded-for': network },
      })
    for (const path of [`/comments/${id}/like`, threadPath]) {
      const answers = []
      for (let i = 0; i < 200; i++) {
        answers.push((await like(path, `made-up-reader-${i}`, '192.0.2.1')).status)
      }
      expect(answers.filter((status) => status === 200)).toHaveLength(10)
      // Who changes their mind is still one reader, and others are not refused for these.
      expect((await like(path, 'made-up-reader-1', '192.0.2.1', 'DELETE')).body.likes).toBe(9)
      expect((await like(path, 'made-up-reader-1', '192.0.2.1')).body.likes).toBe(10)
      expect((await like(path, ANN, '192.0.2.2')).body.likes).toBe(11)
      const { status, body, headers } = await like(path, BOB, '192.0.2.1')
      expect([status, body.code]).toEqual([429, 'rate-limited'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(3600)
    }
  })

  it('can be given from other sites: the preflight says so', async () => {
    const server = await startServer()
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await server.get('/comments/x/like', {
        method: 'OPTIONS',
        headers: {
          origin: 'https://blog.example',
          'access-control-request-method': method,
          'access-control-request-headers': 'authorization',
        },
      })
      expect(status).toBe(204)
      expect(headers.get('access-control-allow-methods')?.split(',')).toContain(method)
    }
  })
})

describe('previews', () => {
  const preview = (server: Server, body: WireDraft | object | string, headers = {}) =>
    server.get<WirePreview & Problem>('/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  it('render as a post would, and keep nothing', async () => {
    const server = await startServer()
    const text = 'e\u0301 **Hi** <img src=x> www.example.com\n- a'
    const { status, body, headers } = await preview(server, { text })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(body).toEqual({ html: (await server.post(text)).html })
    expect((await server.list()).thread.count).toBe(1)
    expect((await preview(server, { text: ' ' })).body).toEqual({ html: '' })
  })

  it('have the same bounds', async () => {
    const server = await startServer({ sites: ['https://blog.example'] })
    for (const body of [{ text: 'x'.repeat(10_001) }, { text: '- a\n'.repeat(2000) }, {}, 'x']) {
      const answer = await preview(server, body)
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid'])
    }
    expect((await preview(server, { text: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await preview(server, {}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await preview(server, { text: 'x' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    )
  })
})
