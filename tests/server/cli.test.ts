import { createServer } from 'node:http'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Libsql from 'libsql'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { UsageError } from '../../src/server/cli/command-context.ts'
import { serveOptions } from '../../src/server/cli/commands/serve.ts'
import { type Flags, readSettings, variableName } from '../../src/server/cli/read-settings.ts'
import { SETTINGS } from '../../src/server/cli/settings.ts'
import { serve } from '../../src/server/serve.ts'
import { runCli, spawnServer } from './child-server.ts'
import { printed } from './run-command.ts'
import { draft, openFile, startServer, temporaryFolder, THREAD } from './running-server.ts'

const Database: typeof Libsql = createRequire(import.meta.url)('libsql')

/** Resolves when any connection of this process has tried to run a statement. */
function nextTry(statement: string): Promise<void> {
  const exec = vi.spyOn(Database.prototype, 'exec')
  onTestFinished(() => exec.mockRestore())
  return vi.waitFor(() => expect(exec.mock.calls.flat()).toContain(statement))
}

const WITHOUT_LIBSQL = fileURLToPath(new URL('without-libsql.ts', import.meta.url))

const options = (flags: Flags, environment: Record<string, string> = {}) =>
  serveOptions(readSettings(SETTINGS, flags, environment))

async function configFile(content: unknown): Promise<string> {
  const file = join(await temporaryFolder(), 'afterword.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, stdout, stderr } = await runCli(['--help']).ended
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['serve', 'comments', 'approve', 'refuse', 'reply', 'close', 'open']) {
      expect(stdout).toMatch(new RegExp(`^  ${word} `, 'm'))
    }
    expect(stdout).toContain('--config')
    expect(await printed([])).toBe(stdout)
  })

  it('explains every setting of serve, in lines that fit', async () => {
    const help = await printed(['serve', '--help'])
    for (const [name, { isUnflagged }] of Object.entries(SETTINGS)) {
      expect([name, new RegExp(`^  --${name}[ \n]`, 'm').test(help)]).toEqual([name, !isUnflagged])
    }
    expect(help).toContain('--email <required|optional|off>')
    const all = [help, await printed([]), await printed(['comments', '-h'])].join('\n')
    for (const line of all.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('tells its version', async () => {
    const { code, stdout } = await runCli(['--version']).ended
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
  })

  it('takes flags, the environment, the file and its defaults, in this order', async () => {
    expect(options({})).toMatchObject({
      database: 'afterword.sqlite',
      port: 8080,
      host: '127.0.0.1',
      title: 'afterword',
      name: 'required',
      email: 'off',
      url: 'off',
      sites: [],
      moderation: 'none',
      minimumFill: 0,
      requireStamp: false,
      rate: 30,
      quiet: false,
    })
    const config = await configFile({
      port: 1,
      host: '::1',
      rate: '2',
      site: ['https://a.example', 'https://b.example'],
      quiet: true,
      email: 'optional',
    })
    const environment = {
      AFTERWORD_CONFIG: config,
      AFTERWORD_PORT: '9001',
      PORT: '9000',
      HOST: '',
      AFTERWORD_RATE: '3',
      AFTERWORD_MAX_LINKS: '4',
    }
    expect(options({ rate: '5' }, environment)).toMatchObject({
      port: 9001,
      host: '::1',
      rate: 5,
      maxLinks: 4,
      sites: ['https://a.example', 'https://b.example'],
      quiet: true,
      email: 'optional',
    })
    expect(options({}, { PORT: '9000', HOST: '0.0.0.0' })).toMatchObject({
      port: 9000,
      host: '0.0.0.0',
    })
    expect(
      options({}, { AFTERWORD_SITE: 'https://a.example/, http://b.example:81' }),
    ).toMatchObject({
      sites: ['https://a.example', 'http://b.example:81'],
    })
  })

  it('takes every setting in each of the three ways', async () => {
    const given: Record<string, string> = {
      words: await configFile('casino'),
      'trust-proxy': '1',
      smtp: 'smtp://mail.a.example',
      'mail-from': 'a@a.example',
      'mail-to': 'b@a.example=daily',
      'webhook-format': 'slack',
      'spam-check': 'akismet-test',
      'akismet-key': 'abcdef123456',
    }
    for (const [name, { kind, placeholder }] of Object.entries(SETTINGS)) {
      const usual = {
        NUMBER: '1',
        URL: 'https://a.example/b',
        ORIGIN: 'https://a.example',
        FILE: 'a',
        SECONDS: '1',
        DAYS: '1',
      }
      const text =
        given[name] ??
        (kind === 'switch'
          ? 'true'
          : ((usual as Record<string, string>)[placeholder] ?? placeholder.split('|')[0] ?? ''))
      const table = { [name]: SETTINGS[name as keyof typeof SETTINGS] }
      // A secret has no flag.
      const isSecret = SETTINGS[name as keyof typeof SETTINGS].isUnflagged
      const byFlag = isSecret
        ? { [name]: text }
        : readSettings(table, { [name]: kind === 'switch' ? true : text }, {})
      const byVariable = readSettings(table, {}, { [variableName(name)]: text })
      const config = await configFile({ [name]: kind === 'switch' ? true : text })
      expect(byVariable).toEqual(byFlag)
      expect(readSettings(table, { config }, {})).toEqual(byFlag)
    }
  })

  it.each([
    ['--prot 1', "Unknown option '--prot'; see afterword --help."],
    ['serve --prot 1', "Unknown option '--prot'; did you mean --port? See afterword --help."],
    ['serve --port', /--port.* argument missing; see afterword --help\.$/],
    ['serve --port x', '--port is a number from 0 to 65535, not "x".'],
    ['serve --port 65536', /^--port is a number/],
    ['serve --rate -1', '--rate is a number from 0 to 100000, not "-1".'],
    ['serve --max-links -1', '--max-links is a number from 0 to 1000, not "-1".'],
    ['serve --max-links many', /^--max-links is a number from 0 to 1000/],
    ['serve --minimum-fill 1.5', /^--minimum-fill is a number/],
    ['serve --name off', '--name is one of required, optional, not "off".'],
    ['serve --email yes', /^--email is one of required, optional, off/],
    ['serve --moderation some', '--moderation is one of none, first, all, not "some".'],
    ['serve --site blog.example', /^--site is an origin such as/],
    ['serve --site https://blog.example/path', /^--site is an origin such as/],
    ['serve --site ftp://blog.example', /^--site is an origin such as/],
    ['serve --words /nowhere/words', /^--words is a file that can be read/],
    ['serve --trust-proxy yes', /^--trust-proxy is how many proxies there are/],
    ['serve --database --quiet', '--database lacks its value, before --quiet.'],
    ['serve --database postgres://db/x', /^--database is a SQLite file, since PostgreSQL/],
    ['serve --config /nowhere', /^The file \/nowhere, which --config names, can't be read\.$/],
    ['serve more', /^Too many arguments for 'serve'/],
    ['comments more', /^Too many arguments for 'comments'/],
    ['dance', "Unknown command 'dance'; see afterword --help."],
    ['close', "Missing required argument 'thread'; see afterword --help."],
    ['open a b', /^Too many arguments/],
    ['approve', "Missing required argument 'id'; see afterword --help."],
    ['refuse', /^Missing required argument/],
    ['reply', /^Missing required argument/],
    ['reply a b', /^Too many arguments/],
  ])('refuses "%s" in one sentence', async (args, sentence) => {
    const error: unknown = await printed(args.split(' ')).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UsageError)
    const { message } = error as UsageError
    expect(message).not.toContain('\n')
    if (typeof sentence === 'string') expect(message).toBe(sentence)
    else expect(message).toMatch(sentence)
  })

  it.each([
    [{ port: 'x' }, /^"port" in \S+ is a number from 0 to 65535, not "x"\.$/],
    [{ prot: 1 }, /^There is no setting "prot", which \S+ has\.$/],
    [{ port: {} }, /^"port" in \S+ is a text, a number, true or false, or a list of texts\.$/],
    [{ quiet: 'no' }, /^"quiet" in \S+ is true or false, not "no"\.$/],
    ['{ "title": "secret', /^The file \S+ is not a JSON object such as \{ "port": 8080 \}\.$/],
    ['[]', /is not a JSON object/],
  ])('refuses the file %j in one sentence', async (content, sentence) => {
    const config = await configFile(content)
    expect(() => options({ config })).toThrow(sentence)
  })

  it('names the variable that is wrong', () => {
    expect(() => options({}, { AFTERWORD_RATE: '-1' })).toThrow(
      'AFTERWORD_RATE is a number from 0 to 100000, not "-1".',
    )
    expect(() => options({}, { PORT: 'x' })).toThrow(/^PORT is a number/)
  })

  it('ends with 2 for a wrong option, and prints no stack', async () => {
    const { code, stdout, stderr } = await runCli(['serve', '--rate', '-1']).ended
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('afterword: --rate is a number from 0 to 100000, not "-1".\n')
  })

  it('says that PostgreSQL is not supported yet, rather than leave it out of account', async () => {
    const environment = { DATABASE_URL: 'postgres://localhost/comments' }
    const { code, stdout, stderr } = await runCli(['serve', '--port', '0'], environment).ended
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'afterword: DATABASE_URL is set, but PostgreSQL is not supported yet: name a SQLite file with --database.\n',
    ])
    await expect(printed(['comments'], environment)).rejects.toThrow(/^DATABASE_URL is set/)
  })

  it('serves, prints its address and the tag, and stops at SIGTERM', async () => {
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const server = await spawnServer(database)
    await server.post('Hello')
    expect(server.output.stdout).toContain(
      `<script src="${server.url}/afterword.js" async></script>`,
    )
    expect(server.output.stdout).not.toContain('data-thread')
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    const next = await startServer({ database })
    expect((await next.list()).comments).toHaveLength(1)
  })

  it('makes a database with serve alone', async () => {
    const database = join(await temporaryFolder(), 'mistyped.sqlite')
    for (const args of ['comments', 'close a', 'open a', 'approve a', 'refuse a', 'reply a']) {
      const all = [...args.split(' '), '--database', database]
      await expect(printed(all, {}, 'Hello')).rejects.toThrow(
        `There is no database ${database}: name yours with --database.`,
      )
    }
    expect(existsSync(database)).toBe(false)
    const { code, stderr } = await runCli(['comments', '--database', database]).ended
    expect([code, stderr]).toEqual([
      1,
      `afterword: There is no database ${database}: name yours with --database.\n`,
    ])
  })

  it('closes and opens a thread, beside a running server', async () => {
    const server = await startServer()
    const closed = await runCli(['close', THREAD, '--new', '--database', server.database]).ended
    expect(closed).toEqual({ code: 0, stdout: `The thread ${THREAD} is closed.\n`, stderr: '' })
    expect((await server.refused(draft())).body.code).toBe('closed')
    await runCli(['open', THREAD], { AFTERWORD_DATABASE: server.database }).ended
    expect((await server.send(draft())).status).toBe(201)
  })

  it('says what to install when the driver is missing', async () => {
    const { code, stderr } = await runCli(['serve', '--port', '0'], {}, WITHOUT_LIBSQL).ended
    expect([code, stderr]).toEqual([
      1,
      'afterword: The server needs the package libsql: run `npm install libsql`.\n',
    ])
  })

  it('says in one sentence that the port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as AddressInfo
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const args = ['serve', '--port', String(port), '--database', database]
    const { code, stderr } = await runCli(args).ended
    expect([code, stderr]).toEqual([
      1,
      `afterword: Port ${port} is in use; choose another with --port.\n`,
    ])
    await expect(serve({ database, port, quiet: true })).rejects.toMatchObject({
      message: `Port ${port} is in use; choose another with --port.`,
      code: 'EADDRINUSE',
    })
  })
})

describe('stopping (S-43)', () => {
  it('finishes the request under way, takes no other, and closes the database', async () => {
    const server = await startServer()
    await server.post('Hello')
    const other = openFile(server.database)
    other.exec('begin immediate')
    const tried = nextTry('begin immediate')
    const underWay = server.send(draft({ text: 'Under way' }))
    // It waits for the lock when it has tried to get it.
    await tried
    const closing = server.close()
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    other.exec('commit')
    expect((await underWay).status).toBe(201)
    await closing
    expect(await openFile(server.database).pragma('integrity_check')).toEqual([
      { integrity_check: 'ok' },
    ])
  })

  it('is not kept by connections that are kept alive', async () => {
    const server = await startServer()
    const socket = connect(server.port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    const closed = once(socket, 'close')
    await server.close()
    await closed
    expect(socket.readyState).toBe('closed')
  })

  it('may be asked twice', async () => {
    const server = await startServer()
    await Promise.all([server.close(), server.close()])
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
  })
})
