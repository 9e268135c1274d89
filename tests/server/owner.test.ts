import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { serveOptions } from '../../src/server/cli/commands/serve.ts'
import { type Flags, readSettings } from '../../src/server/cli/read-settings.ts'
import { SETTINGS } from '../../src/server/cli/settings.ts'
import { seedThread } from '../../src/server/seed.ts'
import { runCli, spawnServer } from './child-server.ts'
import { printed } from './run-command.ts'
import {
  bearer,
  draft,
  openFile,
  rowsOf,
  startServer,
  temporaryFolder,
  THREAD,
} from './running-server.ts'

type Server = Awaited<ReturnType<typeof startServer>>

/** What a command prints, beside the running server. */
function run(server: Pick<Server, 'database'>, ...args: string[]): Promise<string> {
  return printed([...args, '--database', server.database])
}

const options = (flags: Flags) => serveOptions(readSettings(SETTINGS, flags, {}))

/** What stands for the network that a comment came from. */
function networkOf(server: Server, id: string): string {
  const sql = 'select network from comments where id = ?'
  const [row] = rowsOf<{ network: string | null }>(openFile(server.database), sql, id)
  return String(row?.network)
}

async function held(server: Server, text: string, more: Record<string, unknown> = {}) {
  return (await server.send(draft({ text, ...more }))).body.comment
}

