import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seedThread } from '../../../src/server/seed.ts'
import { killAtExit, removeAtExit } from '../../server/clean-at-exit.ts'
import { bundleChild } from './bundle-child.ts'
import { fillThreads, open } from './fill.ts'
import { insertRaw, insertRows } from './raw-inserts.ts'

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '20000' },
    requests: { type: 'string', default: '100000' },
    replies: { type: 'string', default: '50000' },
    refused: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3000' },
    write: { type: 'boolean', default: false },
  },
})
const FILE = 'docs/benchmarks-server.md'
let posted = 0
const rounds = Number(values.rounds)
const folder = removeAtExit(await mkdtemp(join(tmpdir(), 'afterword-bench-')))
const bundle = await bundleChild()
const agent = new Agent({ keepAlive: true, maxSockets: 16 })
const rows: [string, string, string][] = []
const created = '2024-01-01T00:00:00Z'
const seed = (number: string, text = `Comment ${number}: ${'some words '.repeat(15)}`) => ({
  number,
  name: 'Ann',
  text,
  created,
})
const list = (thread: string, more = '') => `/comments?thread=${thread}${more}`

const began = performance.now()
await measure()
const table = [
  '| what | measured | goal |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(table)
if (values.write) await write()
process.exit()

/** Writes the table, and keeps what stands in the file about it. */
async function write(): Promise<void> {
  const kept = (await readFile(FILE, 'utf8')).split(/^(?=## )/m).slice(1)
  const minutes = Math.ceil((performance.now() - began) / 60_000)
  const [processor] = cpus()
  const what = `Made by \`npm run bench:server -- --write\` on ${new Date().toISOString().slice(0, 10)}, in ${minutes} minutes, with Node ${process.version} on ${cpus().length} cores (${processor?.model}) whose load was ${loadavg()[0]?.toFixed(1)} at the end. Each figure is CPU a request of the server’s own process, or what its row says, against another of the same run; there were ${values.threads} threads of 50 comments, ${values.replies} replies under one root, ${values.refused} refused comments, and ${values.requests} requests for the row on memory.`
  const head = `# What the comment server costs\n\n${what}\n\n${table}\n`
  await writeFile(FILE, [head, ...kept.map((part) => `${part.trimEnd()}\n`)].join('\n'))
}

async function measure(): Promise<void> {
  const small = join(folder, 'small.sqlite')
  const page = Array.from({ length: 27 }, (_, index) => seed(`${index + 1}`))
  await seedThread(small, 'small', page)
  const server = await start(small)
  const whole = await ask(server.url, list('small'))
  const bare = await start('bare', String(whole.body.length))
  const bareCost = await costOf(bare, () => ask(bare.url, '/'))
  const listCost = await costOf(server, () => ask(server.url, list('small')))
  const known = { 'if-none-match': whole.etag }
  const unchangedCost = await costOf(server, () => ask(server.url, list('small'), known))
  row(
    'CPU of a 27-comment list, against a bare Node answer of the same bytes',
    listCost / bareCost,
    '≤ 4 ×',
  )
  row('CPU of its 304', unchangedCost / bareCost, '≤ 2 ×')

  const many = join(folder, 'many.sqlite')
  await seedThread(many, 'small', page)
  const replies = Array.from({ length: Number(values.replies) }, (_, i) => seed(`1.${i + 1}`))
  await seedThread(many, 'replies', [seed('1'), ...replies])
  const hundred = Array.from({ length: 100 }, (_, i) => `#${i + 1}`).join(' ')
  await seedThread(
    many,
    'mentions',
    Array.from({ length: 700 }, (_, i) => seed(`${i + 1}`, hundred)),
  )
  await seedThread(
    many,
    'long',
    Array.from({ length: 2100 }, (_, i) => seed(`${i + 1}`, 'word '.repeat(2000))),
  )
  const big = await start(many)
  // Addresses that differ, so that no answer is kept.
  let address = 0
  const fresh = (url: string, thread: string, more: string) => () =>
    ask(url, list(thread, `${more}&n=${address++}`))
  const root = (path: string) => `${path}&limit=1`
  const one = await costOf(server, fresh(server.url, 'small', root('')), rounds / 5)
  const twentyOne = await costOf(big, fresh(big.url, 'small', '&limit=21'), rounds / 5)
  const under = await costOf(big, fresh(big.url, 'replies', root('')), rounds / 5)
  const middle = Math.floor(Number(values.replies) / 2)
  const inside = await costOf(
    big,
    fresh(big.url, 'replies', root(`&number=1.${middle}`)),
    rounds / 5,
  )
  const around = await costOf(big, fresh(big.url, 'small', '&limit=21&number=14'), rounds / 5)
  const besideMentions = await costOf(big, fresh(big.url, 'mentions', root('')), rounds / 5)
  row(
    `list of 21 beside ${values.replies} replies under one root, not kept`,
    under / twentyOne,
    '≤ 2 ×',
  )
  row(`the same by number, in the middle`, inside / around, '≤ 2 ×')
  row('list beside 700 comments that each name a hundred, not kept', besideMentions / one, '≤ 2 ×')
  const largest = (await ask(big.url, list('long', '&limit=100'))).body.length
  rows.push(['largest list answer', `${Math.round(largest / 1024)} KB`, 'about 256 KB'])

  const posting = (url: string) => () => post(url)
  const plainPost = await costOf(server, posting(server.url), rounds / 5)
  refuse(many, Number(values.refused))
  row(
    `post with ${values.refused} refused rows`,
    (await costOf(big, posting(big.url), rounds / 5)) / plainPost,
    '≤ 1.2 ×',
  )
  const count = Math.ceil(rounds / 5)
  const start16 = performance.now()
  await inParallel(count, posting(server.url))
  const took = performance.now() - start16
  row(
    'posts a second from 16 clients, against raw inserts with the same durability',
    insertRaw(`${small}.raw`, count) / took,
    '≥ 0.5 ×',
  )
  row(
    'the same, against raw inserts of the same rows into the same tables',
    (await insertRows(`${small}.rows`, count)) / took,
    '',
  )

  const full = join(folder, 'full.sqlite')
  await seedThread(full, 'small', page)
  fillThreads(full, Number(values.threads))
  const large = await start(full)
  const smallList = await costOf(server, fresh(server.url, 'small', ''), rounds / 5)
  const largeList = await costOf(large, fresh(large.url, 'small', ''), rounds / 5)
  row(
    `list among ${values.threads} threads of 50, against a small database, not kept`,
    largeList / smallList,
    '≤ 1.2 ×',
  )
  row(
    'post among them',
    (await costOf(large, posting(large.url), rounds / 5)) / plainPost,
    '≤ 1.2 ×',
  )
  const random = () =>
    ask(large.url, list(`t${Math.floor(Math.random() * Number(values.threads))}`))
  const tenths: number[] = []
  for (let tenth = 1; tenth <= 10; tenth++) {
    await inParallel(Number(values.requests) / 10, random)
    tenths.push(Math.round((await usageOf(large.child)).memory / 1e6))
    console.error(`memory after ${tenth} tenths of the requests: ${tenths.at(-1)} MB`)
  }
  rows.push([
    `memory after each fifth of ${values.requests} requests over those`,
    `${tenths.filter((_, index) => index % 2 === 1).join(', ')} MB`,
    '≤ 150 MB, flat',
  ])
}

function row(what: string, ratio: number, goal: string): void {
  rows.push([what, `${ratio.toFixed(2)} ×`, goal])
  console.error(rows.at(-1)?.join(': '))
}

interface Running {
  url: string
  child: ChildProcess
}

async function start(...args: string[]): Promise<Running> {
  const child = fork(bundle, args, { execArgv: [] })
  killAtExit(child)
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { url, child }
}

async function usageOf(child: ChildProcess): Promise<{ cpu: number; memory: number }> {
  child.send('usage')
  const [usage] = (await once(child, 'message')) as [{ cpu: number; memory: number }]
  return usage
}

/** Microseconds of CPU a request, from 16 clients, when the server is warm. */
async function costOf(
  { child }: Running,
  work: () => Promise<unknown>,
  count = rounds,
): Promise<number> {
  await inParallel(Math.ceil(count / 5), work)
  const before = await usageOf(child)
  await inParallel(count, work)
  return ((await usageOf(child)).cpu - before.cpu) / count
}

async function inParallel(count: number, work: () => Promise<unknown>): Promise<void> {
  let left = count
  const client = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: 16 }, client))
}

