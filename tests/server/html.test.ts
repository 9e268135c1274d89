import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { startImport, wxr } from './imported.ts'
import { printed } from './run-command.ts'
import { draft, startServer, temporaryFolder, THREAD } from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

interface Found {
  tag: string
  properties: Record<string, unknown>
  text: string
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The elements of some HTML, as a browser finds them. */
function elements(html: string): Found[] {
  const found: Found[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'element') {
      found.push({ tag: node.tagName, properties: node.properties, text: textOf(node) })
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromHtml(html, { fragment: true }))
  return found
}

const classed = (html: string, name: string) =>
  elements(html).filter(({ properties }) => [properties['className']].flat().includes(name))

async function readHtml(server: Server, query = '') {
  return server.get<string>(`/comments.html?thread=${THREAD}${query}`)
}

function sendForm(server: Server, fields: Record<string, string>, headers = {}) {
  return server.get<string>('/comments.html', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ thread: THREAD, name: 'Ann', text: 'Hello', ...fields }).toString(),
  })
}

describe('the list without scripts', () => {
  it('has numbers, microformats and JSON-LD', async () => {
    const server = await startServer({ publicUrl: 'https://blog.example/comments' })
    const page = { url: `https://${THREAD}`, title: 'Her' }
    const root = await server.post('First & **bold**', { page })
    const reply = await server.post('Second', { parent: root.id, page })
    await server.post('Third', { page })
    const { body, headers } = await readHtml(server)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
    const entries = classed(body, 'h-entry')
    expect(entries.map(({ properties }) => properties['id'])).toEqual(
      [root.id, reply.id].map((id) => `comment-${id}`).concat(String(entries[2]?.properties['id'])),
    )
    expect(classed(body, 'u-url').map(({ text }) => text)).toEqual(['#1', '#1.1', '#2'])
    expect(classed(body, 'u-in-reply-to')[0]?.properties['href']).toBe(
      `https://${THREAD}#comment-${root.id}`,
    )
    expect(classed(body, 'e-content')[0]?.text).toBe('First & bold')
    const data = elements(body).find(({ tag }) => tag === 'script')
    const graph = (JSON.parse(data?.text ?? '') as { '@graph': Record<string, unknown>[] })[
      '@graph'
    ]
    expect(graph).toHaveLength(3)
    expect(graph[1]).toMatchObject({
      '@type': 'Comment',
      text: 'Second',
      parentItem: { '@id': `https://${THREAD}#comment-${root.id}` },
    })
    expect(body).toContain('action="https://blog.example/comments/comments.html"')
    expect(elements(body).filter(({ tag }) => tag === 'ol')).toHaveLength(2)
  })

  it('goes on page by page, with more replies of a root apart', async () => {
    const server = await startServer()
    const root = await server.post('Root')
    for (let i = 0; i < 25; i++) await server.post(`Reply ${i}`, { parent: root.id })
    await server.post('Second root')
    const { body } = await readHtml(server, '&limit=1&view=page')
    const links = elements(body).filter(({ tag }) => tag === 'a')
    const next = links.find(({ properties }) => properties['rel']?.toString() === 'next')
    const more = links.find(({ text }) => text === '5 more replies')
    for (const [link, count] of [
      [next, 1],
      [more, 5],
    ] as const) {
      const address = new URL(String(link?.properties['href']), `${server.url}/`)
      const answer = await server.get<string>(address.pathname + address.search)
      expect([answer.status, classed(answer.body, 'h-entry').length]).toEqual([200, count])
    }
  })

  it('shows what was deleted as its place, and what is held not at all', async () => {
    const { importText, database } = await startImport()
    await importText(
      wxr([
        { id: 1, approved: 'trash', text: 'gone words' },
        { id: 2, parent: 1 },
        { id: 3, approved: '0', text: 'held words' },
      ]),
    )
    const server = await startServer({ database })
    const { body } = await server.get<string>('/comments.html?thread=blog.example/t')
    expect(body).toContain('This comment was deleted.')
    expect(body).not.toContain('gone words')
    expect(body).not.toContain('held words')
    expect(classed(body, 'h-entry')).toHaveLength(1)
  })

  it('is kept while it is true, and no longer', async () => {
    const server = await startServer()
    await server.post('First')
    const first = await readHtml(server)
    const etag = first.headers.get('etag') ?? ''
    const again = await server.get<string>(`/comments.html?thread=${THREAD}`, {
      headers: { 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
    await server.post('Second')
    expect((await readHtml(server)).body).toContain('2 comments')
  })

  it('lets nothing out of its text', async () => {
    const server = await startServer({ url: 'optional' })
    const texts = PAYLOADS.flatMap(({ payloads }) => payloads.slice(0, 3))
    for (const text of texts) {
      await server.send(draft({ text: `seen ${text}`, author: { name: text.slice(0, 90) } }))
    }
    const { body } = await readHtml(server, '&limit=100&view=page')
    const found = elements(body)
    const scripts = found.filter(({ tag }) => tag === 'script')
    expect(scripts).toHaveLength(1)
    expect(scripts[0]?.properties['type']).toBe('application/ld+json')
    expect(found.filter(({ tag }) => /^(?:img|svg|iframe|object|math)$/.test(tag))).toEqual([])
    for (const { properties } of found) {
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
      if (properties['href']) expect(properties['href']).not.toMatch(/^\s*(?:java|vb)script|^data/i)
    }
  })
})

describe('the form without scripts', () => {
  it('takes a comment, which waits, and says so in a page', async () => {
    const server = await startServer()
    const { status, body } = await sendForm(server, { page: `https://${THREAD}` })
    expect(status).toBe(201)
    expect(body).toContain('Thank you. Your comment waits for approval.')
    expect(body).toContain(`href="https://${THREAD}#comment-`)
    expect((await server.list()).comments).toEqual([])
    const held = await printed(['comments', '--held', '--database', server.database])
    expect(held).toContain('it came by the form without scripts')
  })

  it('publishes when the owner says so, also a reply', async () => {
    const server = await startServer({ plainForm: 'accept' })
    const root = await server.post('Root')
    const { body } = await readHtml(server, `&reply=${root.id}&view=page`)
    expect(body).toContain('Reply to #1</h3>')
    expect(body).toContain(`name="parent" value="${root.id}"`)
    expect((await sendForm(server, { parent: root.id })).body).toContain('published as #1.1')
    expect((await readHtml(server, '&reply=nobody')).status).toBe(404)
  })

  it('gives back what was typed when something is wrong', async () => {
    const server = await startServer({ email: 'required' })
    const { status, body } = await sendForm(server, { text: 'My "long" <words>', email: 'no' })
    expect(status).toBe(422)
    expect(elements(body).find(({ tag }) => tag === 'textarea')?.text).toBe('My "long" <words>')
    expect(elements(body).find(({ properties }) => properties['id'] === 'error-email')).toBeTruthy()
    const empty = await sendForm(server, { text: '  ', email: 'a@mail.example' })
    expect(empty.status).toBe(422)
  })

  it('is closed with its thread, refused from other sites, and off when the owner wants', async () => {
    const server = await startServer({ sites: [`https://blog.example`] })
    expect((await sendForm(server, {}, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await sendForm(server, { thread: 'evil.example/' })).status).toBe(403)
    await printed(['close', '--new', THREAD, '--database', server.database])
    expect((await sendForm(server, {})).status).toBe(403)
    expect((await readHtml(server)).body).not.toContain('<form')
    const off = await startServer({ plainForm: 'off' })
    expect((await sendForm(off, {})).status).toBe(403)
    expect((await readHtml(off)).body).not.toContain('<form')
    const json = await server.get('/comments.html', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(json.status).toBe(415)
  })

  it('holds what fills in the hidden field', async () => {
    const server = await startServer({ plainForm: 'accept' })
    expect((await sendForm(server, { trap: 'x' })).body).toContain('waits for approval')
  })
})

describe('files of a thread', () => {
  async function startExport() {
    const server = await startServer()
    const root = await server.post('First')
    await server.post('Second', { parent: root.id })
    await server.post('Elsewhere', { thread: 'blog.example/' })
    const run = (...args: string[]) => printed([...args, '--database', server.database])
    return { server, root, run }
  }

  it('are HTML, one for each page, wherever its id would lead', async () => {
    const { server, run } = await startExport()
    await server.post('Hostile', { thread: '../../etc/passwd' })
    const folder = join(await temporaryFolder(), 'out')
    const files = (await run('render', '--out', folder)).trim().split('\n')
    expect(files.map((file) => file.slice(folder.length + 1)).sort()).toEqual([
      '%2e%2e/%2e%2e/etc/passwd.html',
      'blog.example/her.html',
      'blog.example/index.html',
    ])
    const html = await readFile(join(folder, 'blog.example/her.html'), 'utf8')
    expect(classed(html, 'h-entry')).toHaveLength(2)
    expect(await run('render', THREAD)).toBe(html)
    await expect(run('render')).rejects.toThrow('Say which thread')
  })

  it('are the comments.json of the static backend', async () => {
    const { run, root } = await startExport()
    const page = JSON.parse(await run('export', '--format', 'json', '--thread', THREAD)) as {
      comments: { id: string; number: string }[]
    }
    expect(page.comments.map(({ number }) => number)).toEqual(['1', '1.1'])
    expect(page.comments[0]?.id).toBe(root.id)
  })

  it('are a WordPress export that comes back with the same tree', async () => {
    const { importFixture, run, rows } = await startImport()
    await importFixture('wordpress.xml')
    const file = await run('export', '--format', 'wxr')
    const other = await startImport()
    await other.importText(file)
    const tree = (list: ReturnType<typeof rows>) =>
      list.map(({ number, state, name, html, created }) => [number, state, name, html, created])
    expect(tree(other.rows())).toEqual(tree(rows()))
  })
})
