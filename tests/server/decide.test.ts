import { describe, expect, it, vi, afterEach } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import {
  decisionLink,
  type LinkedAction,
  LINK_GOOD_FOR_MS,
} from '../../src/server/moderation/decision-links.ts'
import { approve } from '../../src/server/moderation/moderation.ts'
import { findComment } from '../../src/server/comments/find-comment.ts'
import { readSecret } from '../../src/server/security/tokens.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { bearer, draft, startServer, THREAD } from './running-server.ts'

afterEach(() => {
  vi.useRealTimers()
})

async function start(base = '') {
  const publicUrl = base === '' ? undefined : `https://blog.example${base}`
  const server = await startServer({ moderation: 'all', ...(publicUrl ? { publicUrl } : {}) })
  const database = await openDatabase(server.database)
  const secret = await readSecret(database)
  const stateOf = async (id: string) =>
    (await database.read((transaction) => findComment(transaction, id)))?.state
  return {
    ...server,
    stateOf,
    owner: database,
    /** The link that a mail has, as a path. */
    async link(id: string, action: LinkedAction): Promise<string> {
      const row = await database.read((transaction) => findComment(transaction, id))
      if (!row) throw new Error(`There is no ${id}.`)
      const expires = Date.now() + LINK_GOOD_FOR_MS
      return decisionLink({ secret, publicUrl: '' }, row, {
        action,
        by: 'ann@blog.example',
        expires,
      })
    },
    press: (path: string, headers: Record<string, string> = {}) =>
      server.get<string>(path, { method: 'POST', headers }),
    edit: (id: string, token: string, text: string) =>
      server.get(`/comments/${id}`, {
        method: 'PATCH',
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      }),
  }
}

