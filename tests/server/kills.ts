// Kills the server at random moments while several readers post, each until he is answered, and
// says how many comments were lost or doubled: npx tsx tests/server/kills.ts [--kills 200]
// With --cli FILE it runs that command line, such as the built one, instead of the sources.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type Libsql from 'libsql'
import type { WirePosted } from '../../src/protocol.ts'

const POSTERS = 6
const THREADS = ['blog.example/one', 'blog.example/two']
const LONGEST_LIFE_MS = 400

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, cli: { type: 'string' } },
})
const KILLS = Number(values.kills)
const CLI = values.cli ?? fileURLToPath(new URL('../../src/server/cli/cli.ts', import.meta.url))

interface Answered {
  text: string
  thread: string
  number: string | null
}

const folder = await mkdtemp(join(tmpdir(), 'afterword-kills-'))
const database = join(folder, 'comments.sqlite')
const port = await freePort()
const endpoint = `http://127.0.0.1:${port}`

const answered = new Map<string, Answered>()
let retried = 0
let repeated = 0
const failures: unknown[] = []
const run = { isOver: false }

const started = performance.now()
try {
  const posters = Array.from({ length: POSTERS }, (_, poster) =>
    keepPosting(poster).catch((error: unknown) => failures.push(error)),
  )
  for (let kill = 0; kill < KILLS && failures.length === 0; kill++) {
    const server = await start()
    await sleep(randomInt(LONGEST_LIFE_MS))
    server.kill('SIGKILL')
    await once(server, 'close')
  }
  run.isOver = true
  const last = await start()
  await Promise.all(posters)
  last.kill('SIGTERM')
  await once(last, 'close')
  for (const failure of failures) console.error(failure)
  process.exitCode = report() && failures.length === 0 ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** One comment after the other, each sent again under its key until there is an answer. */
async function keepPosting(poster: number): Promise<void> {
  for (let count = 0; !run.isOver; count++) {
    const text = `Poster ${poster}, comment ${count}`
    const thread = THREADS[count % THREADS.length] ?? ''
    const key = randomUUID()
    const body = JSON.stringify({ thread, parent: null, text, author: { name: `P${poster}` } })
    for (let tries = 1; !answered.has(key); tries++) {
      if (tries > 1) retried += 1
      const { status, posted } = await post(key, body)
      if (status === 200) repeated += 1
      if (posted) answered.set(key, { text, thread, number: posted.comment.number })
      else await sleep(randomInt(20, 60))
    }
  }
}

async function post(
  key: string,
  body: string,
): Promise<{ status: number; posted: WirePosted | null }> {
  try {
    const response = await fetch(`${endpoint}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(10_000),
    })
    const isTaken = response.status === 200 || response.status === 201
    const json = await response.json()
    if (!isTaken && response.status !== 409 && response.status !== 503) {
      throw new Error(`${response.status} ${JSON.stringify(json)}`)
    }
    return { status: response.status, posted: isTaken ? (json as WirePosted) : null }
  } catch (error) {
    // No server, or none any more.
    const isCut = error instanceof TypeError || error instanceof DOMException
    if (isCut || error instanceof SyntaxError) return { status: 0, posted: null }
    throw error
  }
}

async function start(): Promise<ChildProcess> {
  const loader = CLI.endsWith('.ts') ? ['--import', 'tsx'] : []
  const options = ['--port', String(port), '--database', database, '--rate', '0', '--quiet']
  const server = spawn(process.execPath, [...loader, CLI, 'serve', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // The port is in use for a moment longer than the process.
  const code = await Promise.race([
    once(server.stdout, 'data').then(() => null),
    once(server, 'close').then(([code]) => Number(code)),
  ])
  if (code !== null) throw new Error(`The server ended with ${code}.`)
  return server
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Compares what was answered with what is in the file. */
function report(): boolean {
  const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
  const file = new Database(database)
  const read = (sql: string) => file.prepare(sql).all() as unknown[]
  const rows = read('select thread, text, number, state from comments') as {
    thread: string
    text: string
    number: string
    state: string
  }[]
  const integrity = JSON.stringify(read('pragma integrity_check'))
  file.close()

  const counts = new Map<string, number>()
  const numbers = new Map(rows.map(({ thread, text, number }) => [`${thread} ${text}`, number]))
  for (const { thread, text } of rows) {
    const name = `${thread} ${text}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const all = [...answered.values()]
  const lost = all.filter(({ thread, text }) => !counts.has(`${thread} ${text}`))
  const doubled = [...counts.values()].filter((count) => count > 1)
  const moved = all.filter(({ thread, text, number }) => {
    const kept = numbers.get(`${thread} ${text}`)
    return kept !== undefined && kept !== number
  })
  const gaps = THREADS.filter((thread) => {
    const given = rows.filter((row) => row.thread === thread).map(({ number }) => Number(number))
    return given.sort((a, b) => a - b).some((number, index) => number !== index + 1)
  })
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${KILLS} kills in ${seconds} s, ${POSTERS} readers posting at once
${all.length} comments answered, ${rows.length} in the database
${retried} tries repeated, ${repeated} of them answered as known
${lost.length} lost, ${doubled.length} doubled, ${moved.length} with another number
${gaps.length} threads with a gap or a number given twice; integrity ${integrity}`)
  return (
    lost.length + doubled.length + moved.length + gaps.length === 0 &&
    rows.length === all.length &&
    integrity === '[{"integrity_check":"ok"}]'
  )
}
