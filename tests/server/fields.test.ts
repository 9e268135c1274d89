import { describe, expect, it } from 'vitest'
import { draft, openFile, rowsOf, startServer } from './running-server.ts'

type Fields = Record<string, unknown>

const ASKING = { name: 'required', email: 'required', url: 'optional' } as const
const author = (more: Fields = {}) => ({ name: 'Ann', email: 'ann@mail.example', ...more })

const FEATURES = ['reply', 'edit', 'delete', 'like', 'preview', 'live', 'best', 'report', 'feed']

describe('limits (S-01)', () => {
  it.each([
    ['text', 10_000, (value: string) => ({ text: value })],
    ['author.name', 100, (value: string) => ({ author: author({ name: value }) })],
    ['thread', 1000, (value: string) => ({ thread: value })],
  ])('counts code points of %s, up to %i', async (field, max, fill) => {
    const server = await startServer(ASKING)
    for (const character of ['a', 'é', '漢', '😀']) {
      const fits = draft({ author: author(), ...fill(character.repeat(max)) })
      expect((await server.send(fits)).status).toBe(201)
      const over = draft({ author: author(), ...fill(character.repeat(max + 1)) })
      const { status, body } = await server.refused(over)
      expect([status, body.errors]).toMatchObject([422, [{ field, code: 'too-long' }]])
    }
  })

  it('bounds e-mail and web addresses too', async () => {
    const server = await startServer(ASKING)
    const host = `${'a'.repeat(60)}.example`
    const email = `${'a'.repeat(254 - host.length - 1)}@${host}`
    const base = 'https://blog.example/'
    const url = base + 'a'.repeat(2000 - base.length)
    expect((await server.send(draft({ author: author({ email, url }) }))).status).toBe(201)
    const { body } = await server.refused(
      draft({ author: author({ email: `a${email}`, url: `${url}a` }) }),
    )
    expect(body.errors).toMatchObject([
      { field: 'author.email', code: 'too-long' },
      { field: 'author.url', code: 'too-long' },
    ])
    // Each of these is nine characters once it is in a URL.
    const grows = base + '漢'.repeat(500)
    expect((await server.refused(draft({ author: author({ url: grows }) }))).status).toBe(422)
  })

  it('stores to the last code point what it takes', async () => {
    const server = await startServer()
    const text = `${'😀'.repeat(9999)}!`
    const { id } = await server.post(text)
    const [row] = rowsOf<Fields>(
      openFile(server.database),
      'select text from comments where id = ?',
      id,
    )
    expect(row?.['text']).toBe(text)
  })

  it('refuses a text whose HTML would pass what a reader is given', async () => {
    const server = await startServer()
    for (const text of [
      '<'.repeat(10_000),
      '"'.repeat(7000),
      '*a* '.repeat(1001),
      '# a\n'.repeat(501),
    ]) {
      const { status, body } = await server.refused(draft({ text }))
      expect([status, body.errors]).toMatchObject([422, [{ field: 'text', code: 'too-long' }]])
    }
    const { html } = await server.post('*a* '.repeat(900))
    expect(html.match(/<em>/g)).toHaveLength(900)
  })
})

describe('cleaning (S-01)', () => {
  it('stores NFC, one kind of line end, no control characters, whole code points', async () => {
    const server = await startServer()
    const name = 'A\u0000n\tn\u001b[31m\n e\u0301'
    const body = JSON.stringify(
      draft({ text: 'e\u0301\r\nb\rc\u0000\u0007\u001b\td\n\u007f\u0085e LONE', author: { name } }),
    ).replace('LONE', String.raw`\ud800x\udc00`)
    const { body: posted } = await server.send(new TextEncoder().encode(body))
    const [row] = rowsOf<Fields>(openFile(server.database), 'select text, name from comments')
    expect(row).toEqual({ text: 'é\nb\nc\td\ne \uFFFDx\uFFFD', name: 'An n[31m é' })
    expect(posted.comment.author.name).toBe('An n[31m é')
  })

  it('finds a thread by its id however that was typed', async () => {
    const server = await startServer()
    await server.post('Hello', { thread: 'blog.example/caf\u0065\u0301' })
    const page = await server.list({ thread: 'blog.example/caf\u00e9' })
    expect(page.thread).toMatchObject({ id: 'blog.example/caf%C3%A9', count: 1 })
  })

  it('keeps the text as it was typed, Markdown and all', async () => {
    const server = await startServer()
    const text = '  <b>*x*</b> &amp; \\#1 \n\n    code\n'
    await server.post(text)
    expect(rowsOf<Fields>(openFile(server.database), 'select text from comments')).toEqual([
      { text },
    ])
  })
})

