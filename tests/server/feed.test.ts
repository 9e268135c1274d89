import { Window } from 'happy-dom'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { seedThread } from '../../src/server/seed.ts'
import { draft, openFile, startServer, THREAD } from './running-server.ts'

const PATH = `/feed?thread=${THREAD}`
const NASTY = `<script>x</script> & "quotes" ]]> \uFFFE &amp;`

function parse(xml: string) {
  const document = new new Window().DOMParser().parseFromString(xml, 'application/xml')
  const textOf = (name: string) =>
    [...document.getElementsByTagName(name)].map(({ textContent }) => textContent)
  return { document, textOf }
}

describe('the feed', () => {
  it('is Atom, newest first, with everything escaped', async () => {
    const server = await startServer({ url: 'optional', email: 'optional' })
    const page = { url: 'https://www.blog.example/her?a=1&b=2#x', title: `Her ${NASTY}` }
    const author = {
      name: NASTY,
      email: 'planted@mail.example',
      url: 'https://a.example/?a=1&b="2',
    }
    const root = (await server.send(draft({ text: `First ${NASTY}`, author, page }))).body.comment
    await server.post('Second', { parent: root.id })
    const { status, headers, body } = await server.get<string>(PATH)
    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ])
    expect(headers.get('cache-control')).toContain('s-maxage=5')
    expect(body).not.toMatch(/<script|planted|\uFFFE/)
    const { textOf, document } = parse(body)
    expect(textOf('title')).toEqual([
      `Her ${NASTY.replace('\uFFFE', '')}`,
      '1.1 Ann',
      `1 ${NASTY.replace('\uFFFE', '')}`,
    ])
    expect(textOf('content')).toEqual(['<p>Second</p>\n', root.html.replace('\uFFFE', '')])
    expect(textOf('uri')).toEqual(['https://a.example/?a=1&b=%222'])
    const links = [...document.getElementsByTagName('link')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links[0]).toBe('https://www.blog.example/her?a=1&b=2')
    expect(links[2]).toBe(`https://www.blog.example/her?a=1&b=2#comment-${root.id}`)
    const ids = textOf('id')
    expect(new Set(ids)).toHaveLength(3)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    expect(body).toContain(`<thr:in-reply-to ref="${ids[2]}"/>`)
  })

  it('links to the thread’s own host, whatever page the first post claimed', async () => {
    const server = await startServer()
    await server.post('First', { page: { url: 'https://evil.example/', title: '' } })
    const { body } = await server.get<string>(PATH)
    expect(body).not.toContain('evil.example')
    expect(body).toContain(`href="https://${THREAD}"`)
    await server.post('First', {
      thread: 'blog.example/shared',
      page: { url: 'https://blog.example/shared?fbclid=x&p=7&UTM_Source=y&ref#z', title: '' },
    })
    const shared = await server.get<string>('/feed?thread=blog.example/shared')
    expect(shared.body).toContain('href="https://blog.example/shared?p=7"')
    await server.post('First', { thread: 'a-thread', page: { url: 'https://evil.example/' } })
    expect((await server.get<string>('/feed?thread=a-thread')).body).not.toContain('<link')
  })

  it('has the newest 50, and none that is not published', async () => {
    const server = await startServer()
    const seeds = Array.from({ length: 60 }, (_, index) => ({
      number: `${index + 1}`,
      name: 'Ann',
      text: `Text ${index + 1}`,
      created: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
    }))
    await seedThread(server.database, THREAD, seeds)
    openFile(server.database).exec(
      `update comments set state = 'refused' where number = '60';
       update comments set state = 'deleted' where number = '59'`,
    )
    const { textOf } = parse((await server.get<string>(PATH)).body)
    const titles = textOf('title').slice(1)
    expect([titles.length, titles[0], titles[49]]).toEqual([50, '58 Ann', '9 Ann'])
    expect(textOf('updated')[0]).toBe(seeds[57]?.created)
  })

  it('answers 304 until something changes, and an empty thread with an empty feed', async () => {
    const server = await startServer()
    const first = await server.get<string>(PATH)
    expect(parse(first.body).textOf('entry')).toEqual([])
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await server.get(PATH, { headers })).status).toBe(304)
    await server.post('Hello')
    expect((await server.get(PATH, { headers })).status).toBe(200)
    expect((await server.get('/feed')).status).toBe(422)
  })

  it('is XML, whatever stands anywhere in a comment', async () => {
    const server = await startServer({ url: 'optional' })
    const controls = Array.from({ length: 32 }, (_, code) => `&#${code};&#x${code.toString(16)};`)
    const texts = [
      controls.join('a'),
      '`&#12;` [a](https://a.example/&#12; "&#1;") &#xFFFE; &#xFFFF; &#xD800; &#x1FFFF; &#127;',
      '\u0000 \u000c \u001f \ufffe \uffff \ud800 \udc00 \u{1fffe} ]]> <![CDATA[ &nbsp; &amp;amp;',
      '```&#12;\n&#12;\u000b\n```',
    ]
    for (const [index, text] of texts.entries()) {
      const all = { author: { name: `A ${text}`.slice(0, 90), url: 'https://a.example/&"<>' } }
      const page = { url: `https://blog.example/her?${text}`.slice(0, 900), title: text }
      const body = JSON.stringify(draft({ text: `${index} ${text}`, ...all, page }))
      expect((await server.send(new TextEncoder().encode(body))).status).toBe(201)
    }
    const { body } = await server.get<string>(PATH)
    const parser = new SaxesParser({ xmlns: true })
    let entries = 0
    parser.on('opentag', ({ local }) => void (entries += local === 'entry' ? 1 : 0))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(body).close()
    expect(entries).toBe(texts.length)
  })
})
