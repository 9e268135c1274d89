import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { get as httpGet, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { WirePage } from '../../src/protocol.ts'
import { listPath, startServer } from './running-server.ts'

const PUBLIC = 'public, max-age=0, s-maxage=5, must-revalidate'

/** As the bytes come: `fetch` would decompress them. */
async function raw(url: string, acceptEncoding: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    httpGet(url, { headers: { 'accept-encoding': acceptEncoding } }, resolve).on('error', reject),
  )
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { headers: response.headers, body: Buffer.concat(chunks) }
}

describe('caching (S-41)', () => {
  it('lets a CDN carry lists and counts', async () => {
    const server = await startServer()
    for (const path of [listPath(), '/counts?thread=blog.example/her']) {
      const { headers } = await server.get(path)
      expect(headers.get('cache-control')).toBe(PUBLIC)
      expect(headers.get('cdn-cache-control')).toBe('max-age=5, stale-while-revalidate=60')
      expect(headers.get('etag')).toMatch(/^(W\/)?"[^"]+"$/)
    }
  })

  it('answers 304 until something changes', async () => {
    const server = await startServer()
    await server.post('One')
    const first = await server.get(listPath())
    const etag = first.headers.get('etag') ?? ''
    const again = (tag: string) => server.get(listPath(), { headers: { 'if-none-match': tag } })
    for (const tag of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const { status, body, headers } = await again(tag)
      expect([status, body]).toEqual([304, ''])
      expect(headers.get('etag')).toBe(etag)
      expect(headers.get('cache-control')).toBe(PUBLIC)
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect((await again('"other"')).status).toBe(200)
    await server.post('Two')
    const changed = await again(etag)
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(etag)
  })

  it('keeps refusals and answers to writes out of every cache', async () => {
    const server = await startServer()
    const { headers } = await server.send({})
    expect(headers.get('cache-control')).toBe('no-store')
    for (const path of ['/comments', listPath({ limit: 0 }), '/comments/none', '/none']) {
      expect((await server.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('compresses as the client can', async () => {
    const server = await startServer()
    await server.post('A long comment. '.repeat(200))
    const url = server.url + listPath()
    const plain = await raw(url, 'identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toContain('Accept-Encoding')
    const brotli = await raw(url, 'gzip, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(brotli.headers.etag).toBe(plain.headers.etag)
    const gzip = await raw(url, 'gzip;q=0.5, br;q=0')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(gzip.body.length).toBeLessThan(plain.body.length / 4)
  })

  it('answers HEAD like GET, without the body', async () => {
    const server = await startServer()
    for (const path of ['/', listPath(), '/counts?thread=a', '/healthz']) {
      const get = await server.get(path)
      const head = await server.get(path, { method: 'HEAD' })
      expect([head.status, head.body]).toEqual([200, ''])
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
      expect(head.headers.get('cache-control')).toBe(get.headers.get('cache-control'))
    }
    expect((await server.get('/none', { method: 'HEAD' })).status).toBe(404)
  })

  it('refuses other methods by name', async () => {
    const server = await startServer()
    for (const [method, path, allow] of [
      ['PUT', '/comments', 'GET, HEAD, POST'],
      ['PUT', '/comments/x', 'GET, HEAD, PATCH, DELETE'],
      ['GET', '/preview', 'POST'],
      ['POST', '/', 'GET, HEAD'],
      ['DELETE', '/counts', 'GET, HEAD'],
      ['POST', '/afterword.js', 'GET, HEAD'],
    ]) {
      const { status, headers, body } = await server.get<WirePage>(path ?? '', {
        method: method ?? '',
      })
      expect([status, headers.get('allow')]).toEqual([405, allow])
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(body).toMatchObject({ status: 405 })
    }
  })
})
