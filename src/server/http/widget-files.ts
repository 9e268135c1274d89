import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Context, Hono } from 'hono'
import { revalidate } from './caching.ts'
import { compress, type Encoding, encodingFor } from './compression.ts'
import { ProblemError } from '../problems.ts'

interface WidgetFile {
  changed: number
  etag: string
  bodies: Map<Encoding, Promise<Buffer>>
  content: Buffer
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

/** Serves what the script tag loads out of `directory`, and nothing else that lies there. */
export function createWidgetFiles(directory: string): Hono {
  const files = new Map<string, WidgetFile>()
  const app = new Hono()

  for (const name of ['afterword.js', 'counts.js']) {
    app.get(`/${name}`, revalidate, (context) => send(context, name, 'public, max-age=300'))
  }
  // Names without a slash, and without a dot in front, lead to no other folder.
  app.get('/chunks/:name{[A-Za-z0-9_-][A-Za-z0-9._-]*}', revalidate, (context) =>
    send(context, join('chunks', context.req.param('name')), 'public, max-age=31536000, immutable'),
  )
  return app

  async function send(context: Context, name: string, caching: string): Promise<Response> {
    const type = TYPES[extname(name)]
    const file = type === undefined ? null : await read(name)
    if (type === undefined || file === null) {
      throw new ProblemError('not-found', 'There is no such file.')
    }
    const encoding = encodingFor(context.req.header('Accept-Encoding'))
    const body = file.bodies.get(encoding) ?? compress(file.content, encoding, 11)
    file.bodies.set(encoding, body)
    return new Response(new Uint8Array(await body), {
      headers: {
        'Content-Type': type,
        'Cache-Control': caching,
        ETag: file.etag,
        Vary: 'Accept-Encoding',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      },
    })
  }

  async function read(name: string): Promise<WidgetFile | null> {
    const path = join(directory, name)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) return null
    const known = files.get(name)
    // During development the build writes them anew.
    if (known?.changed === found.mtimeMs) return known
    const content = await readFile(path)
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 24)
    const file = { changed: found.mtimeMs, etag: `W/"${hash}"`, bodies: new Map(), content }
    files.set(name, file)
    return file
  }
}
