import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readPublicUrl } from '../../src/server/http/base-path.ts'
import { preloadLinks } from '../../src/server/http/preload-links.ts'
import { runCli } from './child-server.ts'
import {
  bearer,
  clientOf,
  draft,
  listPath,
  startServer,
  temporaryFolder,
} from './running-server.ts'

/** A web server that hands on what is under `/BASE/`, with or without that. */
async function startProxy(port: number, base: string, strips: boolean): Promise<string> {
  const proxy = createServer((request, response) => {
    const url = request.url ?? ''
    if (!url.startsWith(`${base}/`)) {
      response.writeHead(404).end()
      return
    }
    const path = strips ? url.slice(base.length) : url
    const { method, headers } = request
    const asked = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(asked)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  onTestFinished(() => void proxy.close())
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${base}`
}

describe('a public URL', () => {
  it.each([
    ['/comments', true],
    ['/comments', false],
    ['/talk', true],
    ['/talk', false],
    ['/a/comments', true],
    ['/a/comments', false],
    ['/feed', false],
    ['/f%C3%BCr', true],
    ['/f%C3%BCr', false],
  ])('is the base path of every request: %s, taken away: %s', async (base, strips) => {
    const publicUrl = `https://blog.example${base}`
    const server = await startServer({ publicUrl, sites: ['https://blog.example'] })
    const client = clientOf(await startProxy(server.port, base, strips))
    const origin = { origin: 'https://blog.example' }
    expect((await client.get('/')).body).toMatchObject({ afterword: 1 })
    const posted = await client.send(draft(), origin)
    expect(posted.status).toBe(201)
    expect(posted.headers.get('access-control-allow-origin')).toBe('https://blog.example')
    const { comment, token } = posted.body
    expect((await client.list()).thread.count).toBe(1)
    const reads = [
      `/comments/${comment.id}`,
      '/counts?thread=blog.example/her',
      '/afterword.js',
      '/healthz',
      '/readyz',
    ]
    for (const path of reads) expect([path, (await client.get(path)).status]).toEqual([path, 200])
    const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
    expect((await client.get(`/comments/${comment.id}/like`, like)).status).toBe(200)
    expect((await client.get('/likes?thread=a', { method: 'PUT' })).status).toBe(422)
    expect((await client.get('/comments', { method: 'PUT' })).status).toBe(405)
    expect((await client.get('/nothing')).status).toBe(404)
    const { body: feed } = await client.get<string>('/feed?thread=blog.example/her')
    expect(feed).toContain(
      `<link rel="self" type="application/atom+xml" href="${publicUrl}/feed?thread=blog.example%2Fher"/>`,
    )
    const deletion = { method: 'DELETE', headers: { ...origin, ...bearer(token) } }
    expect((await client.get(`/comments/${comment.id}`, deletion)).status).toBe(204)
    // Nobody else's path is answered, and the server's own port still is.
    expect((await server.get(listPath())).status).toBe(200)
    expect((await server.get('/elsewhere/comments?thread=a')).status).toBe(404)
  })

  it.each([
    ['https://comments.example', '<script src="https://comments.example/afterword.js" async>'],
    [
      'https://blog.example/comments/',
      '<script src="https://blog.example/comments/afterword.js" data-endpoint="https://blog.example/comments" async>',
    ],
  ])('is in the tag that serve prints: %s', async (publicUrl, tag) => {
    const database = `${await temporaryFolder()}/comments.sqlite`
    const args = ['serve', '--port', '0', '--database', database, '--public-url', publicUrl]
    const { output } = runCli(args)
    await expect.poll(() => output.stdout).toContain('</script>')
    expect(output.stdout).toContain(tag)
    const where = publicUrl.replace(/\/$/, '')
    expect(output.stdout).toContain(`<link rel="modulepreload" href="${where}/chunks/core-`)
    expect(output.stdout).toContain(`href="${where}/comments?thread=THREAD&amp;order=oldest`)
    expect(output.stdout.match(/127\.0\.0\.1/g)).toHaveLength(1)
  })

  it('is told no lines for files of the widget that are not there', async () => {
    const list = { endpoint: 'https://comments.example', thread: 'THREAD' }
    expect(preloadLinks(await temporaryFolder(), 'https://comments.example', list)).toEqual([])
  })

  it.each([
    'blog.example',
    'ftp://blog.example',
    'https://blog.example/?a',
    'https://a@b.example',
    '',
  ])('is not "%s"', (url) => expect(readPublicUrl(url)).toBeNull())
})
