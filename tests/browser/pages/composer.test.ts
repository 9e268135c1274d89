import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

beforeAll(async () => {
  const created = '2014-02-13T06:59:00Z'
  const comments = ['1', '2', '3', '4', '5', '6'].map((number) => ({
    number,
    name: 'Ann',
    text: 'Some words that are read.',
    created,
  }))
  await seedThread(endpoint.database, 'composer', comments)
  host.paths.set(
    '/page',
    html(
      `<div style="height: 700px">Post</div><script src="${endpoint.url}/afterword.js" data-thread="composer"></script><div style="height: 700px">End</div>`,
    ),
  )
})

const box = (page: Page) => page.locator('#composer-text')
const send = (page: Page) => page.getByRole('button', { name: 'Post comment' })
const replyBox = (page: Page) => page.getByRole('form', { name: '(#1)' }).getByLabel('Comment')

test('what is typed before the form’s code is here stays, with the focus and the caret', async () => {
  const { page, errors, close } = await visit(browser, 'about:blank')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/composer-/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${host.url}/page`)
  await box(page).focus()
  await page.keyboard.type('An early brd')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const before = await box(page).elementHandle()
  release()
  await send(page).waitFor()
  await page.keyboard.type('i')
  expect(await box(page).inputValue()).toBe('An early bird')
  expect(await box(page).evaluate((node, old) => node === old, before)).toBe(true)
  await page.reload()
  await send(page).waitFor()
  expect(await box(page).inputValue()).toBe('An early bird')
  expect(errors).toEqual([])
  await close()
})

test('it is one line of 44 pixels until it is wanted, and again when it is sent', async () => {
  const { page, close } = await visit(browser, `${host.url}/page`)
  const height = () =>
    page.locator('.composer > .card').evaluate((node) => node.getBoundingClientRect().height)
  await box(page).waitFor()
  expect(await height()).toBe(44)
  await box(page).focus()
  await send(page).waitFor()
  expect(await height()).toBeGreaterThan(100)
  await close()
})

test.each([
  [390, 360],
  [320, 256],
  [1200, 900],
])('"Write a comment" shows where one writes: %d × %d', async (width, height) => {
  const { page, close } = await visit(browser, `${host.url}/page`, { viewport: { width, height } })
  await page.getByRole('link', { name: 'Write a comment' }).click()
  await send(page).waitFor()
  const seen = () =>
    box(page).evaluate((node) => {
      const { top } = node.getBoundingClientRect()
      return top >= 0 && top + 40 <= innerHeight && node.matches(':focus')
    })
  await expect.poll(seen).toBe(true)
  if (height === 900) {
    const bottom = await send(page).evaluate((node) => node.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual(900)
  }
  await close()
})

test('Cancel leads back to the comment that was answered, and says that there are words', async () => {
  const { page, close } = await visit(browser, `${host.url}/page`, {
    viewport: { width: 700, height: 400 },
  })
  const reply = page.getByRole('button', { name: 'Reply to Ann, comment 1' })
  await reply.click()
  await replyBox(page).fill('Half a thought\n'.repeat(30))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => reply.evaluate((node) => node.matches(':focus'))).toBe(true)
  const { y } = (await reply.boundingBox())!
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y).toBeLessThan(400)
  expect(await reply.textContent()).toBe('Reply · draft')
  expect(await reply.getAttribute('aria-label')).toBe('Reply to Ann, comment 1, draft')
  await page.reload()
  await page.getByText('Reply · draft').waitFor()
  expect(await replyBox(page).count()).toBe(0)
  await reply.click()
  expect(await replyBox(page).inputValue()).toContain('Half a thought')
  expect(await reply.textContent()).toBe('Reply')
  await close()
})

test('what isn’t sent, and what is being written, stand there when no list comes', async () => {
  const { page, close } = await visit(browser, `${host.url}/page`)
  await page.route(/\/comments/, (route) =>
    route.fulfill({
      status: 503,
      headers: { 'access-control-allow-origin': '*', 'retry-after': '3600' },
      json: { code: 'unavailable' },
    }),
  )
  await box(page).fill('Not lost')
  await page.getByRole('textbox', { name: 'Name' }).fill('Zoe')
  await send(page).click()
  await page.getByRole('alert').getByText('Not sent.').waitFor()
  await box(page).fill('Half written')
  await page.reload()
  await page.getByText('Comments could not be loaded.').waitFor()
  await page.getByRole('article').getByText('Not lost').waitFor()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Comment' }).inputValue())
    .toBe('Half written')
  await page.getByRole('article').getByRole('button', { name: 'Discard draft' }).click()
  const undo = page.getByRole('article').getByRole('button', { name: 'Undo' })
  await expect.poll(() => undo.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await page.getByText('Not lost').isVisible()).toBe(false)
  await undo.click()
  await page.getByRole('article').getByText('Not lost').waitFor()
  await page.getByRole('article').getByRole('button', { name: 'Discard draft' }).click()
  await undo.waitFor()
  await page.reload()
  await page.getByText('Comments could not be loaded.').waitFor()
  await page.getByRole('textbox', { name: 'Comment' }).waitFor()
  expect(await page.getByText('Not lost').count()).toBe(0)
  await close()
})

test('a thread that has closed meanwhile takes the form away, and no words', async () => {
  const { page, close } = await visit(browser, `${host.url}/page`)
  await page.getByRole('button', { name: 'Reply to Ann, comment 1' }).click()
  await replyBox(page).fill('To Ann')
  await page.route(/\/comments/, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 403,
          headers: { 'access-control-allow-origin': '*' },
          json: { code: 'closed' },
        })
      : route.continue(),
  )
  await box(page).fill('To the post')
  await page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Name').fill('Zoe')
  await send(page).click()
  await page.getByText('Comments are closed.').waitFor()
  const failed = page.locator('article[part~=failed]')
  await failed.getByText('To the post').waitFor()
  expect(await failed.getByRole('button').allTextContents()).toEqual([
    'Copy your text',
    'Discard draft',
  ])
  expect(await page.getByRole('form').count()).toBe(0)
  const kept = page.locator('.unpublished')
  await kept.getByText('To Ann').waitFor()
  await kept.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await kept.getByText('To Ann').waitFor()
  await close()
})

test('fields are as large as a finger and an iPhone need them', async () => {
  const { page, close } = await visit(browser, `${host.url}/page`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.addStyleTag({ content: 'body { font-size: 14px }' })
  await box(page).focus()
  await page.locator('.tool').first().waitFor()
  const fields = page.locator('.composer .input, .sort')
  for (const field of await fields.all()) {
    const size = await field.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
    expect(size).toBeGreaterThanOrEqual(16)
  }
  const buttons = page.locator('.tool, .modes > .see, .send')
  const sizes = await buttons.evaluateAll((all) => all.map((node) => node.getBoundingClientRect()))
  expect(sizes).toHaveLength(8)
  for (const { width, height } of sizes) {
    expect(Math.round(height)).toBeGreaterThanOrEqual(44)
    expect(Math.round(width)).toBeGreaterThanOrEqual(44)
  }
  // The tools share one row, of which the last is the preview.
  expect(new Set(sizes.slice(0, 7).map(({ top }) => Math.round(top))).size).toBe(1)
  await close()
})
