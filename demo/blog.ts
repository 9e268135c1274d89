import { readFile } from 'node:fs/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

/** A running demo blog. */
export interface Blog {
  /** Where its front page is, without a trailing slash. */
  url: string
  port: number
  close(): Promise<void>
}

const PAGES = new URL('pages/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** Browsers ask a page that names no icon for /favicon.ico; the bare page names none. */
const SHORTHANDS: Readonly<Record<string, string>> = { '/': '/index', '/favicon.ico': '/icon.svg' }

/** One plain file name, so that no path leads out of the folder. */
const FILE = /^\/([a-z0-9-]+)(?:\.([a-z]+))?$/

/**
 * Serves the pages of the demo blog, read anew for each request so that an edit shows on reload.
 * In their HTML `{{endpoint}}` becomes the comment server's address and `{{demo}}` the blog's own.
 *
 * Rejects when it can't listen; for a port in use with a sentence that names DEMO_PORT.
 *
 * @param options.port 0 takes any free port.
 * @param options.endpoint The comment server's address, without a trailing slash.
 */
export async function startBlog(options: {
  host: string
  port: number
  endpoint: string
}): Promise<Blog> {
  const app = new Hono()

  app.get('*', async (context) => {
    const { origin, pathname } = new URL(context.req.url)
    // The address that the reader used, not the one listened on: `localhost` is another origin
    // than `127.0.0.1`, and the pages must find their own files from either.
    const fill = (html: string) =>
      html
        .replaceAll('{{endpoint}}', escapeAttribute(options.endpoint))
        .replaceAll('{{demo}}', escapeAttribute(origin))
    const [, name, type = 'html'] = FILE.exec(SHORTHANDS[pathname] ?? pathname) ?? []
    const contentType = TYPES[type]
    const body = name && contentType ? await read(`${name}.${type}`) : null
    if (body === null || !contentType)
      return context.html(fill((await read('404.html')) ?? ''), 404)
    return context.body(type === 'html' ? fill(body) : body, 200, {
      'Content-Type': contentType,
      'Cache-Control': 'no-cache',
    })
  })

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${options.port} is in use: set DEMO_PORT to a free one.`)
          : error,
      )
    })
    server.listen(options.port, options.host, resolve)
  })

  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    url: `http://${hostInUrl(options.host)}:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        // A page takes milliseconds; what is still open after a second is a browser holding on.
        if ('closeAllConnections' in server) {
          setTimeout(() => server.closeAllConnections(), 1000).unref()
        }
      }),
  }
}

/** A name that a browser can open: not every address to listen on is one. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(new URL(file, PAGES), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
