import { describe, expect, it } from 'vitest'
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
    const lines = stdout.split('\n').filter((line) => /^(GET|POST) /.test(line))
    expect(lines.map((line) => line.replace(/\d+ms$/, 'ms'))).toEqual([
      'POST /comments 201 ms',
      'GET /comments 422 ms',
      `GET /comments/${body.comment.id} 200 ms`,
      expect.stringMatching(/^GET \/a(%0a|\\u\{a\})POST\S* 404 ms$/i),
    ])
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
})
