import { expect, it } from 'vitest'
import { SaxesParser } from 'saxes'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { printed } from './run-command.ts'
import { draft, startServer, THREAD } from './running-server.ts'

async function addressesOf(database: string, ...more: string[]) {
  const text = await printed(['addresses', '--database', database, ...more])
  const [all = '', waiting = ''] = Array.from(text.matchAll(/https:\S+/g), ([url]) => {
    const { pathname, search } = new URL(url)
    return pathname + search
  })
  return { all, waiting, text }
}

/** Parses it as XML, or throws. */
function parse(xml: string): { text: string; names: Set<string> } {
  const parser = new SaxesParser()
  const found = { text: '', names: new Set<string>() }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => (found.text += text))
  parser.on('opentag', ({ name }) => found.names.add(name))
  parser.write(xml).close()
  return found
}

const PUBLIC = 'https://comments.blog.example'

it('has all comments, and those that wait, by secret addresses alone', async () => {
  const server = await startServer({ publicUrl: PUBLIC, email: 'optional', maxLinks: 0 })
  await server.post('Published one', { page: { url: `https://${THREAD}`, title: 'Her' } })
  const author = { name: 'Eve', email: 'eve@reader.example' }
  await server.post('Held one https://a.example', { author })
  const { all, waiting } = await addressesOf(server.database)
  expect(all).toMatch(/^\/feed\/all\?key=[\w-]{43}$/)
  const [everything, held] = [await server.get<string>(all), await server.get<string>(waiting)]
  expect(everything.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(everything.headers.get('cache-control')).toBe('no-store')
  expect(everything.headers.get('access-control-allow-origin')).toBeNull()
  expect(parse(everything.body).text).toMatch(/Held one[^]*Published one/)
  expect(everything.body).toContain('Ann on “Her” (#1)')
  expect(parse(held.body).text).toContain('It waits: 1 links.')
  expect(held.body).toContain('eve@reader.example')
  expect(held.body).not.toContain('Published one')

  for (const path of [
    '/feed/all',
    '/feed/all?key=',
    `/feed/all?key=${'A'.repeat(43)}`,
    // One key is not the other.
    all.replace('/all', '/waiting'),
    waiting.replace('/waiting', '/all'),
    `${all}x`,
    '/feed/none?key=x',
  ]) {
    const { status, body } = await server.get<string>(path)
    expect([path, status, JSON.stringify(body).includes('one')]).toEqual([path, 404, false])
  }

  const renewed = await addressesOf(server.database, '--renew')
  expect(renewed.text).not.toContain(all)
  expect((await server.get(all)).status).toBe(404)
  expect((await server.get(renewed.all)).status).toBe(200)
})

it('is XML whatever was written, and shows it as text', async () => {
  const server = await startServer({ publicUrl: PUBLIC })
  for (const { payloads } of PAYLOADS) {
    const [payload = ''] = payloads
    await server.send(
      draft({
        text: `x ${payload}`,
        author: { name: `x ${payload.slice(0, 60)}` },
        page: { url: payload, title: payload.slice(0, 150) },
      }),
    )
  }
  const { all } = await addressesOf(server.database)
  const { names } = parse((await server.get<string>(all)).body)
  expect([...names]).toEqual(
    expect.arrayContaining(['feed', 'entry', 'content', 'title', 'author', 'name']),
  )
  expect(
    [...names].filter(
      (name) => !/^(feed|entry|content|title|author|name|id|updated|published|link)$/.test(name),
    ),
  ).toEqual([])
})
