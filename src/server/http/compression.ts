import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip' | 'identity'

const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

// Below this the headers weigh more than what is saved.
const WORTHWHILE_BYTES = 1000

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const known = new LRUCache<string, Encoding>({ max: 100 })

/** The encoding to answer with, by `Accept-Encoding`. */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const chosen = known.get(header) ?? choose(header)
  known.set(header, chosen)
  return chosen
}

function choose(header: string): Encoding {
  const accepted = new Map(
    parseAccept(header.slice(0, 1000)).map(({ type, q }) => [type.toLowerCase(), q]),
  )
  return ENCODINGS.find((encoding) => (accepted.get(encoding) ?? 0) > 0) ?? 'identity'
}

/** Compresses; `quality` is brotli's, 0 to 11. */
export function compress(body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(body)
  if (encoding === 'gzip') return toGzip(body)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return toBrotli(body, { params })
}

/** A stream of events goes out as it comes, and never ends. */
function isStream(response: Response): boolean {
  return response.headers.get('Content-Type') === 'text/event-stream'
}

/** Compresses answers on their way out. Hono's own has no brotli on Node 20. */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next()
  const { res } = context
  if (!res.ok || res.body === null || isStream(res)) return
  context.header('Vary', 'Accept-Encoding', { append: true })
  const encoding = encodingFor(context.req.header('Accept-Encoding'))
  if (encoding === 'identity' || context.req.method === 'HEAD') return
  const body = Buffer.from(await res.arrayBuffer())
  const isSmall = body.length < WORTHWHILE_BYTES
  const bytes = isSmall ? body : await compress(body, encoding, 4)
  context.res = new Response(new Uint8Array(bytes), res)
  if (!isSmall) context.header('Content-Encoding', encoding)
}
