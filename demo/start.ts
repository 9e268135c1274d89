import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../src/server/database/database.ts'
import { seedThread } from '../src/server/seed.ts'
import { serve } from '../src/server/serve.ts'
import { setThreadState } from '../src/server/threads/threads.ts'
import { startBlog } from './blog.ts'
import { comments as clock } from './threads/clock.ts'
import { comments as closed } from './threads/closed.ts'
import { coffee, tea } from './threads/cups.ts'
import { comments as letter } from './threads/letter.ts'
import { comments as notch } from './threads/notch.ts'

interface Running {
  close(): Promise<void>
}

const THREADS = {
  'afterword.example/notch': notch,
  'afterword.example/clock': clock,
  'afterword.example/letter': letter,
  'afterword.example/tea': tea,
  'afterword.example/coffee': coffee,
  'afterword.example/closed': closed,
}

const DIST = fileURLToPath(new URL('../dist', import.meta.url))

const running: Running[] = []

async function start(): Promise<void> {
  const host = process.env['HOST'] || '127.0.0.1'
  const port = portFrom('PORT', 8080)
  const blogPort = portFrom('DEMO_PORT', 8081)
  const database =
    process.env['AFTERWORD_DATABASE'] || fileURLToPath(new URL('afterword.sqlite', import.meta.url))

  if (!existsSync(`${DIST}/afterword.js`)) {
    throw new Error(
      'The widget is not built yet: run npm run build first, or npm start, which does.',
    )
  }
  await seed(database)
  const comments = await serve({
    database,
    host,
    port,
    title: 'Kettle Weather',
    name: 'optional',
    email: 'optional',
    url: 'optional',
    widgetDirectory: DIST,
    quiet: true,
  }).catch((error: unknown) => {
    throw inUse(error) ? new Error(`Port ${port} is in use: set PORT to a free one.`) : error
  })
  running.push(comments)
  const blog = await startBlog({ host, port: blogPort, endpoint: comments.url })
  running.push(blog)

  console.log(`
  afterword is running. Ctrl+C stops it.

    The blog         ${blog.url}/
    A conversation   ${blog.url}/conversation
    Every promise    ${blog.url}/promises
    Comment server   ${comments.url}/
    Database         ${shortened(database)}

  To try it on a page of yours, paste this where its comments should stand:

    <script src="${comments.url}/afterword.js" async></script>
`)
}

/** As seen from here, unless it lies elsewhere. */
function shortened(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}

/** Fills the threads that are empty, so that a second start keeps what was written in the first. */
async function seed(path: string): Promise<void> {
  for (const [thread, comments] of Object.entries(THREADS)) {
    await seedThread(path, thread, comments)
  }
  const database = await openDatabase(path)
  try {
    await setThreadState(database, 'afterword.example/closed', 'closed')
  } finally {
    await database.close()
  }
}

/** Reads a port from the environment; 0 takes any free one. */
function portFrom(variable: string, fallback: number): number {
  const value = process.env[variable] || String(fallback)
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new Error(`${variable} is "${value}": set it to a port from 0 to 65535.`)
  }
  return Number(value)
}

function inUse(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'EADDRINUSE') || inUse(error.cause)
}

/** The blog goes first, so that no page is served whose comments have already stopped. */
async function stop(): Promise<void> {
  for (const server of running.splice(0).reverse()) await server.close()
}

let stopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1)
    stopping = true
    void stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  })
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

start().catch(async (error: unknown) => {
  await stop().catch(() => undefined)
  fail(error)
})
