import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import { encodingFor } from './compression.ts'
import { createRequestLog } from './request-log.ts'
import { networkOf } from '../security/networks.ts'
import type { Service } from '../service.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Says that an answer is true for anyone as long as the thread has this version. */
    trueFor: { thread: string; version: string | null; milliseconds?: number }
  }
}

interface CachedAnswer {
  thread: string
  version: string | null
  /** When the database was last seen to hold this version. */
  changes: number
  expires: number
  etag: string
  headers: string[]
  headersOfUnchanged: string[]
  body: Buffer
}

/** Answers that are kept as they go over the wire, for as long as they are true. */
export interface AnswerCache {
  /** Answers from memory; false when nothing there is true. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean
  /** Keeps what a route has said to be `trueFor` a version, and answers 304 to who has it already. */
  remember: MiddlewareHandler
}

const REQUEST_ID = 'X-Request-Id'
const CACHE_BYTES = 16_000_000
// Longer than any that a widget asks for.
const MAX_URL = 4000

export function createAnswerCache(service: Service): AnswerCache {
  const { changes } = service.database
  const log = service.log === 'off' ? null : createRequestLog(service)
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 1000,
  })

  return {
    answer(incoming, outgoing) {
      const { method = '', url = '', headers } = incoming
      if (method !== 'GET' && method !== 'HEAD') return false
      // A name that the client gave its request is checked elsewhere.
      if (headers['x-request-id'] !== undefined) return false
      const answer = answers.get(keyOf(encodingFor(headers['accept-encoding']), url))
      if (!answer || !isTrue(answer)) return false
      const start = performance.now()
      const request = randomUUID()
      const isUnchanged = isKnown(headers['if-none-match'], answer.etag)
      const own = isUnchanged ? answer.headersOfUnchanged : answer.headers
      outgoing.writeHead(isUnchanged ? 304 : 200, [REQUEST_ID, request, ...own])
      outgoing.end(isUnchanged ? undefined : answer.body)
      log?.({
        start,
        method,
        path: url.split('?', 1)[0] ?? '',
        status: outgoing.statusCode,
        network: networkOf(
          incoming.socket.remoteAddress,
          incoming.headersDistinct['x-forwarded-for']?.join(),
          service.trustedProxies,
        ),
        request,
      })
      return true
    },
    async remember(context, next) {
      const count = context.req.method === 'GET' ? changes.count() : NaN
      await next()
      const etag = context.res.headers.get('ETag')
      const truth = context.get('trueFor') as Context['var']['trueFor'] | undefined
      if (!truth || etag === null || context.res.status !== 200) return
      const { incoming } = (context.env ?? {}) as Partial<HttpBindings>
      const url = incoming?.url ?? ''
      if (!Number.isNaN(count) && url !== '' && url.length < MAX_URL) {
        const body = Buffer.from(await context.res.arrayBuffer())
        context.res = new Response(body, context.res)
        const encoding = encodingFor(context.req.header('Accept-Encoding'))
        const { thread, version, milliseconds = Infinity } = truth
        answers.set(keyOf(encoding, url), {
          thread,
          version,
          changes: count,
          expires: Date.now() + milliseconds,
          etag,
          headers: flat(context.res.headers, body.length),
          headersOfUnchanged: flat(context.res.headers),
          body,
        })
      }
      if (isKnown(context.req.header('If-None-Match'), etag)) {
        context.res = new Response(null, { status: 304, headers: unchanged(context.res.headers) })
      }
    },
  }

  function isTrue(answer: CachedAnswer): boolean {
    const count = changes.count()
    if (answer.expires <= Date.now()) return false
    if (answer.changes === count) return true
    if (Number.isNaN(count) || changes.versionOf(answer.thread) !== answer.version) return false
    answer.changes = count
    return true
  }
}

function keyOf(encoding: string, url: string): string {
  return `${encoding} ${url}`
}

/** Whether `If-None-Match` names the tag. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header === '*') return true
  const bare = etag.replace('W/', '')
  return header.split(',').some((tag) => tag.trim().replace('W/', '') === bare)
}

function unchanged(headers: Headers): Headers {
  const left = new Headers(headers)
  for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) left.delete(name)
  return left
}

/** Headers as Node takes them with the least work: with a length for a whole answer, else for a 304. */
function flat(headers: Headers, length?: number): string[] {
  const whole = length === undefined ? unchanged(headers) : new Headers(headers)
  if (length !== undefined) whole.set('Content-Length', String(length))
  whole.delete(REQUEST_ID)
  return [...whole].flat()
}