function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<{ body: Buffer; etag: string }> {
  return new Promise<{ body: Buffer; etag: string }>((resolve, reject) => {
    const asked = request(
      url + path,
      { agent, headers, method: body === undefined ? 'GET' : 'POST' },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          if ((response.statusCode ?? 500) >= 400)
            reject(new Error(`${response.statusCode} ${path}`))
          else resolve({ body: Buffer.concat(chunks), etag: String(response.headers.etag) })
        })
      },
    )
    // The server may have ended an idle connection just when it was taken; keys make posts safe.
    asked.on('error', (error) =>
      asked.reusedSocket ? resolve(ask(url, path, headers, body)) : reject(error),
    )
    asked.end(body)
  })
}

function post(url: string) {
  const text = `Comment ${posted++}`
  const thread = `posts-${posted % 100}`
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
  return ask(
    url,
    '/comments',
    headers,
    JSON.stringify({ thread, parent: null, text, author: { name: text } }),
  )
}

function refuse(file: string, count: number): void {
  const database = open(file)
  database.exec(`insert into comments (id, thread, number, root, path, replies, below, state, name, email, url, text, likes, created, decided)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
    select 'refused' || i, 'small', null, null, null, 0, 0, 'refused', 'Ann', '', '', 'Spam', 0,
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 day'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now') from n`)
  database.close()
}