describe('what the form asks for', () => {
  it('wants what is required, and says it for each field', async () => {
    const server = await startServer({ name: 'required', email: 'required', url: 'required' })
    for (const nobody of [
      {},
      { author: null },
      { author: {} },
      { author: { name: ' \u200b\u202e' } },
    ]) {
      const { author: _, ...rest } = draft({ text: '\u200b \n', thread: '' })
      const { status, body } = await server.refused({ ...rest, ...nobody })
      expect(status).toBe(422)
      expect(body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
        'thread required',
        'text required',
        'author.name required',
        'author.email required',
        'author.url required',
      ])
    }
  })

  it('takes less when it is optional', async () => {
    const server = await startServer({ name: 'optional', email: 'optional', url: 'optional' })
    const { body } = await server.send({ thread: 'a/b', text: 'x' })
    expect(body.comment.author).toEqual({ name: '', url: null, avatar: null, role: null })
    expect(
      (await server.send(draft({ author: { name: null, email: '', url: null } }))).status,
    ).toBe(201)
  })

  it('neither checks nor stores what is off', async () => {
    const server = await startServer()
    const { body } = await server.send(
      draft({ author: { name: 'Ann', email: 'ann@mail.example', url: 17 } }),
    )
    expect(body.comment.author.url).toBeNull()
    expect(rowsOf<Fields>(openFile(server.database), 'select email, url from comments')).toEqual([
      { email: '', url: '' },
    ])
  })

  it('says in each page what the form asks for', async () => {
    const server = await startServer({ ...ASKING, title: 'Blog' })
    const page = await server.list()
    expect(page.form).toEqual({
      ...ASKING,
      maxLength: 10_000,
      maxDepth: 8,
      markup: 'markdown',
    })
    expect(page.features).toEqual(FEATURES)
    const root = await server.get('/')
    expect(root.body).toMatchObject({
      afterword: 1,
      name: 'Blog',
      features: FEATURES,
      limits: { text: 10_000, name: 100, email: 254, url: 2000, thread: 1000 },
    })
  })

  it('refuses fields of a wrong type', async () => {
    const server = await startServer(ASKING)
    const { body } = await server.refused({
      thread: 1,
      parent: 'not an id',
      text: ['x'],
      author: { name: {}, email: 5, url: false },
    })
    expect(body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'thread invalid',
      'parent invalid',
      'text invalid',
      'author.name invalid',
      'author.email invalid',
      'author.url invalid',
    ])
  })

  it.each([
    'x',
    'a@',
    '@b.example',
    'a@b',
    'a@b@c.example',
    'a b@c.example',
    'a@b..example',
    'a@b.example>',
  ])('takes %s for no e-mail address', async (email) => {
    const server = await startServer(ASKING)
    const { body } = await server.refused(draft({ author: author({ email }) }))
    expect(body.errors).toMatchObject([{ field: 'author.email', code: 'invalid' }])
  })

  it.each([
    ['example.com', 'https://example.com/'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['http://example.com/a?b#c', 'http://example.com/a?b#c'],
    ['HTTPS://Bücher.example', 'https://xn--bcher-kva.example/'],
  ])('makes %s a web address', async (url, href) => {
    const server = await startServer(ASKING)
    const { body } = await server.send(draft({ author: author({ url }) }))
    expect(body.comment.author.url).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'mailto:a@b.example',
    'https://user:pass@example.com',
    'https://user@example.com',
    'user@example.com',
    'http://',
    'https://exa mple.com',
  ])('takes %s for no web address', async (url) => {
    const server = await startServer(ASKING)
    const { body } = await server.refused(draft({ author: author({ url }) }))
    expect(body.errors).toMatchObject([{ field: 'author.url', code: 'invalid' }])
  })

  it('takes a comment whatever page it says it came from', async () => {
    const server = await startServer()
    const pages: unknown[] = [null, 7, {}, { url: 'javascript:alert(1)', title: 5 }]
    for (const [index, page] of pages.entries()) {
      expect((await server.send(draft({ text: `From ${index}`, page }))).status).toBe(201)
    }
    await server.post('x', {
      thread: 'a/b',
      page: { url: 'https://blog.example/her', title: 'Her\nname' },
    })
    const rows = rowsOf(
      openFile(server.database),
      'select page_url, page_title from threads order by id',
    )
    expect(rows).toEqual([
      { page_url: 'https://blog.example/her', page_title: 'Her name' },
      { page_url: '', page_title: '' },
    ])
  })
})
