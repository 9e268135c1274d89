import { describe, expect, it } from 'vitest'
import { normalizeThreadId, threadCandidates } from '../../src/server/threads/thread-ids.ts'
import { runCli } from './child-server.ts'
import { listen } from './event-listener.ts'
import { printed } from './run-command.ts'
import { bearer, draft, startServer } from './running-server.ts'

const PAGE = 'blog.example/%C3%BCber'

const SPELLINGS = [
  'blog.example/über',
  'blog.example/u\u0308ber',
  'blog.example/%c3%bcber',
  'blog.example/u%CC%88ber',
  'Blog.Example/über/',
  'www.blog.example/über/index.html',
  'https://blog.example/über',
  'http://www.blog.example:8080/%C3%BCber/?utm_source=feed&fbclid=x',
  ' blog.example/über ',
]

describe('a thread’s id', () => {
  it.each([
    ...SPELLINGS.map((spelling) => [spelling, PAGE]),
    ['bücher.example/', 'xn--bcher-kva.example/'],
    ['https://blog.example/?p=7&utm_medium=x', 'blog.example/?p=7'],
    ['blog.example/her#part-2', 'blog.example/her#part-2'],
    ['localhost:3000/her', 'localhost/her'],
    ['[::1]:3000/her', '[::1]/her'],
    ['blog.example/%ff', 'blog.example/%FF'],
    ['blog.example/?q=%C3%BC', 'blog.example/?q=%C3%BC'],
    ['blog.example/a%2541', 'blog.example/a%2541'],
    // These are no addresses, and stay as their owner chose them.
    ['a-thread', 'a-thread'],
    ['über', 'über'],
    ['v1.2/notes', 'v1.2/notes'],
    ['1.2/3', '1.2/3'],
    ['ann@blog.example/x', 'ann@blog.example/x'],
    ['Posts/Her/', 'Posts/Her/'],
    ['urn:x', 'urn:x'],
    ['blog.example', 'blog.example'],
    ['https://', 'https://'],
  ])('%j is %j', (spelling, id) => {
    expect(normalizeThreadId(spelling)).toBe(id)
    expect(normalizeThreadId(id)).toBe(id)
  })

  it('stays as it was written where its one spelling would be too long', () => {
    const long = `blog.example/${'本'.repeat(500)}`
    expect(normalizeThreadId(long)).toBe(long)
  })

  it.each([
    ['https://blog.example/her?lang=de&p=7#c3.1', 'blog.example/her?lang=de&p=7#c3.1'],
    ['https://blog.example/her?lang=de&p=7#c3.1', 'blog.example/her?lang=de&p=7'],
    ['https://blog.example/her?lang=de&p=7#c3.1', 'blog.example/her?p=7'],
    ['https://blog.example/her?lang=de&p=7#c3.1', 'blog.example/her'],
    ['blog.example', 'blog.example/'],
    ['a-thread', 'a-thread'],
  ])('can be meant by %s: %s', (text, id) => expect(threadCandidates(text)).toContain(id))
})

describe('any spelling of a page’s address', () => {
  it('is one thread wherever it is asked for', async () => {
    const server = await startServer()
    for (const [index, thread] of SPELLINGS.entries()) await server.post(`${index}`, { thread })
    const counts = new URLSearchParams(SPELLINGS.map((spelling) => ['thread', spelling]))
    const { body } = await server.get<Record<string, number>>(`/counts?${counts}`)
    for (const [asked, count] of Object.entries(body)) {
      expect([asked, count]).toEqual([asked, SPELLINGS.length])
    }
    for (const thread of SPELLINGS) {
      const page = await server.list({ thread })
      expect(page.thread).toMatchObject({ id: PAGE, count: SPELLINGS.length })
      const feed = await server.get<string>(`/feed?${new URLSearchParams({ thread })}`)
      expect(feed.body.match(/<entry>/g)).toHaveLength(SPELLINGS.length)
      const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
      await server.get(`/likes?${new URLSearchParams({ thread })}`, like)
    }
    expect((await server.list({ thread: PAGE })).thread.likes).toBe(1)
    const ear = await listen(server.url, { thread: 'https://www.blog.example/über/' })
    await server.post('Heard', { thread: PAGE })
    await expect.poll(() => ear.heard).toHaveLength(1)
  })

  it.each([
    ...SPELLINGS,
    'https://blog.example/über/?lang=de#c3.1',
    'https://www.blog.example/%C3%BCber?gclid=1',
  ])('closes and lists that thread: %s', async (spelling) => {
    const server = await startServer()
    await server.post('Hello', { thread: PAGE })
    const database = ['--database', server.database]
    expect(await printed(['close', spelling, ...database])).toBe(`The thread ${PAGE} is closed.\n`)
    expect((await server.refused(draft({ thread: PAGE, text: 'x' }))).body.code).toBe('closed')
    expect(await printed(['comments', '--thread', spelling, ...database])).toContain('Hello')
    expect(await printed(['open', spelling, ...database])).toBe(`The thread ${PAGE} is open.\n`)
  })

  it('prefers the thread of a query where there is one', async () => {
    const server = await startServer()
    for (const thread of ['blog.example/', 'blog.example/?p=7']) await server.post('x', { thread })
    const close = (address: string) => printed(['close', address, '--database', server.database])
    expect(await close('https://blog.example/?p=7&fbclid=x')).toContain('blog.example/?p=7 is')
    expect(await close('https://blog.example/?p=8')).toContain('blog.example/ is')
    expect(await close('blog.example')).toContain('blog.example/ is')
  })

  it('is said when nobody has written there', async () => {
    const server = await startServer()
    const database = ['--database', server.database]
    const address = 'https://blog.example/nowhere/'
    const { code, stdout, stderr } = await runCli(['close', address, ...database]).ended
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      'afterword: Nobody has written to the thread blog.example/nowhere yet.\n',
    ])
    await expect(printed(['comments', '--thread', address, ...database])).rejects.toThrow(
      'Nobody has written to the thread blog.example/nowhere yet.',
    )
    expect(await printed(['close', '--new', address, ...database])).toContain('is closed')
    const { body } = await server.refused(draft({ thread: 'blog.example/nowhere' }))
    expect(body.code).toBe('closed')
  })
})
