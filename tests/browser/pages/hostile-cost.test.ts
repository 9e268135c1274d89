import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CommentHost, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

let server: CommentHost

beforeAll(async () => {
  server = await startCommentHost()
})
afterAll(() => server.close())

/** Counts what costs, from before the page's first script on. */
function count(): void {
  const counts = { ranges: 0, longest: 0 }
  Object.assign(globalThis, { counts })
  globalThis.Range = new Proxy(Range, {
    construct(target, args) {
      counts.ranges++
      return Reflect.construct(target, args) as object
    },
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      counts.longest = Math.max(counts.longest, duration)
  }).observe({ type: 'longtask' })
}

interface Cost {
  page: Page
  elements: number
  ranges: number
  /** Milliseconds; 0 when no task took 50. */
  longest: number
  close(): Promise<void>
}

/** Shows a thread with these bodies until it rests. */
async function show(...bodies: string[]): Promise<Cost> {
  server.comments = bodies.map((body, i) => root(i + 1, { html: body }))
  host.paths.set(
    '/page',
    html(
      `<script>(${String(count)})()</script><script src="${endpoint.url}/afterword.js" data-endpoint="${server.url}" data-thread="t" data-lang="en" data-live="off"></script>`,
    ),
  )
  const { page, errors, close } = await visit(browser, `${host.url}/page`)
  await page.locator(`#comment-n${bodies.length} .body`).waitFor()
  await page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Comment').waitFor()
  if (bodies.some((body) => body.includes('#1'))) await page.locator('.reference').first().waitFor()
  const cost = await page.evaluate(async () => {
    // Whatever is waiting runs first; then the observer has told of it.
    for (let turn = 0; turn < 5; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, that is the point.
      await new Promise((resolve) => requestIdleCallback(resolve))
    }
    const { shadowRoot } = document.querySelector('afterword-comments')!
    const { counts } = globalThis as unknown as { counts: { ranges: number; longest: number } }
    return { ...counts, elements: shadowRoot!.querySelectorAll('.body *').length }
  })
  expect(errors).toEqual([])
  return { page, ...cost, close }
}

/** Shows bodies, and as many of plain words with as many characters. */
async function compare(...bodies: string[]): Promise<{ hostile: Cost; plain: Cost }> {
  const plain = await show(...bodies.map((body) => `<p>${'words '.repeat(body.length / 6)}</p>`))
  await plain.close()
  const hostile = await show(...bodies)
  return { hostile, plain }
}

/** A task that is longer than any of the plain words' by this is a tab that stands. */
const TIMES = 5
const limit = ({ longest }: Cost) => Math.max(longest, 60) * TIMES

test('a body of nothing but references shows fifty of them as links', async () => {
  const { hostile, plain } = await compare(`<p>${'#1 '.repeat(3333)}</p>`)
  expect(hostile.elements).toBe(51)
  expect(hostile.ranges).toBe(0)
  expect(hostile.longest).toBeLessThan(limit(plain))
  await hostile.close()
})

test('fifty such bodies do not add up to a task either', async () => {
  const bodies = Array.from({ length: 50 }, () => `<p>${'#1 '.repeat(3333)}</p>`)
  const { hostile, plain } = await compare(...bodies)
  expect(hostile.ranges).toBe(0)
  expect(hostile.longest).toBeLessThan(limit(plain))
  await hostile.close()
})

const unclosed = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')

test.each([
  [
    'as plain markup',
    `<p>${unclosed(500, (i) => `<code class="language-${i}">`)}`,
    '<p>x'.repeat(480),
  ],
  ['for the sanitiser', `<p>${unclosed(500, (i) => `<b title=${i}>`)}`, '<p>x'.repeat(480)],
  ['in tables', unclosed(300, (i) => `<b title=${i}>`), '<table><td>x</table>'.repeat(300)],
  ['as attributes', `<b ${unclosed(7000, (i) => `a${i} `)}>`, 'x'],
])('what a parser would open again and again shows as text: %s', async (_, start, rest) => {
  const { hostile, plain } = await compare(start + rest)
  expect(hostile.elements).toBe(0)
  expect(hostile.longest).toBeLessThan(limit(plain))
  expect(await hostile.page.locator('#comment-n1 .body').textContent()).toContain('x')
  await hostile.close()
})

test('a text of nothing but < is read once', async () => {
  const { hostile, plain } = await compare('<'.repeat(300_000))
  expect(hostile.longest).toBeLessThan(limit(plain))
  await hostile.close()
})
