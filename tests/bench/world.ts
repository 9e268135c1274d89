import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WireComment } from '../../src/protocol.ts'
import { article, type Distance } from './article.ts'
import { artalkAnswer } from './artalk.ts'
import { type Host, type Served, startHost } from './hosts.ts'
import { bundle } from './scripts.ts'
import { createListing } from './server.ts'
import { makeThread, wholePage } from './thread.ts'
import { VARIANTS, type VariantName } from './variants.ts'
import { walineAnswer } from './waline.ts'

/** The servers of one run. */
export interface World {
  thread(size: number): WireComment[]
  /** The address of a page, once everything it needs is made and compressed. */
  page(name: VariantName, size: number, distance: Distance): Promise<string>
  blank: string
  close(): Promise<void>
}

const BLANK = '<!doctype html><title>Blank</title><link rel="icon" href="data:,">'

/** What the other widgets' documentation has owners put into their pages. */
const FILES: Record<string, string> = {
  '/waline.js': '@waline/client/full',
  '/waline.css': '@waline/client/style',
  '/artalk.js': 'artalk/dist/Artalk.js',
  '/artalk.css': 'artalk/Artalk.css',
}

/** Who has no picture has a point. */
const AVATAR = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

/**
 * Starts the blog and, on another origin, what scripts and comments come from.
 *
 * @param dist The folder with the built widget.
 */
export async function startWorld(dist: string): Promise<World> {
  const threads = new Map<number, WireComment[]>()
  const thread = (size: number) => {
    const made = threads.get(size) ?? makeThread(size)
    threads.set(size, made)
    return made
  }
  const scripts = { html: await bundle('html'), json: await bundle('json') }
  const endpoints = new Map<number, Host>()
  const startEndpoint = (size: number) => {
    const list = createListing(thread(size))
    return startHost((path, query) => {
      if (path !== '/comments') return answer(path, dist, scripts, () => thread(size))
      const page = list(query)
      return page && { type: 'json', body: JSON.stringify(page) }
    })
  }
  const blog = await startHost((path) => {
    if (path.startsWith('/avatar')) return { type: 'svg', body: AVATAR }
    if (path === '/blank') return { type: 'html', body: BLANK }
    const [, name, size, distance] = path.split('/')
    if (!name || !Object.hasOwn(VARIANTS, name)) return null
    const variant = VARIANTS[name as VariantName]
    const endpoint = endpoints.get(Number(size))?.url ?? ''
    const body = variant.body(thread(Number(size)), endpoint)
    const html = article(distance as Distance, body, variant.head?.(endpoint))
    return { type: 'html', body: html }
  })
  return {
    thread,
    async page(name, size, distance) {
      if (!endpoints.has(size)) endpoints.set(size, await startEndpoint(size))
      return `${blog.url}/${name}/${size}/${distance}`
    },
    blank: `${blog.url}/blank`,
    async close() {
      for (const host of [blog, ...endpoints.values()]) await host.close()
    },
  }
}

function answer(
  path: string,
  dist: string,
  scripts: Record<'html' | 'json', string>,
  thread: () => WireComment[],
): Served | null {
  const json = (answer: unknown): Served => ({ type: 'json', body: JSON.stringify(answer) })
  if (path === '/html.js') return { type: 'javascript', body: scripts.html }
  if (path === '/json.js') return { type: 'javascript', body: scripts.json }
  if (path === '/all') return json(wholePage(thread()))
  if (path === '/waline/api/comment') return json(walineAnswer(thread(), '/avatar.svg'))
  if (path.startsWith('/artalk/api/')) return json(artalkAnswer(path, thread()))
  if (path.startsWith('/avatar')) return { type: 'svg', body: AVATAR }
  if (path === '/afterword.js' || path.startsWith('/chunks/')) {
    return { type: 'javascript', body: readFileSync(`${dist}${path}`) }
  }
  const file = FILES[path]
  if (file === undefined) return null
  const body = readFileSync(fileURLToPath(import.meta.resolve(file)))
  return { type: path.endsWith('.css') ? 'css' : 'javascript', body }
}
