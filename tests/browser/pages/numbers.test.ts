import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { host } from './fixtures/host.ts'
import { html, startEndpoint, visit, showMore } from './world.ts'

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let holding: Awaited<ReturnType<typeof startEndpoint>>

beforeAll(async () => {
  endpoint = await startEndpoint({ name: 'required' })
  holding = await startEndpoint({ moderation: 'all' })
})
afterAll(async () => {
  await Promise.all([endpoint.close(), holding.close()])
})

const SAID = { name: 'Ann', created: '2014-02-13T06:59:00Z' }
const roots = Array.from({ length: 8 }, (_, i) => String(i + 1))
const seed = ['3.1', '3.2', '3.2.1', ...roots].map((number) => ({
  ...SAID,
  number,
  text: `Words ${number}`,
}))

async function open(url: string, attributes = '') {
  host.paths.set(
    '/page',
    html(`<script src="${url}/afterword.js" data-thread="t" ${attributes}></script>`),
  )
  const visited = await visit(browser, `${host.url}/page`)
  await visited.page.locator('article').first().waitFor()
  return visited
}

/** By the words that each comment begins with: what numbers it in view, by link and by name. */
const numbered = (page: Page) =>
  page.locator('article').evaluateAll((articles) =>
    articles.flatMap((article) => {
      const number = article.querySelector('.number')
      if (!number || article.part.contains('tombstone')) return []
      const isLinked = (number as HTMLAnchorElement).href.endsWith(`#${article.id}`)
      const isNamed = article.ariaLabel!.startsWith(`Comment ${number.textContent} by`)
      return [
        [
          article.querySelector('.body')!.textContent.trim(),
          number.textContent,
          isLinked && isNamed,
        ],
      ]
    }),
  )

/** Every comment has the number that its words say, and these are the comments. */
async function expectNumbers(page: Page, order: string[]): Promise<void> {
  await expect
    .poll(() => numbered(page))
    .toEqual(order.map((number) => [`Words ${number}`, number, true]))
}

async function post(text: string, parent: string | null = null) {
  const response = await fetch(`${endpoint.url}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ thread: 't', parent, text, author: { name: 'Eve' } }),
  })
  return (await response.json()) as { comment: { id: string }; token: string }
}
const remove = ({ comment, token }: Awaited<ReturnType<typeof post>>) =>
  fetch(`${endpoint.url}/comments/${comment.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  })

test('a number stays that of its comment, whatever happens around it', async () => {
  await seedThread(endpoint.database, 't', seed)
  const ninth = await post('Words 9')
  const below = await post('Words 9.1', ninth.comment.id)
  const tenth = await post('Words 10')
  const three = ['3', '3.1', '3.2', '3.2.1']
  const { page, requests, errors, close } = await open(endpoint.url, 'data-page-size="4"')
  await expectNumbers(page, ['1', '2', ...three, '4'])
  await showMore(page)
  await page.getByText('Words 8').waitFor()
  await showMore(page)
  const all = ['1', '2', ...three, '4', '5', '6', '7', '8', '9', '9.1', '10']
  await expectNumbers(page, all)
  await expect.poll(() => requests.filter((url) => url.includes('/events')).length).toBe(1)

  // One with a reply, and one without; then others come, and neither number is given again.
  await remove(ninth)
  await remove(tenth)
  await expectNumbers(page, [...all.slice(0, 11), '9.1'])
  await post('Words 9.1.1', below.comment.id)
  await post('Words 11')
  await page.getByRole('button', { name: '2 new comments' }).click()
  const now = [...all.slice(0, 11), '9.1', '9.1.1', '11']
  await expectNumbers(page, now)

  const element = page.locator('afterword-comments')
  await element.evaluate((node) => node.setAttribute('layout', 'flat'))
  await expectNumbers(page, now)
  await page.getByRole('combobox').selectOption('newest')
  await expectNumbers(page, ['11', '9.1', '9.1.1', '8', '7'])
  await remove(below)
  await expectNumbers(page, ['11', '9.1.1', '8', '7'])

  await page.evaluate(() => {
    document.addEventListener('afterword-post', (event) => {
      const { detail } = event as CustomEvent<{ comment: { number: string | null } }>
      document.title = String(detail.comment.number)
    })
  })
  await page.getByRole('textbox', { name: 'Comment' }).first().click()
  await page.getByLabel('Name').fill('Ann')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Words 12')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expectNumbers(page, ['12', '11', '9.1.1', '8', '7'])
  expect(await page.title()).toBe('12')
  expect(errors).toEqual([])
  await close()
})

test('a held comment has none, in view, by name and in the event', async () => {
  await seedThread(holding.database, 't', seed)
  const { page, close } = await open(holding.url)
  await page.evaluate(() => {
    document.addEventListener('afterword-post', (event) => {
      const { detail } = event as CustomEvent<{ comment: { number: string | null } }>
      document.title = String(detail.comment.number)
    })
  })
  await page.getByRole('textbox', { name: 'Comment' }).fill('Words that wait')
  await page.getByRole('textbox', { name: 'Comment' }).first().click()
  await page.getByLabel('Name').fill('Ann')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const held = page.locator('article[part~=held]')
  await held.waitFor()
  expect(await held.locator('.number').count()).toBe(0)
  expect(await held.getAttribute('aria-label')).toBe('Comment by Ann')
  expect(await page.title()).toBe('null')
  await close()
})
