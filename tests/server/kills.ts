// Kills the server at random moments while readers post, answer, like, edit and delete, and the owner
// approves and makes backups; each tries until there is an answer. Then compares what was
// acknowledged with what is in the file: npx tsx tests/server/kills.ts [--kills 200]
// With --cli FILE it runs that command line instead of the sources.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import type { WirePosted } from '../../src/protocol.ts'
import { backUp } from '../../src/server/database/backup.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { isUnavailable } from '../../src/server/database/unusable.ts'
import { approve } from '../../src/server/moderation/moderation.ts'
import { builds } from '../../vite.config.ts'
import { killAtExit, removeAtExit } from './clean-at-exit.ts'
import { type Acknowledged, type Backup, compare } from './kills-report.ts'

const READERS = 6
const THREADS = ['blog.example/one', 'blog.example/two']
const LONGEST_LIFE_MS = 400
const HELD_WORD = 'waitword'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, cli: { type: 'string' } },
})
const KILLS = Number(values.kills)

// Bundled, since it starts so often. Inside the package, where it finds libsql.
const bundle = removeAtExit(
  fileURLToPath(new URL(`../../node_modules/.kills-${process.pid}`, import.meta.url)),
)
const folder = removeAtExit(await mkdtemp(join(tmpdir(), 'afterword-kills-')))
const database = join(folder, 'comments.sqlite')
const words = join(folder, 'words.txt')
await writeFile(words, `${HELD_WORD}\n`)
const port = await freePort()
const endpoint = `http://127.0.0.1:${port}`

const comments = new Map<string, Acknowledged>()
const backups: Backup[] = []
const done: Record<string, number> = {}
let retried = 0
const failures: unknown[] = []
const run = { isOver: false }
const lives = new EventEmitter().setMaxListeners(READERS)
let isUp = false

const started = performance.now()
const cli = values.cli ?? (await bundleServer())
const everybody = [
  ...Array.from({ length: READERS }, (_, reader) => act(reader)),
  approveWhatWaits(),
  keepBackingUp(),
].map((work) => work.catch((error: unknown) => failures.push(error)))
for (let kill = 0; kill < KILLS && failures.length === 0; kill++) {
  const server = await start(cli)
  await sleep(randomInt(LONGEST_LIFE_MS))
  isUp = false
  server.kill('SIGKILL')
  await once(server, 'close')
}
run.isOver = true
const last = await start(cli)
await Promise.all(everybody)
const query = new URLSearchParams(THREADS.map((thread) => ['thread', thread]))
const counts = (await (await fetch(`${endpoint}/counts?${query}`)).json()) as Record<string, number>
last.kill('SIGTERM')
await once(last, 'close')
for (const failure of failures) console.error(failure)
const wrong = compare(database, [...comments.values()], backups, counts)
const seconds = Math.round((performance.now() - started) / 1000)
console.log(`${KILLS} kills in ${seconds} s, ${READERS} readers and the owner at once
${Object.entries(done)
  .map(([action, times]) => `${times} ${action}`)
  .join(', ')}; ${retried} tries repeated
${comments.size} comments and ${backups.length} backups acknowledged; wrong:`)
console.log(JSON.stringify(wrong, null, 2))
const isRight = Object.values(wrong).every((list) => list.length === 0)
process.exitCode = isRight && failures.length === 0 ? 0 : 1

async function bundleServer(): Promise<string> {
  const config = builds.server()
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir: bundle, emptyOutDir: false },
  })
  return join(bundle, 'cli.js')
}

