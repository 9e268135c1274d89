import { createServer } from 'node:http'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCommand } from '../../src/server/cli/parse-command.ts'
import { HELP } from '../../src/server/cli/help.ts'
import { serve } from '../../src/server/serve.ts'
import { runCli, spawnServer } from './child-server.ts'
import { draft, openFile, startServer, temporaryFolder, THREAD } from './running-server.ts'

const WITHOUT_LIBSQL = fileURLToPath(new URL('without-libsql.ts', import.meta.url))

const GUARDS = { moderation: 'none', minimumFill: 0, requireStamp: false, rate: 30 }

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, stdout, stderr } = await runCli(['--help']).ended
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(HELP)
    for (const word of [
      'serve',
      'close',
      'open',
      '--port',
      '--host',
      '--database',
      '--title',
      '--name',
    ]) {
      expect(stdout).toContain(word)
    }
    for (const word of [
      '--email',
      '--url',
      '--site',
      '--version',
      'PORT',
      'HOST',
      'AFTERWORD_DATABASE',
    ]) {
      expect(stdout).toContain(word)
    }
    expect(stdout).toContain('required|optional|off')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(readCommand([], {})).toEqual({ name: 'help' })
    expect(readCommand(['serve', '-h'], {})).toEqual({ name: 'help' })
  })

  it('tells its version', async () => {
    const { code, stdout } = await runCli(['--version']).ended
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
  })

  it('takes its options, the environment, and its defaults, in this order', () => {
    expect(readCommand(['serve'], {})).toEqual({
      name: 'serve',
      options: {
        database: 'afterword.sqlite',
        port: 8080,
        host: '127.0.0.1',
        name: 'required',
        email: 'off',
        url: 'off',
        sites: [],
        ...GUARDS,
        quiet: false,
      },
    })
    const environment = { PORT: '9000', HOST: '0.0.0.0', AFTERWORD_DATABASE: 'a.sqlite' }
    expect(readCommand(['serve'], environment)).toMatchObject({
      options: { port: 9000, host: '0.0.0.0', database: 'a.sqlite' },
    })
    expect(readCommand(['serve'], { PORT: '', HOST: '' })).toMatchObject({
      options: { port: 8080, host: '127.0.0.1' },
    })
    const args = 'serve --port 1 --host ::1 --database b --title T --name optional --email required'
    const sites = [
      '--url',
      'optional',
      '--site',
      'https://a.example/',
      '--site',
      'http://b.example:81',
    ]
    expect(readCommand([...args.split(' '), ...sites], environment)).toEqual({
      name: 'serve',
      options: {
        database: 'b',
        port: 1,
        host: '::1',
        title: 'T',
        name: 'optional',
        email: 'required',
        url: 'optional',
        sites: ['https://a.example', 'http://b.example:81'],
        ...GUARDS,
        quiet: false,
      },
    })
  })

  it.each([
    ['--prot 1', /^Unknown option '--prot'; see afterword --help\.$/],
    ['serve --port', /--port.*see afterword --help\.$/],
    ['serve --port x', /^--port is a number from 0 to 65535, not "x"\.$/],
    ['serve --port 65536', /^--port is a number/],
    ['serve --name off', /^--name is one of required, optional, not "off"\.$/],
    ['serve --email yes', /^--email is one of required, optional, off/],
    ['serve --site blog.example', /^--site is an origin such as/],
    ['serve --site https://blog.example/path', /^--site is an origin such as/],
    ['serve --site ftp://blog.example', /^--site is an origin such as/],
    ['serve more', /^There is no command "serve more"/],
    ['dance', /^There is no command "dance"; see afterword --help\.$/],
    ['close', /^Say which thread: afterword close/],
    ['open a b', /^Say which thread/],
  ])('refuses "%s" in one sentence', (args, sentence) => {
    expect(() => readCommand(args.split(' '), {})).toThrow(sentence)
  })

  it('ends with 2 for a wrong option, and prints no stack', async () => {
    const { code, stdout, stderr } = await runCli(['serve', '--prot', '1']).ended
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`afterword: Unknown option '--prot'; see afterword --help.\n`)
  })

  it('serves, prints its address and the tag, and stops at SIGTERM', async () => {
    const database = join(await temporaryFolder(), 'comments.sqlite')
    const server = await spawnServer(database)
    await server.post('Hello')
    expect(server.output.stdout).toContain(
      `<script async src="${server.url}/afterword.js" data-thread="blog.example/my-first-post">`,
    )
    server.child.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    const next = await startServer({ database })
    expect((await next.list()).comments).toHaveLength(1)
  })

  it('closes and opens a thread, beside a running server', async () => {
    const server = await startServer()
    const closed = await runCli(['close', THREAD, '--database', server.database]).ended
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
    const underWay = server.send(draft({ text: 'Under way' }))
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closing = server.close()
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
    const start = performance.now()
    other.exec('commit')
    expect((await underWay).status).toBe(201)
    await closing
    // Nor does the connection that it came by, which would be kept alive for 5 s, keep the server.
    expect(performance.now() - start).toBeLessThan(4000)
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
    const start = performance.now()
    await server.close()
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('may be asked twice', async () => {
    const server = await startServer()
    await Promise.all([server.close(), server.close()])
    await server.close()
  })
})