describe('the owner’s commands', () => {
  it('list what is held, with the reason', async () => {
    const server = await startServer({ moderation: 'first', words: ['casino'] })
    const one = await held(server, 'One\nmore')
    const other = await held(server, '\n \nCasino', { thread: 'blog.example/other' })
    const network = networkOf(server, one.id)
    expect(network).toMatch(/^[\da-f]{12}$/)
    const queue = await run(server, 'comments', '--held')
    const handle = queue.match(/^c[\w-]+@[0-9a-f]{10}(?=  )/gm)?.at(-1) ?? ''
    expect(handle).toContain(`${one.id}@`)
    expect(queue.replace(/@[0-9a-f]{10}/g, '')).toBe(
      `${other.id}  blog.example/other  Ann  ${other.created}  held: the word "casino"; nothing proves who its author is
    network ${network}
    Casino
${one.id}  ${THREAD}  Ann  ${one.created}  held: nothing proves who its author is
    network ${network}
    One
`,
    )
    await run(server, 'approve', handle)
    expect(await run(server, 'comments', '--thread', THREAD)).toBe(
      `${handle}  ${THREAD}  #1  Ann  ${one.created}\n    network ${network}\n    One\n`,
    )
    const listed = JSON.parse(await run(server, 'comments', '--json')) as object[]
    expect(listed).toMatchObject([
      { id: other.id, number: null, state: 'pending', author: 'Ann', network },
      { id: one.id, number: '1', state: 'published', text: 'One\nmore', reason: null, network },
    ])
    await expect(run(server, 'comments', '--thread', 'none')).rejects.toThrow(
      'Nobody has written to the thread none yet.',
    )
  })

  it('list the newest first, a page at a time', async () => {
    const server = await startServer()
    expect(await run(server, 'comments')).toBe('No comments.\n')
    expect(await run(server, 'comments', '--json')).toBe('[]\n')
    const texts = Array.from({ length: 7 }, (_, index) => `Comment ${index}.`)
    for (const text of texts) await server.post(text)
    // Those of one moment are in an order too.
    openFile(server.database).exec(`update comments set created = '2026-01-01T00:00:00.000Z'
      where text in ('Comment 1.', 'Comment 2.', 'Comment 3.', 'Comment 4.')`)
    const seen: string[] = []
    let more: string[] = []
    do {
      const page = await run(server, 'comments', '--limit', '2', ...more)
      const found = [...page.matchAll(/^ {4}(Comment \d\.)$/gm)].map(([, text = '']) => text)
      expect(found.length).toBeLessThanOrEqual(2)
      seen.push(...found)
      more = /^There are more: add (--after) (\S+)$/m.exec(page)?.slice(1) ?? []
    } while (more.length > 0)
    expect(seen.slice(0, 3)).toEqual(['Comment 6.', 'Comment 5.', 'Comment 0.'])
    expect([...seen].sort()).toEqual(texts)
    for (const [args, sentence] of [
      ['--limit 0', '--limit is a number from 1 to 1000, not "0".'],
      ['--since yesterday', '--since is a date such as 2026-11-28'],
      ['--state some', "argument 'some' is invalid. Allowed choices are held, published, refused"],
      ['--after cnone', 'There is no comment cnone.'],
    ] as const) {
      await expect(run(server, 'comments', ...args.split(' '))).rejects.toThrow(sentence)
    }
  })

  it('read a page of the list and no more, however many there are', async () => {
    const server = await startServer()
    const comments = Array.from({ length: 3000 }, (_, index) => ({
      number: `${index + 1}`,
      name: 'Ann',
      text: 'Hello',
      created: '2024-01-01T00:00:00Z',
    }))
    await seedThread(server.database, THREAD, comments)
    const file = openFile(server.database)
    const all = vi.spyOn(Object.getPrototypeOf(file.prepare('select 1')), 'all')
    const page = await run(server, 'comments', '--limit', '40')
    const texts = all.mock.results
      .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []))
      .filter((row) => typeof row === 'object' && row !== null && 'text' in row)
    all.mockRestore()
    expect(page.match(/^ {4}Hello$/gm)).toHaveLength(40)
    // One more, to know whether there are more.
    expect(texts).toHaveLength(41)
  })

  it('find comments by state, thread, words, author, e-mail, network and time', async () => {
    const server = await startServer({
      words: ['casino'],
      email: 'optional',
      url: 'optional',
      trustProxy: 1,
    })
    const from = { 'x-forwarded-for': '203.0.113.77' }
    const ann = { name: 'Ann', email: 'Ann@mail.example', url: 'https://ann.example' }
    const long = draft({ text: 'Über 100% of_it', author: ann, thread: 'blog.example/other' })
    const { body } = await server.send(long, from)
    const other = await server.post('Casino', { author: { name: 'Örjan' } })
    const refused = await server.post('Bad')
    await run(server, 'refuse', refused.id)
    openFile(server.database).exec(`update comments set created = '2020-02-02T10:00:00.000Z'
      where id = '${other.id}'`)
    const { id } = body.comment
    const network = networkOf(server, id)
    expect(network).not.toBe(networkOf(server, other.id))
    const ids = async (...args: string[]) => {
      const listed = JSON.parse(await run(server, 'comments', '--json', ...args)) as {
        id: string
      }[]
      return listed.map((comment) => comment.id)
    }
    for (const [args, found] of [
      [['--state', 'published'], [id]],
      [['--state', 'held'], [other.id]],
      [['--held'], [other.id]],
      [['--state', 'refused'], [refused.id]],
      [['--thread', 'https://blog.example/other/'], [id]],
      [['--words', 'ÜBER'], [id]],
      [['--words', '100%'], [id]],
      [['--words', 'f_i'], [id]],
      [['--words', '_'], [id]],
      [['--words', 'casino'], [other.id]],
      [['--author', 'örj'], [other.id]],
      [['--email', 'ann@MAIL.example'], [id]],
      [['--network', network], [id]],
      [
        ['--since', '2020-02-03'],
        [refused.id, id],
      ],
      [
        ['--since', '2020-02-02T10:00:00Z'],
        [refused.id, id, other.id],
      ],
      [['--since', '2020-02-03', '--state', 'held'], []],
    ] as const) {
      expect([args, await ids(...args)]).toEqual([args, found])
    }
    expect(await run(server, 'comments', '--email', 'ann@mail.example')).toContain(
      `\n    Ann@mail.example  https://ann.example/  network ${network}\n`,
    )
  })

  it('forget the network of what was deleted', async () => {
    const server = await startServer()
    const { comment, token } = (await server.send(draft())).body
    await server.post('Reply', { parent: comment.id })
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    expect(networkOf(server, comment.id)).toBe('null')
  })

  it('let no comment paint the terminal, or write a line of its own', async () => {
    const server = await startServer({ words: ['held'], email: 'optional' })
    const nasty = '\u001b[31mheld\u202e\u0007 \u2028 \u009b x \u{e0041} 👩\u200d🚀'
    const author = { name: nasty, email: 'ann@mail.example' }
    await held(server, nasty, { author, thread: `t/${nasty}` })
    for (const output of [await run(server, 'comments'), await run(server, 'comments', '--json')]) {
      // oxlint-disable-next-line no-control-regex -- these are what must not come out
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
      expect(output).toContain('ann@mail.example')
    }
    expect((await run(server, 'comments')).trimEnd().split('\n')).toHaveLength(3)
    const [comment] = JSON.parse(await run(server, 'comments', '--json')) as { text: string }[]
    expect(comment?.text).toBe('[31mheld\u202e \u2028  x \u{e0041} 👩\u200d🚀')
    expect(await run(server, 'comments')).toContain('👩\u200d🚀')
    await held(server, `held ${'long '.repeat(200)}`)
    expect((await run(server, 'comments')).length).toBeLessThan(1000)
  })

  it('approve and refuse several at once, and say which ids are none', async () => {
    const server = await startServer({ moderation: 'all' })
    const ids = [(await held(server, 'A')).id, (await held(server, 'B')).id]
    expect(await run(server, 'approve', ...ids)).toBe(
      `${ids[0]} is published as #1.\n${ids[1]} is published as #2.\n`,
    )
    expect((await server.list()).thread.count).toBe(2)
    await expect(run(server, 'refuse', 'cnone', ids[0] ?? '')).rejects.toThrow(
      `There is no comment cnone.\n${ids[0]} is refused.`,
    )
    expect((await server.list()).thread.count).toBe(1)
  })

  it('reply as the owner, whom no one else can pass for', async () => {
    const server = await startServer()
    const root = await server.post('Question', { author: { name: 'Ann', role: 'owner' } })
    expect(root.author.role).toBeNull()
    expect(await run(server, 'reply', root.id, '--text', 'See #1\n\n*so*')).toMatch(
      /^Published as #1\.1 \(c[\w-]+\)\.\n$/,
    )
    await run(server, 'reply', root.id, '--text', 'Again', '--as', '  Kettle  Weather ')
    await run(server, 'reply', root.id, '--text', 'And again')
    const { comments } = await server.list()
    expect(comments.map(({ number, author }) => [number, author.name, author.role])).toEqual([
      ['1', 'Ann', null],
      ['1.1', 'Author', 'owner'],
      ['1.2', 'Kettle Weather', 'owner'],
      ['1.3', 'Kettle Weather', 'owner'],
    ])
    expect(comments[0]?.namedBy).toEqual(['1.1'])
    expect(comments[1]?.html).toContain('<em>so</em>')
  })

  it('reply also where readers can not, but not to what nobody sees', async () => {
    const server = await startServer({ words: ['held'] })
    const root = await server.post('Question')
    const waiting = await held(server, 'held')
    await run(server, 'close', THREAD)
    await run(server, 'reply', root.id, '--text', 'Closed now')
    expect((await server.list()).thread.count).toBe(2)
    for (const [id, text, sentence] of [
      ['cnone', 'x', 'There is no comment cnone.'],
      [waiting.id, 'x', 'does not exist'],
      [root.id, ' ', 'The text: This field is required.'],
      [root.id, 'x'.repeat(10_001), 'The text: This field is too long.'],
    ] as const) {
      await expect(run(server, 'reply', id, '--text', text)).rejects.toThrow(sentence)
    }
  })

  it('reply with what comes in, and end with 1 when something was wrong', async () => {
    const server = await startServer()
    const { id } = await server.post('Question')
    const cli = fileURLToPath(new URL('../../src/server/cli/cli.ts', import.meta.url))
    const args = ['--import', 'tsx', cli, 'reply', id, '--database', server.database]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] })
    child.stdin.end('From a file')
    await new Promise((resolve) => child.once('close', resolve))
    expect((await server.list()).comments[1]?.html).toBe('<p>From a file</p>\n')
    const failed = await runCli(['approve', 'cnone', '--database', server.database]).ended
    expect(failed).toEqual({
      code: 1,
      stdout: '',
      stderr: 'afterword: There is no comment cnone.\n',
    })
  })

  it('pass what serve is told on to the server', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'words'), 'casino\r\n\r\nfree money\n')
    const flags = {
      moderation: 'first',
      'max-links': '0',
      'minimum-fill': '5',
      'require-stamp': true,
      rate: '7',
      words: join(folder, 'words'),
      'trust-proxy': '2',
    }
    expect(options(flags)).toMatchObject({
      moderation: 'first',
      maxLinks: 0,
      minimumFill: 5,
      requireStamp: true,
      rate: 7,
      words: ['casino', '', 'free money', ''],
      trustProxy: 2,
    })
    const server = await spawnServer(join(folder, 'comments.sqlite'), undefined, [
      '--words',
      join(folder, 'words'),
      '--minimum-fill',
      '2',
    ])
    expect((await server.post('Free MONEY')).state).toBe('pending')
    expect((await server.list()).form.stamp).toMatch(/^[\da-z]+\.[\w-]{22}$/)
  })
})

it('asks for time to fill the form in only where somebody looks at what is held', () => {
  expect(options({ moderation: 'none' })).toMatchObject({ minimumFill: 0 })
  expect(options({ moderation: 'first' })).toMatchObject({ minimumFill: 2 })
})