/** One action after the other, each sent again until there is an answer. */
async function act(reader: number): Promise<void> {
  const own: Acknowledged[] = []
  for (let count = 0; !run.isOver; count++) {
    const mine = own[randomInt(own.length || 1)]
    const other = pick([...comments.values()].filter(({ state }) => state === 'published'))
    const dice = randomInt(10)
    if (dice < 5 || !mine || !other) {
      const parent = dice < 3 && other ? other : null
      const text = `Reader ${reader}, comment ${count}${dice === 4 ? ` ${HELD_WORD}` : ''}`
      const posted = await post(text, parent, reader)
      if (posted) own.push(posted)
    } else if (dice < 7) {
      const isLiked = !other.likes.has(reader)
      const authorization = `Bearer likes-of-reader-${reader}`
      const method = isLiked ? 'PUT' : 'DELETE'
      const { status } = await ask(`/comments/${other.id}/like`, {
        method,
        headers: { authorization },
      })
      if (status !== 200) continue
      if (isLiked) other.likes.add(reader)
      else other.likes.delete(reader)
      countOne(isLiked ? 'likes' : 'likes taken back')
    } else if (dice < 9) {
      if (mine.state !== 'published') continue
      // Without the word, or it would wait again.
      const text = `${mine.text.split(/ \(| waitword/)[0]} (edit ${count})`
      const headers = { authorization: `Bearer ${mine.token}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ text })
      await ask(`/comments/${mine.id}`, { method: 'PATCH', headers, body })
      mine.text = text
      countOne('edits')
    } else if (mine.state === 'published') {
      // Nobody starts to like or to answer it any more; those who have may be told that it is gone.
      mine.state = 'deleted'
      const headers = { authorization: `Bearer ${mine.token}` }
      await ask(`/comments/${mine.id}`, { method: 'DELETE', headers })
      own.splice(own.indexOf(mine), 1)
      countOne('deletions')
    }
  }
}

async function post(
  text: string,
  parent: Acknowledged | null,
  reader: number,
): Promise<Acknowledged | null> {
  const thread = parent?.thread ?? pick(THREADS) ?? ''
  const body = JSON.stringify({
    thread,
    parent: parent?.id ?? null,
    text,
    author: { name: `Reader ${reader}` },
  })
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
  const answer = await ask('/comments', { method: 'POST', headers, body })
  // Its parent was deleted, or lies too deep.
  if (answer.status !== 200 && answer.status !== 201) return null
  const { comment, token } = answer.body as WirePosted
  const { id, number, state } = comment
  const made: Acknowledged = { id, thread, number, state, text, token, likes: new Set() }
  made.parent = parent?.id ?? null
  comments.set(id, made)
  countOne(parent ? 'replies' : 'posts')
  return made
}

/** Asks until somebody answers, and not only that he can't. */
async function ask(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  for (;;) {
    try {
      const signal = AbortSignal.timeout(10_000)
      const response = await fetch(endpoint + path, { ...init, signal })
      const text = await response.text()
      const { status } = response
      if (status !== 409 && status !== 503) {
        if (![200, 201, 204, 404, 410, 422].includes(status)) throw new Error(`${status} ${text}`)
        return { status, body: text === '' ? null : JSON.parse(text) }
      }
    } catch (error) {
      // No server, or none any more.
      const isCut = error instanceof TypeError || error instanceof DOMException
      if (!isCut && !(error instanceof SyntaxError)) throw error
    }
    retried += 1
    if (isUp) await sleep(randomInt(10, 30))
    else await once(lives, 'start')
  }
}

/** The owner approves beside the server, in a process of his own. */
async function approveWhatWaits(): Promise<void> {
  for (let turn = 0; !run.isOver; await sleep(randomInt(50, 150)), turn++) {
    const held = pick([...comments.values()].filter(({ state }) => state === 'pending'))
    if (!held) continue
    const { number } = await untilFree(async () => {
      const opened = await openDatabase(database, { create: false })
      try {
        return await approve(opened, { id: held.id, version: null })
      } finally {
        await opened.close()
      }
    })
    held.number = number
    held.state = 'published'
    countOne('approvals')
  }
}

async function keepBackingUp(): Promise<void> {
  for (; !run.isOver; await sleep(randomInt(500, 1500))) {
    if (comments.size === 0) continue
    const file = join(folder, `backup-${backups.length}.sqlite`)
    const before = [...comments.keys()]
    await untilFree(() => backUp(database, file))
    backups.push({ file, before })
  }
}

async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error
      if (!isUnavailable(cause)) throw error
      retried += 1
    }
  }
}

async function start(cli: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--database', database, '--rate', '0', '--quiet']
  const server = spawn(process.execPath, [cli, 'serve', ...options, '--words', words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  killAtExit(server)
  // The port is in use for a moment longer than the process.
  const code = await Promise.race([
    once(server.stdout, 'data').then(() => null),
    once(server, 'close').then(([code]) => Number(code)),
  ])
  if (code !== null) throw new Error(`The server ended with ${code}.`)
  isUp = true
  lives.emit('start')
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

function pick<T>(list: readonly T[]): T | undefined {
  return list[randomInt(list.length || 1)]
}

function countOne(action: string): void {
  done[action] = (done[action] ?? 0) + 1
}
