import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exchange } from './raw-socket.ts'
import { startServer, temporaryFolder } from './running-server.ts'

const SCRIPT = `console.log('widget')\n`.repeat(100)

async function startWithWidget() {
  const folder = await temporaryFolder()
  const widgetDirectory = join(folder, 'dist')
  const files = {
    'afterword.js': SCRIPT,
    'counts.js': SCRIPT,
    'chunks/core-a1B2_3-x.js': SCRIPT,
    'chunks/de-a1b2.json': '{}',
    'chunks/.hidden.js': 'secret',
    'chunks/notes.txt': 'secret',
    'chunks/deep/x.js': 'secret',
    'server/cli.js': 'secret',
    'npm/index.js': 'secret',
    'index.html': 'secret',
    '../secret.js': 'secret',
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(widgetDirectory, name, '..'), { recursive: true })
    await writeFile(join(widgetDirectory, name), content)
  }
  return { ...(await startServer({ widgetDirectory })), widgetDirectory }
}

describe("the widget's files", () => {
  it.each([
    ['/afterword.js', 'public, max-age=300', 'text/javascript; charset=utf-8'],
    ['/counts.js', 'public, max-age=300', 'text/javascript; charset=utf-8'],
    [
      '/chunks/core-a1B2_3-x.js',
      'public, max-age=31536000, immutable',
      'text/javascript; charset=utf-8',
    ],
    [
      '/chunks/de-a1b2.json',
      'public, max-age=31536000, immutable',
      'application/json; charset=utf-8',
    ],
  ])('serves %s with "%s"', async (path, caching, type) => {
    const server = await startWithWidget()
    const { status, headers } = await server.get(path, { headers: { origin: 'https://a.example' } })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe(caching)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const etag = headers.get('etag') ?? ''
    const again = await server.get(path, { headers: { 'if-none-match': etag } })
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, caching])
    expect(again.headers.get('access-control-allow-origin')).toBe('*')
    expect((await server.get(path, { method: 'HEAD' })).headers.get('etag')).toBe(etag)
  })

  it('compresses them, and keeps one tag for all encodings', async () => {
    const server = await startWithWidget()
    const tags = new Set()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await fetch(`${server.url}/afterword.js`, {
        headers: { 'accept-encoding': encoding },
      })
      const expected = encoding === 'identity' ? null : encoding
      expect(response.headers.get('content-encoding')).toBe(expected)
      expect(response.headers.get('vary')).toContain('Accept-Encoding')
      expect(await response.text()).toBe(SCRIPT)
      tags.add(response.headers.get('etag'))
    }
    expect(tags).toHaveLength(1)
  })

  it('serves a file anew that was built anew', async () => {
    const server = await startWithWidget()
    const before = await server.get('/afterword.js')
    const path = join(server.widgetDirectory, 'afterword.js')
    await writeFile(path, 'new')
    await utimes(path, 1e9, 1e9)
    const after = await server.get('/afterword.js')
    expect(after.body).toBe('new')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it.each([
    '/chunks/../server/cli.js',
    '/chunks/..%2fserver%2fcli.js',
    '/chunks/%2e%2e/server/cli.js',
    '/chunks/%2e%2e%2f%2e%2e%2fsecret.js',
    '/chunks/..%5c..%5csecret.js',
    '/chunks/.hidden.js',
    '/chunks/notes.txt',
    '/chunks/deep/x.js',
    '/chunks/deep%2fx.js',
    '/chunks/deep',
    '/chunks/',
    '/chunks/core-a1B2_3-x.js%00',
    '/chunks/nothing.js',
    '//secret.js',
    '/../secret.js',
    '/server/cli.js',
    '/npm/index.js',
    '/index.html',
    '/afterword.js/',
    '/afterword.js%00.txt',
  ])('serves nothing at %s', async (path) => {
    const server = await startWithWidget()
    const answer = await exchange(server.port, [
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
    expect(answer).not.toContain('secret')
  })

  it('says 404 where no widget was built', async () => {
    const server = await startServer({ widgetDirectory: '/nowhere' })
    const { status, body } = await server.get('/afterword.js')
    expect([status, body]).toMatchObject([404, { code: 'not-found' }])
  })
})
