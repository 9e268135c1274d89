import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { drawn, html, startHost, type Visit, visit } from './world.ts'

let host: Awaited<ReturnType<typeof startHost>>
let visited: Visit
let page: Page

beforeAll(async () => {
  host = await startHost()
  await seedThread(
    endpoint.database,
    'focus.example',
    Array.from({ length: 30 }, (_, i) => ({
      number: String(i + 1),
      name: 'Ann',
      url: 'https://ann.example',
      text: `Words ${i + 1}`,
      created: '2014-02-13T06:59:00Z',
    })),
  )
})
afterAll(() => host.close())
afterEach(async () => {
  expect(visited.errors).toEqual([])
  await visited.close()
})

async function open(thread = 'focus.example') {
  host.paths.set(
    '/page',
    html(
      `<input id="search"><script async src="${endpoint.url}/afterword.js" data-thread="${thread}" data-loading="eager" data-page-size="10"></script>`,
    ),
  )
  visited = await visit(browser, `${host.url}/page`)
  page = visited.page
  await page.locator('#composer-text[name]').waitFor()
}

/** What has the focus, once all that moves it has done so. */
const focused = async () => {
  await drawn(page)
  return page.evaluate(() => {
    const inner = document.querySelector('afterword-comments')?.shadowRoot?.activeElement
    const one = inner ?? document.activeElement
    return one?.id || one?.getAttribute('aria-label') || one?.textContent || one?.localName
  })
}
const press = async (name: string | RegExp) => {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}
const box = () => page.getByRole('textbox', { name: 'Comment', exact: true })

test('“Show more” leaves the focus where the reader has gone meanwhile, in the page too', async () => {
  await open()
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(/cursor=/, async (route) => {
    await held
    await route.continue()
  })
  await press('Show more comments')
  await page.locator('#search').focus()
  await page.keyboard.type('search ')
  release()
  await page.getByText('Words 20').waitFor()
  await page.keyboard.type('words')
  expect(await page.locator('#search').inputValue()).toBe('search words')
  await press('Show more comments')
  await page.getByText('Words 30').waitFor()
  await expect.poll(focused).toBe(await page.locator('article').nth(20).getAttribute('id'))
})

test('a like that fails keeps the focus', async () => {
  await open()
  await page.route(/\/like/, (route) => route.fulfill({ status: 500, body: '{}' }))
  await press('Like comment 1 by Ann')
  await page.getByText('Your like couldn’t be saved').first().waitFor()
  await expect.poll(focused).toContain('Like comment 1 by Ann')
})

test('after Retry of what did not load, the heading has it', async () => {
  host.paths.set(
    '/page',
    html(
      `<script async src="${endpoint.url}/afterword.js" data-thread="focus.example" data-loading="eager"></script>`,
    ),
  )
  visited = await visit(browser, 'about:blank')
  page = visited.page
  let isDown = true
  await page.route(/\/comments\?/, (route) => (isDown ? route.abort() : route.continue()))
  await page.goto(`${host.url}/page`)
  await page.getByRole('button', { name: 'Retry' }).waitFor()
  isDown = false
  await press('Retry')
  await page.getByText('Words 1', { exact: true }).waitFor()
  await page.locator('#composer-text[name]').waitFor()
  await expect.poll(focused).toBe('heading')
})

test('after Discard and Undo the box has it', async () => {
  await open()
  await box().fill('Some words')
  await press('Discard draft')
  await expect.poll(focused).toBe('composer-text')
  await press('Undo')
  await expect.poll(focused).toBe('composer-text')
  expect(await box().inputValue()).toBe('Some words')
})

test('after “change” the name has it', async () => {
  await open('focus-name.example')
  await box().click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Zoe')
  await page.getByRole('checkbox').check()
  await page.reload()
  await box().click()
  await press('Change')
  await expect.poll(focused).toBe('composer-name')
})

test('what one’s own comment offers leaves the focus with the comment when the time is over', async () => {
  await open('focus-own.example')
  await page.route(/\/comments$/, async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as object
    const expires = new Date(Date.now() + 4000).toISOString()
    await route.fulfill({ response, json: { ...answer, expires } })
  })
  await box().fill('Mine')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const edit = page.getByRole('button', { name: 'Edit', exact: true })
  await edit.focus()
  await edit.waitFor({ state: 'detached' })
  await expect.poll(focused).toMatch(/^comment-/)
})

test('after Delete the next comment has it, without a scroll, and Undo is one step back', async () => {
  await open('focus-delete.example')
  for (const text of ['Mine', 'Mine too']) {
    await box().fill(text)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByText(text, { exact: true }).waitFor()
  }
  const article = page.getByRole('article', { name: 'Comment 1 by' })
  await article.getByRole('button', { name: 'Delete' }).scrollIntoViewIfNeeded()
  await article.getByRole('button', { name: 'Delete' }).focus()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await article.getByText('Comment deleted.').waitFor()
  await expect.poll(focused).toMatch(/^comment-/)
  expect(
    await page
      .getByRole('article', { name: 'Comment 2 by' })
      .evaluate((node) => node.matches(':focus')),
  ).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await page.keyboard.press('Shift+Tab')
  await expect.poll(focused).toBe('Undo')
  await page.keyboard.press('Enter')
  await article.getByText('Mine', { exact: true }).waitFor()
  expect(await article.evaluate((node) => node.matches(':focus'))).toBe(true)
})

test('a deletion that the server refuses says so, and the comment is there again', async () => {
  await open('focus-refused.example')
  await box().fill('Mine')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const article = page.getByRole('article', { name: 'Comment 1 by' })
  await page.route(/\/comments\/[^/]+$/, (route) => route.fulfill({ status: 503, body: '{}' }))
  await article.getByRole('button', { name: 'Delete' }).click()
  await article.getByText('Comment deleted.').waitFor()
  const alert = article.getByRole('alert')
  await alert.waitFor({ timeout: 20_000 })
  expect(await alert.textContent()).toMatch(/^Not deleted: \S/)
  expect(await article.getByText('Mine', { exact: true }).isVisible()).toBe(true)
})

test('Reply leads to its box again while that is open', async () => {
  await open()
  await press('Reply to Ann, comment 1')
  await page.getByRole('form', { name: '(#1)' }).waitFor()
  await press('Reply to Ann, comment 1')
  await expect.poll(focused).toMatch(/-text$/)
})

test('the same news a second time is said a second time', async () => {
  await open()
  const said = () => page.locator('afterword-comments [role=status]').first().textContent()
  await press('Show more comments')
  await expect.poll(said).toBe('10 more comments loaded.')
  await press('Show more comments')
  await expect.poll(said).toBe('10 more comments loaded.\u00a0')
})

test('Escape puts a full date away, and the pointer can go there', async () => {
  await open()
  const date = page.locator('afterword-comments time').first()
  await date.hover()
  const full = date.locator('.full-date')
  await full.waitFor()
  const there = (await full.boundingBox())!
  const from = (await date.boundingBox())!
  await page.mouse.move(from.x + 8, there.y + there.height + 1)
  await page.mouse.move(from.x + 8, there.y + 4)
  expect(await full.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await full.count()).toBe(0)
})
