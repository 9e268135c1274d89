import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

/** A server on a port of its own. */
export interface Host {
  url: string
  close(): Promise<void>
}

/** What is served at a path. */
export interface Served {
  type: 'html' | 'javascript' | 'css' | 'json' | 'svg'
  body: string | Buffer
}

const TYPES: Record<Served['type'], string> = {
  html: 'text/html; charset=utf-8',
  javascript: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
}

const PREFLIGHT = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization',
}

/** Below this nobody compresses. */
const SMALL = 500

/** As files that are compressed once, and as answers that are compressed as they are made. */
const QUALITY = { files: 11, answers: 4 } as const

/**
 * Serves what `find` gives for a path and its query, in brotli and open to every origin. Everything is made and
 * compressed at its first request and kept, so that no measured page waits for it: ask once before.
 */
export async function startHost(
  find: (path: string, query: URLSearchParams) => Served | null,
): Promise<Host> {
  const kept = new Map<string, Response>()
  const app = new Hono()
  // Open and silent, as a quiet thread's is.
  app.get('/events', () => {
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(': here\n\n')),
    })
    const headers = { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '*' }
    return new Response(stream, { headers })
  })
  app.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }))
  app.all('*', (context) => {
    const { pathname, search, searchParams } = new URL(context.req.url)
    const response = kept.get(pathname + search) ?? respond(find(pathname, searchParams))
    if (response.ok) kept.set(pathname + search, response)
    return response.clone()
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function respond(served: Served | null): Response {
  if (!served) return new Response('', { status: 404 })
  const body = Buffer.from(served.body)
  const headers = {
    'Content-Type': TYPES[served.type],
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  }
  if (body.length < SMALL) return new Response(body, { headers })
  const quality = QUALITY[served.type === 'html' || served.type === 'json' ? 'answers' : 'files']
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return new Response(new Uint8Array(brotliCompressSync(body, { params })), {
    headers: { ...headers, 'Content-Encoding': 'br' },
  })
}
