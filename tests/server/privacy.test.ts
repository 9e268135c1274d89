import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readTrustedProxies } from '../../src/server/security/networks.ts'
import { spawnServer, runCli } from './child-server.ts'
import { listen } from './event-listener.ts'
import {
  draft,
  listPath,
  openFile,
  rowsOf,
  startServer,
  temporaryFolder,
} from './running-server.ts'

const EMAIL = 'planted.address@mail.example'

describe('privacy (S-04, S-52)', () => {
  it('never gives an e-mail address away', async () => {
    const server = await startServer({ email: 'required' })
    const author = { name: 'Ann', email: EMAIL }
    const headers = { 'idempotency-key': 'k'.repeat(20) }
    const made = await server.send(draft({ author }), headers)
    const { id } = made.body.comment
    const own = { headers: { authorization: `Bearer ${made.body.token}` } }
    const answers = [
      made,
      await server.send(draft({ author }), headers),
      await server.refused(draft({ author, text: 'other' }), headers),
      await server.refused(draft({ author, text: '' })),
      await server.refused(draft({ author: { name: '', email: `${EMAIL} ` } })),
      await server.get('/'),
      await server.get(listPath()),
      await server.get(listPath({ around: id })),
      await server.get(`/comments/${id}`),
      await server.get(`/comments/${id}`, own),
      await server.get('/counts?thread=blog.example/her'),
      await server.get('/feed?thread=blog.example/her'),
      await server.refused(draft({ author })),
      await server.get(`/comments/${id}`, {
        method: 'PATCH',
        headers: { ...own.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Changed' }),
      }),
    ]
    for (const { body, headers } of answers) {
      expect(JSON.stringify([body, ...headers])).not.toContain('planted')
    }
    const ear = await listen(server.url, { since: '0' })
    await expect.poll(() => ear.heard).toHaveLength(2)
    expect(ear.state.raw).not.toContain('planted')
    expect(rowsOf(openFile(server.database), 'select email from comments')).toEqual([
      { email: EMAIL },
    ])
  })

  it('logs a line a request, with nothing in it of what was sent', async () => {
    const folder = await temporaryFolder()
    const server = await spawnServer(`${folder}/comments.sqlite`)
    const { body } = await server.send(
      draft({ text: 'planted text', author: { name: 'planted', email: EMAIL } }),
    )
    await server.get(`${listPath()}&cursor=planted`)
    await server.get(`/comments/${body.comment.id}`, {
      headers: { authorization: `Bearer ${body.token}`, 'x-forwarded-for': '203.0.113.77' },
    })
    await server.get('/a%0aPOST%20/fake%20200%1b%5b31m%e2%80%ae')
    server.child.kill('SIGTERM')
    const { stdout, stderr } = await server.ended
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (.+) \d+ms ([\da-f]{12}) ([\da-f-]{36})$/
    const lines = stdout.split('\n').flatMap((line) => form.exec(line) ?? [])
    expect(lines.filter((_, index) => index % 4 === 1)).toEqual([
      'POST /comments 201',
      'GET /comments 422',
      `GET /comments/${body.comment.id} 200`,
      expect.stringMatching(/^GET \/a(%0a|\\u\{a\})POST\S* 404$/i),
    ])
    expect(new Set(lines.filter((_, index) => index % 4 === 2)).size).toBe(1)
    const log = stdout + stderr
    expect(log).not.toMatch(/planted|203\.0\.113|127\.0\.0\.1 /)
    expect(log).not.toContain(body.token)
    // oxlint-disable-next-line no-control-regex -- these are what a log must not hold
    expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('logs no request when it is to be quiet', async () => {
    const folder = await temporaryFolder()
    const database = `${folder}/comments.sqlite`
    const { child, output, ended } = runCli([
      'serve',
      '--port',
      '0',
      '--quiet',
      '--database',
      database,
    ])
    await expect.poll(() => output.stdout, { timeout: 10_000 }).toContain('</script>')
    const [url] = /http:\/\/[\d.]+:\d+/.exec(output.stdout) ?? []
    await fetch(`${url}/quiet`)
    child.kill('SIGTERM')
    expect((await ended).stdout).not.toContain('quiet')
  })

  it('logs a line of JSON a request, which a network and an answer can be found by', async () => {
    const database = `${await temporaryFolder()}/comments.sqlite`
    const start = Date.now()
    const more = ['--log', 'json', '--trust-proxy', 'loopback']
    const server = await spawnServer(database, undefined, more)
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
    const { headers } = await server.get('/healthz', from('203.0.113.77'))
    await server.get(listPath(), from('203.0.113.77'))
    await server.get(listPath(), {
      headers: { 'x-forwarded-for': '203.0.113.78', 'x-request-id': 'of-the-proxy' },
    })
    await server.get('/x', { headers: { 'x-request-id': 'a"b' } })
    server.child.kill('SIGTERM')
    const { stdout, stderr } = await server.ended
    const lines = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, string | number>)
    const hash: unknown = expect.stringMatching(/^[\da-f]{12}$/)
    const request: unknown = expect.stringMatching(/^[\da-f-]{36}$/)
    expect(lines).toMatchObject([
      { method: 'GET', path: '/healthz', status: 200, network: hash },
      { path: '/comments', status: 200, request },
      { path: '/comments', status: 200, request: 'of-the-proxy' },
      { path: '/x', status: 404, request },
    ])
    expect(lines[0]?.['request']).toBe(headers.get('x-request-id'))
    for (const { time, ms } of lines) {
      expect(Date.parse(String(time))).toBeGreaterThanOrEqual(start)
      expect(ms).toEqual(expect.any(Number))
    }
    const networks = lines.map(({ network }) => network)
    expect(networks[0]).toBe(networks[1])
    expect(new Set(networks).size).toBe(3)
    expect(stdout + stderr).not.toContain('203.0.113')
  })

  it('tells the owner once of a proxy that is not trusted, and no stranger’s address', async () => {
    const database = `${await temporaryFolder()}/comments.sqlite`
    const server = await spawnServer(database)
    const proxied = { headers: { 'x-forwarded-for': '203.0.113.77' } }
    await server.get(listPath())
    for (let i = 0; i < 3; i++) await server.get(listPath(), proxied)
    server.child.kill('SIGTERM')
    const { stderr } = await server.ended
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^\[afterword\] .*X-Forwarded-For from 127\.0\.0\.1, which --trust-proxy /,
      ),
    ])
    expect(stderr).toContain('--trust-proxy and 127.0.0.1.')
  })

  it.each(['1', '127.0.0.1', 'loopback,10.0.0.0/8'])(
    'warns of no proxy that --trust-proxy %s names',
    async (value) => {
      const trustProxy = readTrustedProxies(value) ?? 0
      const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
      onTestFinished(() => errors.mockRestore())
      const server = await startServer({ trustProxy })
      await server.get('/', { headers: { 'x-forwarded-for': '203.0.113.77' } })
      expect(errors).not.toHaveBeenCalled()
    },
  )
})
