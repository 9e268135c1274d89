import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../src/server/seed.ts'
import { browser } from '../browser/pages/fixtures/browser.ts'
import { startEndpoint, visit } from '../browser/pages/world.ts'
import { buildHost, HOSTS, pack, serveHost } from './hosts.ts'

let tarball: string

beforeAll(async () => {
  tarball = await pack()
})
afterAll(() => rmSync(tarball))

test.each(HOSTS)(
  'each page of %s has its own thread, whatever way the reader goes',
  async (name) => {
    const built = await buildHost(name, tarball)
    const endpoint = await startEndpoint({ widgetDirectory: built.widget })
    const host = await serveHost(built.site, endpoint.url)
    for (const post of ['one', 'two']) {
      await seedThread(endpoint.database, `127.0.0.1/${post}`, [
        { number: '1', name: 'Ann', text: `First of ${post}`, created: '2014-02-13T06:59:00Z' },
      ])
    }
    const { page, errors, said, close } = await visit(browser, 'about:blank')
    const problems = watchConsole(page)
    const open = watchStreams(page)
    try {
      await page.goto(`${host.url}/one`)
      await shows(page, 'one')
      await post(page, 'Words for one', 2)
      await textBox(page).fill('A draft for one')

      await go(page, 'two')
      await shows(page, 'two')
      await expect.poll(() => textBox(page).inputValue()).toBe('')
      await post(page, 'Words for two', 2)

      await page.goBack()
      await shows(page, 'one')
      await page.getByText('Words for one').waitFor()
      await expect.poll(() => textBox(page).inputValue()).toBe('A draft for one')

      await page.goForward()
      await shows(page, 'two')
      await page.getByText('Words for two').waitFor()
      await expect.poll(open).toBe(1)

      await go(page, 'about')
      await expect.poll(() => page.locator('afterword-comments').count()).toBe(0)
      await expect.poll(open).toBe(0)

      await go(page, 'two')
      await shows(page, 'two')
      await post(page, 'More words for two', 3)

      const stored = (post: string) => storedUnder(endpoint.url, post)
      expect(await stored('one')).toEqual(['First of one', 'Words for one'])
      expect(await stored('two')).toEqual(['First of two', 'Words for two', 'More words for two'])
      expect(await stored('about')).toEqual([])
      expect([errors, problems, said.filter((line) => line.includes('afterword'))]).toEqual([
        [],
        [],
        [],
      ])
    } finally {
      await close()
      await host.close()
      await endpoint.close()
      rmSync(built.folder, { recursive: true })
    }
  },
)

test('each framework’s own types know the element, its options and its events', async () => {
  // To build this project is to check its types.
  const { folder, widget } = await buildHost('types', tarball)
  const installed = readdirSync(join(folder, 'node_modules'))
  expect(installed).toContain('dompurify')
  expect(installed).not.toContain('libsql')
  const manifest = JSON.parse(readFileSync(join(widget, 'custom-elements.json'), 'utf8'))
  expect(manifest.modules[0].declarations[0].tagName).toBe('afterword-comments')
  rmSync(folder, { recursive: true })
})

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Comment' })

async function go(page: Page, post: string): Promise<void> {
  await page
    .getByRole('link', { name: `To ${post}` })
    .first()
    .click()
  await page.locator('h1', { hasText: post }).waitFor()
}

/** Waits for the thread of a post, and for the form under it. */
async function shows(page: Page, post: string): Promise<void> {
  await page.locator('h1', { hasText: post }).waitFor()
  await page.getByText(`First of ${post}`).waitFor()
  await expect.poll(() => page.locator('afterword-comments').count()).toBe(1)
  expect(await page.getByText(/First of/).count()).toBe(1)
  await textBox(page).waitFor()
}

async function post(page: Page, words: string, number: number): Promise<void> {
  await textBox(page).fill(words)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page
    .getByRole('article', { name: `Comment ${number} by` })
    .getByText(words)
    .waitFor()
}

async function storedUnder(endpoint: string, post: string): Promise<string[]> {
  const answer = await fetch(
    `${endpoint}/comments?thread=${encodeURIComponent(`127.0.0.1/${post}`)}`,
  )
  const { comments } = (await answer.json()) as { comments: { html: string }[] }
  return comments.map(({ html }) => html.replace(/<[^>]*>/g, '').trim())
}

/** The errors and warnings that the page's console has, as they come. */
function watchConsole(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) problems.push(message.text())
  })
  return problems
}

/** How many live streams are open. */
function watchStreams(page: Page): () => number {
  const open = new Set<unknown>()
  page.on('request', (request) => request.url().includes('/events?') && open.add(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('requestfinished', (request) => open.delete(request))
  return () => open.size
}
