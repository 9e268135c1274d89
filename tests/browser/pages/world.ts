import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect, inject } from 'vitest'
import { chromiumPath } from '../../../scripts/chromium-path.ts'
import { serve } from '../../../src/server/serve.ts'

export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** A host that answers what a test tells it to. */
export interface Host {
  url: string
  /** Answers by path; a string is an HTML page. */
  paths: Map<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>
  /** Answers everything that no path is for. */
  answerAll(answer: (request: IncomingMessage, response: ServerResponse) => void): void
  close(): Promise<void>
}

/** What a page did that a page with a thread must not do, and what it said in the console. */
export interface Visit {
  page: Page
  /** Uncaught errors, and rejections that nobody handled. */
  errors: string[]
  /** Everything in the console. */
  said: string[]
  /** The console's lines that begin with `[afterword]`. */
  lines: string[]
  requests: string[]
  /** The live streams that a server has opened for it. */
  streams: string[]
  close(): Promise<void>
}

/** A Chromium of the caller's own, with these flags. */
export const launch = (...args: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath('whole') ?? 'chromium',
    args: ['--no-sandbox', ...args],
  })

/** The Chromium that all page tests share; closing it closes the contexts of this connection. */
export const connect = (): Promise<Browser> => chromium.connect(inject('chromium'))

/**
 * Presses "Show more comments" where it has come to rest: what a jump down the page brings into
 * view takes its true height a frame later, and a press that is under way then meets another element.
 */
export async function showMore(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Show more comments' })
  await button.scrollIntoViewIfNeeded()
  await button.click()
}

/** A server of the blog's own, so that everything is cross-origin, as in life. */
export async function startHost(): Promise<Host> {
  const paths: Host['paths'] = new Map()
  let otherwise: Parameters<Host['answerAll']>[0] | undefined
  const server = createServer((request, response) => {
    const answer = paths.get(new URL(request.url ?? '/', 'http://host').pathname) ?? otherwise
    if (typeof answer === 'function') return answer(request, response)
    response.writeHead(answer === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    })
    response.end(answer ?? '')
    return undefined
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    answerAll(answer) {
      otherwise = answer
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The real comment server on a fresh SQLite file. */
export async function startEndpoint(options: Partial<Parameters<typeof serve>[0]> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-pages-'))
  const database = join(folder, 'comments.sqlite')
  const server = await serve({
    database,
    port: 0,
    name: 'optional',
    email: 'optional',
    url: 'optional',
    widgetDirectory: DIST,
    quiet: true,
    ...options,
  })
  return {
    url: server.url,
    passwordLink: server.passwordLink,
    database,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a page and keeps an ear on it. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 900, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  const errors: string[] = []
  const said: string[] = []
  const lines: string[] = []
  const requests: string[] = []
  const streams = streamsOf(page)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    said.push(message.text())
    if (message.text().startsWith('[afterword]')) lines.push(message.text())
  })
  await page.goto(url)
  return { page, errors, said, lines, requests, streams, close: () => context.close() }
}

/**
 * Waits until the page has drawn what it has changed: after two frames observers of what comes near
 * have been told, and what they asked for in the same task has been done.
 */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((seen) => requestAnimationFrame(seen))
    await new Promise((done) => setTimeout(done))
  })

/** The live streams that a server opens for a page from now on; what happens on it from then on is told. */
export function streamsOf(page: Page): string[] {
  const streams: string[] = []
  page.on('response', (response) => {
    if (response.ok() && response.url().includes('/events?')) streams.push(response.url())
  })
  return streams
}

/** Waits until the browser has done what was put off until it is idle. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(), { timeout: 5000 })))

/**
 * Waits until a page loads nothing and changes nothing: no request is open but streams, and for ten
 * frames nothing has changed in the thread.
 */
export async function atRest(page: Page, open: ReadonlySet<unknown>): Promise<void> {
  const isStill = () =>
    page.evaluate(async () => {
      const root = document.querySelector('afterword-comments')?.shadowRoot
      if (!root) return false
      const observer = new MutationObserver(() => {})
      observer.observe(root, { subtree: true, childList: true, attributes: true })
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
      return observer.takeRecords().length === 0
    })
  await expect.poll(async () => open.size === 0 && (await isStill()) && open.size === 0).toBe(true)
}

/** The requests of a page that have no whole answer yet, but for streams. */
export function openRequests(page: Page): ReadonlySet<unknown> {
  const open = new Set<unknown>()
  page.on('request', (request) => {
    if (!request.url().includes('/events?')) open.add(request)
  })
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => open.delete(request))
  }
  return open
}

/** Waits until a draft that holds these words is kept, which is a moment after the last key. */
export async function kept(page: Page, words: string): Promise<void> {
  await page.waitForFunction((words) => JSON.stringify({ ...localStorage }).includes(words), words)
}

/** A page of the owner's, with a tag or an element in it. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`
}
