import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { type Host, html, launch, startEndpoint, startHost, visit } from './world.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Host

beforeAll(async () => {
  browser = await launch()
  endpoint = await startEndpoint({ name: 'required' })
  await seedThread(endpoint.database, 'clock', clock)
  host = await startHost()
})
afterAll(async () => {
  await browser.close()
  await host.close()
  await endpoint.close()
})

/** What isn't laid out yet has only a guessed height: there axe sees things overlap that never do. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = new CSSStyleSheet()
    all.replaceSync('.item { content-visibility: visible !important }')
    document.querySelector('afterword-comments')?.shadowRoot?.adoptedStyleSheets.push(all)
  })
  // What scrolls is found out when it is seen.
  const top = await page.evaluate(() => scrollY)
  const boxes = page.locator('afterword-comments .body :is(pre, table)')
  for (const box of await boxes.all()) await box.scrollIntoViewIfNeeded()
  await page.evaluate(async (y) => {
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)))
    scrollTo(0, y)
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)))
  }, top)
}

/** What breaks a WCAG 2.2 A or AA rule that axe can judge, one line each. */
async function violations(page: Page): Promise<string[]> {
  await layOutAll(page)
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (...all: unknown[]) => Promise<unknown> }
    }
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
  })
  const { violations: list } = found as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }
  return list.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  )
}

const PAGE = `<style>:root { color-scheme: light dark } body { margin: 1em; background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 serif }</style>`

async function open(attributes: string, options: BrowserContextOptions = {}, dir = 'ltr') {
  const body = `<main><h1>Post</h1><div dir="${dir}"><script src="${endpoint.url}/afterword.js" ${attributes}></script></div></main>`
  host.paths.set('/page', html(body, PAGE))
  const visited = await visit(browser, `${host.url}/page`, options)
  await visited.page
    .locator('afterword-comments')
    .getByText(/\d comments|No comments yet|could not be loaded/)
    .first()
    .waitFor()
  return visited
}

const LOOKS: [string, BrowserContextOptions, string][] = [
  ['light', {}, 'ltr'],
  ['dark', { colorScheme: 'dark' }, 'ltr'],
  ['360 px', { viewport: { width: 360, height: 800 } }, 'ltr'],
  [
    '320 px, dark, right to left',
    { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
    'rtl',
  ],
  ['forced colours', { forcedColors: 'active' }, 'ltr'],
]

describe('axe finds nothing', () => {
  test.each(LOOKS)('%s', async (_, options, dir) => {
    for (const attributes of [
      'data-thread="clock"',
      'data-thread="none"',
      'data-thread="x" data-endpoint="http://127.0.0.1:59999"',
    ]) {
      const { page, close } = await open(attributes, options, dir)
      expect(await violations(page)).toEqual([])
      await close()
    }
    const { page, close } = await open('data-thread="clock" data-dates="full"', options, dir)
    await page
      .getByRole('article', { name: 'Comment 2.1' })
      .first()
      .getByRole('button', { name: 'Reply' })
      .click()
    await page.getByRole('button', { name: 'Post reply' }).click()
    await page.getByText('Error: Write something first.').waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  })
})

test.each(LOOKS)('axe finds nothing with likes and new comments: %s', async (_, options, dir) => {
  const { page, close } = await open('data-thread="clock"', options, dir)
  await page.getByRole('button', { name: /^Like comment 1 by/ }).click()
  await page.getByRole('button', { name: /^Like this post/ }).click()
  // Until the stream is open.
  await page.waitForTimeout(1500)
  const posted = await fetch(`${endpoint.url}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      thread: 'clock',
      parent: null,
      text: `Hello, ${_}`,
      author: { name: 'Eve', email: '', url: '' },
      page: { url: '', title: '' },
    }),
  })
  expect(posted.status).toBe(201)
  const news = page.getByRole('button', { name: '1 new comment' })
  await news.waitFor()
  // Floating on the way, it covers what can be scrolled from under it; at the end it covers nothing.
  await layOutAll(page)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForTimeout(300)
  expect(await violations(page)).toEqual([])
  await news.click()
  await page.getByText(`Hello, ${_}`).waitFor()
  expect(await violations(page)).toEqual([])
  await close()
})

test('nothing scrolls sideways at 320 px', async () => {
  const { page, close } = await open('data-thread="clock"', {
    viewport: { width: 320, height: 800 },
  })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(320)
  await close()
})

test('a wrong form says what is missing, in words, at the field, which gets the focus', async () => {
  const { page, close } = await open('data-thread="none"')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Words')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const name = page.getByRole('textbox', { name: 'Name · required' })
  await expect.poll(() => name.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await name.getAttribute('aria-invalid')).toBe('true')
  const described = await name.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
      .join(' '),
  )
  expect(described).toContain('Error: Fill in this field.')
  await close()
})

test('the live region is there, empty, before it says anything', async () => {
  const { page, close } = await open('data-thread="clock"')
  const region = page.locator('afterword-comments [role=status]')
  expect(await region.count()).toBe(1)
  expect(await region.textContent()).toBe('')
  await close()
})

test('the tree reads like a conversation', async () => {
  const { page, close } = await open('data-thread="clock"')
  const first = page.getByRole('article', { name: /^Comment 1 by / })
  expect(await first.ariaSnapshot()).toMatch(
    /article "Comment 1 by [^"]+"[\s\S]*time[\s\S]*link "Link to comment 1"[\s\S]*paragraph[\s\S]*button "Reply to [^"]+, comment 1"/,
  )
  expect(await page.getByRole('list').count()).toBeGreaterThan(5)
  await close()
})

test.each(LOOKS)('axe finds nothing in any state of the form: %s', async (look, options, dir) => {
  const { page, close } = await open(`data-thread="states ${look}"`, options, dir)
  const answers: [number, Record<string, string>, string][] = []
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
  }
  let sending = false
  await page.route('**/comments', async (route) => {
    const answer = answers.shift()
    if (route.request().method() !== 'POST' || (!sending && !answer)) return route.fallback()
    if (!answer) return undefined
    const [status, more, body] = answer
    return route.fulfill({ status, headers: { ...headers, ...more }, body })
  })
  const form = page.getByRole('form', { name: 'Leave a comment' })
  const post = async (text: string) => {
    await form.getByLabel('Comment').fill(text)
    await form.getByRole('button', { name: 'Post comment' }).click()
  }
  const judge = async () => {
    expect(await violations(page)).toEqual([])
  }
  await page.getByLabel('Name').fill('Zoe')
  await judge()

  await form.getByLabel('Comment').fill(`*Preview*, ${look}`)
  await form.getByRole('button', { name: 'Preview' }).click()
  await form.locator('em').getByText('Preview').waitFor()
  await judge()
  await form.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await judge()

  answers.push([403, {}, '{"code":"forbidden"}'])
  await post('Not sent')
  await page.getByRole('button', { name: 'Retry' }).waitFor()
  await judge()
  answers.push([429, { 'retry-after': '50' }, '{}'])
  await post('Waiting')
  await page.getByText('Trying again in').waitFor()
  await judge()
  sending = true
  await post('On its way')
  await page.locator('article[part~=sending]').nth(1).waitFor()
  await judge()
  sending = false
  await post(`There, ${look}`)
  await page.getByRole('button', { name: 'Delete' }).waitFor()
  await judge()
  await page.getByRole('article').getByRole('button', { name: 'Edit' }).first().click()
  await page.getByRole('textbox', { name: 'Edit your comment' }).waitFor()
  await judge()
  await close()
})
