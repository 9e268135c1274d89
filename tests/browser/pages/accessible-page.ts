import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { openDatabase } from '../../../src/server/database/database.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { setThreadState } from '../../../src/server/threads/threads.ts'
import { type Host, html, connect, startEndpoint, startHost, type Visit, visit } from './world.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page that has nothing wrong with it, so that all that is found is the thread's. */
const PAGE = `<style>:root { color-scheme: light dark } body { margin: 1em; background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 serif }</style>`

export interface AccessiblePages {
  browser: Browser
  endpoint: Awaited<ReturnType<typeof startEndpoint>>
  /** Opens a page with a thread and waits until it stands, or, with `early`, doesn't wait. */
  open(opening: Opening): Promise<Visit>
  /** A comment of somebody else's. */
  post(thread: string, text: string): Promise<void>
  close(): Promise<void>
}

interface Opening {
  thread?: string
  attributes?: string
  hash?: string
  options?: BrowserContextOptions
  body?: string
  early?: boolean
  before?: (page: Page) => Promise<unknown>
}

const at = (minute: number) => ({
  created: new Date(Date.UTC(2014, 1, 13, 6, minute)).toISOString(),
})

/** Thirty replies, each to the one before, with what is wide in them. */
const deep = Array.from({ length: 30 }, (_, i) => ({
  number: Array.from({ length: i + 1 }, () => '1').join('.'),
  name: `Ann ${i}`,
  text:
    i % 10 === 9
      ? `${'longword'.repeat(50)}\n\n    ${'wide code '.repeat(30)}\n\n| a | b | c |\n|---|---|---|\n| ${'wide '.repeat(20)} | ${'table '.repeat(20)} | c |`
      : `Words ${i}, #1.1`,
  ...at(i),
}))

/** The real server, with threads in all the states that a reader may meet. */
export async function startAccessiblePages(): Promise<AccessiblePages> {
  const [browser, host, endpoint] = await Promise.all([
    connect(),
    startHost(),
    startEndpoint({ name: 'required', rate: 0, words: ['viagra'] }),
  ])
  const seed = (thread: string, comments: Parameters<typeof seedThread>[2]) =>
    seedThread(endpoint.database, thread, comments)
  await seed('clock', clock)
  await seed('deep', deep)
  await seed('closed', clock)
  await seed('long', many(130))
  await seed('gone', [
    { number: '1', name: 'Ann', text: 'Taken back', state: 'deleted', ...at(1) },
    { number: '1.1', name: 'Bo', text: 'An answer that stays', ...at(2) },
    { number: '2', name: 'Cy', text: 'See #1.1', ...at(3) },
  ])
  const database = await openDatabase(endpoint.database)
  await setThreadState(database, 'closed', 'closed')
  await database.close()
  let pages = 0
  return {
    browser,
    endpoint,
    async open({ thread = 'clock', attributes = '', hash = '', options, body, early, before }) {
      const path = `/page-${pages++}`
      const tag = `<script src="${endpoint.url}/afterword.js" data-thread="${thread}" data-loading="eager" ${attributes}></script>`
      host.paths.set(path, html(body ?? `<main><h1>Post</h1><div>${tag}</div></main>`, PAGE))
      const visited = await visit(browser, 'about:blank', options)
      await before?.(visited.page)
      await visited.page.goto(`${host.url}${path}${hash}`)
      if (!early) await visited.page.locator('afterword-comments .head').waitFor()
      return visited
    },
    async post(thread, text) {
      const answered = await fetch(`${endpoint.url}/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({
          thread,
          parent: null,
          text,
          author: { name: 'Eve', email: '', url: '' },
          page: { url: '', title: '' },
        }),
      })
      if (!answered.ok) throw new Error(`HTTP ${answered.status}`)
    },
    async close() {
      await browser.close()
      await Promise.all([closeHost(host), endpoint.close()])
    },
  }
}

const closeHost = (host: Host) => host.close()

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: String(i + 1),
    name: `Ann ${i + 1}`,
    text: `Words ${i + 1}`,
    ...at(i),
  }))

/** What isn't laid out yet has only a guessed height: there axe sees things overlap that never do. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('afterword-comments')?.shadowRoot
    if (!root || root.querySelector('[data-all]')) return
    root.firstElementChild?.setAttribute('data-all', '')
    const all = new CSSStyleSheet()
    all.replaceSync('.item { content-visibility: visible !important }')
    root.adoptedStyleSheets.push(all)
  })
  await page.evaluate(async () => {
    const frame = () => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)))
    const root = document.querySelector('afterword-comments')?.shadowRoot
    const wide = root?.querySelectorAll('.body :is(pre, table)') ?? []
    const [x, y] = [scrollX, scrollY]
    // What scrolls is found out when it is seen.
    for (const box of wide) {
      box.scrollIntoView()
      await frame()
    }
    scrollTo(x, y)
    await frame()
  })
}

/** What breaks a WCAG 2.2 A or AA rule that axe can judge, or its best practice, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await layOutAll(page)
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run(...all: unknown[]): Promise<Found> } }
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    )
  })
}

/** The rules that a thread breaks as it stands, with whatever is open in it. */
export async function threadViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (at: string) => Promise<{ violations: { id: string }[] }> }
    }
    return (await axe.run('afterword-comments')).violations.map(({ id }) => id)
  })
}

/** What has the focus, inside the shadow root: its id, or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement
    const inner = outer?.shadowRoot?.activeElement
    if (!inner) return outer?.localName ?? 'nothing'
    const name =
      inner.getAttribute('aria-label') ||
      (inner.id && `#${inner.id.replace(/^comment-.*/, 'comment')}`) ||
      inner.textContent?.trim()
    return `${inner.localName} ${name}`
  })
