import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { AdminEnvironment } from './ui.ts'

/** What the build makes for the pages, by the names under which they load it. */
const FILES = [
  ['style.css', 'admin.css', 'text/css; charset=utf-8'],
  ['keys.js', 'admin.js', 'text/javascript; charset=utf-8'],
] as const

/** Serves the style sheet and the script of the pages out of `dist`. */
export function addAssets(pages: Hono<AdminEnvironment>, directory: string): void {
  for (const [name, file, type] of FILES) {
    pages.get(`/${name}`, async (context) => {
      const content = await readFile(join(directory, 'server', file)).catch(() => null)
      if (content === null) return context.notFound()
      const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 24)}"`
      const headers = { 'Content-Type': type, ETag: etag, 'Cache-Control': 'no-cache' }
      if (context.req.header('If-None-Match') === etag) return context.body(null, 304, headers)
      return context.body(new Uint8Array(content), 200, headers)
    })
  }
}