describe('a decision link', () => {
  it('decides by its button alone, whatever fetches it', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const path = await server.link(id, 'approve')
    for (const [method, headers] of [
      ['GET', {}],
      ['HEAD', {}],
      ['OPTIONS', {}],
      ['GET', { 'sec-purpose': 'prefetch' }],
      ['GET', { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }],
      ['GET', { 'x-http-method-override': 'POST' }],
      ['PUT', {}],
      ['DELETE', {}],
    ] as const) {
      await server.get(path, { method, headers })
      await server.get(`${path}&_method=POST`, { method, headers })
    }
    expect(await server.stateOf(id)).toBe('pending')
    const page = await server.get<string>(path)
    expect(page.body).toContain('Publish this comment?')
    expect(page.body.match(/<button/g)).toHaveLength(1)
    expect(page.body).not.toMatch(/<script|<iframe| style=| on\w+=/)
    const action = /action="\.(\/decide\?[^"]+)"/.exec(page.body)?.[1] ?? ''
    const done = await server.press(action.replaceAll('&amp;', '&'))
    expect([done.status, await server.stateOf(id)]).toEqual([200, 'published'])
    expect(done.body).toContain('It is published as #1')
    expect(done.body).toContain(`https://${THREAD}#comment-${id}`)
  })

  it('is kept by no cache, told to no other site, and read by none', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const { headers } = await server.get(await server.link(id, 'refuse'), {
      headers: { origin: 'https://evil.example' },
    })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })

  it.each(['cross-site', 'same-site'])('can’t be pressed from a page that is %s', async (site) => {
    const server = await start()
    const { id } = await server.post('Hello')
    const pressed = await server.press(await server.link(id, 'approve'), { 'sec-fetch-site': site })
    expect([pressed.status, await server.stateOf(id)]).toEqual([403, 'pending'])
  })

  it('is worth nothing once a letter of it is another', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const path = await server.link(id, 'approve')
    const [head = '', link = ''] = path.split('link=')
    const [payload = '', signature = ''] = link.split('.')
    const claims = Buffer.from(payload, 'base64url').toString().replace('approve', 'refuse')
    const tries = [
      '',
      'x',
      `${payload}.`,
      `.${signature}`,
      `${payload}.${signature.slice(0, -2)}AA`,
      `${payload}.${signature}x`,
      `${Buffer.from(claims).toString('base64url')}.${signature}`,
      `${payload.slice(0, -1)}.${signature}`,
      '../../etc/passwd',
      '<script>alert(1)</script>',
      'a'.repeat(3000),
    ]
    for (const attempt of tries) {
      const asked = `${head}link=${encodeURIComponent(attempt)}`
      const [shown, pressed] = [await server.get<string>(asked), await server.press(asked)]
      expect([attempt, shown.status, pressed.status]).toEqual([attempt, 404, 404])
      expect(shown.body).not.toContain('<script>alert')
    }
    expect(await server.stateOf(id)).toBe('pending')
  })

  it('ends after two weeks', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const path = await server.link(id, 'approve')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + LINK_GOOD_FOR_MS })
    const [shown, pressed] = [await server.get<string>(path), await server.press(path)]
    expect([shown.status, pressed.status, await server.stateOf(id)]).toEqual([410, 410, 'pending'])
    expect(shown.body).toContain('too old')
  })

  it('publishes what was read: of a comment that changed, it shows what it says now', async () => {
    const server = await start()
    const { comment, token } = (await server.send(draft({ text: 'Harmless' }))).body
    const path = await server.link(comment.id, 'approve')
    await server.edit(comment.id, token, 'Something else')
    const pressed = await server.press(path)
    expect([pressed.status, await server.stateOf(comment.id)]).toEqual([409, 'pending'])
    expect(pressed.body).toContain('It was changed')
    expect(pressed.body).toContain('Something else')
    const next = /action="\.(\/decide\?[^"]+)"/.exec(pressed.body)?.[1] ?? ''
    const again = await server.press(next.replaceAll('&amp;', '&'))
    expect([again.status, await server.stateOf(comment.id)]).toEqual([200, 'published'])
  })

  it('is good for one decision, and says what was decided', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const [yes, no] = [await server.link(id, 'approve'), await server.link(id, 'refuse')]
    expect((await server.press(yes)).status).toBe(200)
    for (const path of [yes, no]) {
      const pressed = await server.press(path)
      expect([pressed.status, await server.stateOf(id)]).toEqual([409, 'published'])
      expect(pressed.body).toContain('Somebody has decided already')
      expect(pressed.body).toContain('It is published as #1, since')
      expect(pressed.body).not.toContain('<button')
    }
  })

  it('leads on to undo it', async () => {
    const server = await start()
    const { id } = await server.post('Hello')
    const done = await server.press(await server.link(id, 'refuse'))
    expect([done.body.includes('It is refused'), await server.stateOf(id)]).toEqual([
      true,
      'refused',
    ])
    const back = /<a href="\.(\/decide\?[^"]+)">Publish it after all/.exec(done.body)?.[1] ?? ''
    const path = back.replaceAll('&amp;', '&')
    expect((await server.get<string>(path)).body).toContain('<button>Approve</button>')
    await server.press(path)
    expect(await server.stateOf(id)).toBe('published')
  })

  it('says when somebody else has decided, or the comment is gone', async () => {
    const server = await start()
    const { comment, token } = (await server.send(draft({ text: 'One' }))).body
    const path = await server.link(comment.id, 'refuse')
    await approve(server.owner, { id: comment.id, version: null })
    expect((await server.get<string>(path)).body).toContain('Somebody has decided already')
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    const gone = await server.get<string>(path)
    expect([gone.status, gone.body.includes('not there any more')]).toEqual([410, true])
  })

  it('works below a path of the site, whether the proxy takes the path away or not', async () => {
    const server = await start('/comments')
    const { id } = await server.post('Hello')
    const path = await server.link(id, 'approve')
    expect((await server.get<string>(`/comments${path}`)).body).toContain('Publish this comment?')
    expect((await server.get<string>('/comments/decide.css')).headers.get('content-type')).toMatch(
      /^text\/css/,
    )
    expect((await server.press(path)).status).toBe(200)
  })

  it('shows the payload lists as the text that they are', async () => {
    const server = await start()
    for (const { payloads } of PAYLOADS) {
      const [payload = ''] = payloads
      const { status, body } = await server.send(
        draft({
          text: `x ${payload}`,
          author: { name: `x ${payload.slice(0, 60)}` },
          page: { url: payload, title: payload.slice(0, 150) },
        }),
      )
      if (status !== 201) continue
      const page = (await server.get<string>(await server.link(body.comment.id, 'approve'))).body
      for (const [tag] of page.matchAll(/<[^>]*>/g)) {
        expect(tag).toMatch(
          /^<\/?(?:!doctype html|html|head|meta|title|link|body|main|h1|article|p|strong|bdi|time|a|blockquote|form|button)(?:\s+(?:lang|charset|name|content|class|dir|href|rel|role|method|action|datetime)="[^"<>]*")*(?:\s+\/)?\s*>$/,
        )
        expect(tag).not.toMatch(/href="(?!https:\/\/|decide\.css")/)
      }
    }
  })
})
