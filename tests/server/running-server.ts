import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Libsql from 'libsql'
import { onTestFinished } from 'vitest'
import type { Problem, WireComment, WirePage, WirePosted } from '../../src/protocol.ts'
import { serve, type ServeOptions } from '../../src/server/serve.ts'

export const THREAD = 'blog.example/her'

export interface Answer<T> {
  status: number
  headers: Headers
  body: T
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A server over real HTTP on a real file, both gone after the test; it takes any number of comments. */
export async function startServer(options: Partial<ServeOptions> = {}) {
  const database = options.database ?? join(await temporaryFolder(), 'comments.sqlite')
  const server = await serve({ port: 0, quiet: true, rate: 0, ...options, database })
  onTestFinished(() => server.close())
  return {
    ...clientOf(server.url),
    database,
    close: server.close,
    port: server.port,
    passwordLink: server.passwordLink,
  }
}

export type Client = ReturnType<typeof clientOf>

/** What the tests ask of a server, wherever it runs. */
export function clientOf(url: string) {
  async function get<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    return read<T>(await fetch(url + path, init))
  }
  function send<T = WirePosted>(body: unknown, headers: Record<string, string> = {}) {
    return get<T>('/comments', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...headers,
      },
      body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
    })
  }
  return {
    url,
    get,
    send,
    /** Posts what must be taken, and returns the comment. */
    async post(text: string, more: Record<string, unknown> = {}): Promise<WireComment> {
      const { status, body } = await send(draft({ text, ...more }))
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
      return body.comment
    },
    refused: (body: unknown, headers?: Record<string, string>) => send<Problem>(body, headers),
    async list(query: Record<string, string | number> = {}): Promise<WirePage> {
      const { status, body } = await get<WirePage>(listPath(query))
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
      return body
    },
  }
}

export function listPath(query: Record<string, string | number> = {}): string {
  const search = new URLSearchParams({ thread: THREAD })
  for (const [name, value] of Object.entries(query)) search.set(name, String(value))
  return `/comments?${search}`
}

/** The header that carries a token, or a reader's id. */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

/** A post that every server here takes. */
export function draft(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { thread: THREAD, parent: null, text: 'Hello', author: { name: 'Ann' }, ...more }
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const body: T = isJson && text !== '' ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}

/** The file itself, beside the server. */
export function openFile(file: string): Libsql.Database {
  const Database: typeof Libsql = createRequire(import.meta.url)('libsql')
  const database = new Database(file)
  onTestFinished(() => {
    if (database.open) database.close()
  })
  return database
}

/** The rows that a statement finds. */
export function rowsOf<T>(database: Libsql.Database, sql: string, ...values: unknown[]): T[] {
  const statement: { all(values: unknown[]): unknown[] } = database.prepare(sql)
  return statement.all(values) as T[]
}
