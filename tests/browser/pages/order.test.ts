import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit, showMore } from './world.ts'

beforeAll(async () => {
  const said = { name: 'Ann', text: 'Words', created: '2014-02-13T06:59:00Z' }
  const numbers = ['1', '1.1', '1.2', '2', ...Array.from({ length: 68 }, (_, i) => String(i + 3))]
  await seedThread(
    endpoint.database,
    't',
    numbers.map((number) => ({ ...said, number })),
  )
  host.paths.set(
    '/page',
    html(
      `<div style="height: 300px">Post</div><script src="${endpoint.url}/afterword.js" data-thread="t"></script>`,
    ),
  )
})

const numbers = (page: Page) => page.locator('article .number').allTextContents()
const top = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => Math.round(node.getBoundingClientRect().top))

test('the reader’s order: numbers, focus, place and drafts survive, and nothing is stored', async () => {
  const { page, errors, close } = await visit(browser, `${host.url}/page`)
  const order = page.getByRole('combobox', { name: 'Order of comments' })
  await order.waitFor()
  await page.getByRole('form').waitFor()
  const reply = page
    .getByRole('article', { name: 'Comment 2 by' })
    .getByRole('button', { name: 'Reply' })
  await reply.click()
  const box = page.getByRole('form', { name: '(#2)' }).getByRole('textbox', { name: 'Comment' })
  await box.fill('Half a thought')
  await page.evaluate(() => scrollTo(0, 150))
  await order.focus()
  const before = await top(page, '.sort')

  await order.selectOption('newest')
  await expect.poll(async () => (await numbers(page))[0]).toBe('70')
  const newest = await numbers(page)
  expect(newest.slice(0, 3)).toEqual(['70', '69', '68'])
  expect(newest).toHaveLength(50)
  expect(await order.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await top(page, '.sort')).toBe(before)
  await showMore(page)
  // Replies stay oldest first.
  await expect.poll(async () => (await numbers(page)).slice(-4)).toEqual(['2', '1', '1.1', '1.2'])
  expect(await box.inputValue()).toBe('Half a thought')

  await order.selectOption('oldest')
  await expect.poll(async () => (await numbers(page)).slice(0, 4)).toEqual(['1', '1.1', '1.2', '2'])
  const stored = await page.evaluate(() => Object.keys(localStorage))
  expect(stored.filter((key) => !key.startsWith('afterword:draft:'))).toEqual([])
  await order.selectOption('newest')
  await page.reload()
  await expect.poll(async () => (await numbers(page)).slice(0, 2)).toEqual(['1', '1.1'])
  expect(await order.inputValue()).toBe('oldest')
  expect(errors).toEqual([])
  await close()
})
