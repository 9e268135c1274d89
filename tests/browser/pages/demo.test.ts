import { type Locator, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBlog, type Blog } from '../../../demo/blog.ts'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { comments as notch } from '../../../demo/threads/notch.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { type Visit, visit } from './world.ts'

let blog: Blog
let opened: Visit

beforeAll(async () => {
  await seedThread(endpoint.database, 'afterword.example/notch', notch)
  await seedThread(endpoint.database, 'afterword.example/clock', clock)
  blog = await startBlog({ host: '127.0.0.1', port: 0, endpoint: endpoint.url })
})
afterAll(() => blog.close())

const comments = (page: Page): Locator => page.locator('afterword-comments article')

describe('the front page of the demo blog', () => {
  beforeAll(async () => {
    opened = await visit(browser, `${blog.url}/`)
    await comments(opened.page).nth(26).waitFor()
  })
  afterAll(() => opened.close())

  test('shows 27 comments, numbered 1 to 27', async () => {
    const { page } = opened
    expect(await page.getByRole('heading', { name: '27 comments' }).count()).toBe(1)
    const numbers = await page.locator('afterword-comments .number').allTextContents()
    expect(numbers).toEqual(Array.from({ length: 27 }, (_, i) => String(i + 1)))
  })

  test('writes the date of the first in full', async () => {
    const time = comments(opened.page).first().locator('time')
    expect(await time.textContent()).toBe('February 13, 2014 at 6:59 am')
    expect(await time.getAttribute('datetime')).toBe('2014-02-13T06:59:00.000Z')
  })

  test('gives each an avatar, links those with a site, and calls the nameless one Anonymous', async () => {
    const { page } = opened
    expect(await page.locator('afterword-comments .avatar').count()).toBe(27)
    const sites = notch.filter(({ url }) => url).length
    expect(sites).toBeGreaterThan(3)
    expect(await page.locator('afterword-comments .author a[rel~=ugc]').count()).toBe(sites)
    expect(await page.getByRole('article', { name: 'by Anonymous' }).count()).toBe(1)
  })

  test('makes the number a permalink to the comment', async () => {
    const { page } = opened
    const third = comments(page).nth(2)
    const id = await third.getAttribute('id')
    expect(await third.locator('.number').getAttribute('href')).toBe(`${blog.url}/#${id}`)
    await third.locator('.number').click()
    await expect.poll(() => third.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await third.getAttribute('part')).toContain('highlighted')
  })

  test('leads to the form by “Write a comment”', async () => {
    const { page } = opened
    await page.getByRole('link', { name: 'Write a comment' }).click()
    const box = page.getByRole('textbox', { name: 'Comment' })
    expect(await box.evaluate((node) => node.matches(':focus'))).toBe(true)
    await expect
      .poll(() => box.evaluate((node) => node.getBoundingClientRect().top))
      .toBeLessThan(900)
  })

  test('lets nothing run off the page or fail in silence', () => {
    expect(opened.errors).toEqual([])
    expect(opened.lines).toEqual([])
  })
})

test('the second post shows a conversation four deep', async () => {
  const { page, close } = await visit(browser, `${blog.url}/conversation`)
  await comments(page).first().waitFor()
  const published = clock.filter(({ state }) => state !== 'deleted').length
  await page.getByRole('heading', { name: `${published} comments` }).waitFor()
  expect(published).toBeGreaterThanOrEqual(55)
  const numbers = await page.locator('afterword-comments .number').allTextContents()
  expect(numbers).toHaveLength(clock.length)
  expect(Math.max(...numbers.map((number) => number.split('.').length))).toBe(4)
  expect(
    await page.locator('afterword-comments .replies .replies .replies article').count(),
  ).toBeGreaterThan(0)
  const deep = numbers.find((number) => number.split('.').length === 4) ?? ''
  const name = `in reply to #${deep.replace(/\.\d+$/, '')}`
  expect(await page.getByRole('article', { name }).count()).toBeGreaterThan(0)
  await close()
})

test('a reader writes, replies, and finds it all there after a reload', async () => {
  const { page, errors, close } = await visit(browser, `${blog.url}/`)
  await comments(page).nth(26).waitFor()

  await page.getByRole('textbox', { name: 'Comment' }).fill('I had *one* of these.\nIt hummed.')
  await page.getByLabel('Name').fill('Ann')
  await page.getByLabel('Email').fill('ann@example.com')
  await page.getByText('Add your website').click()
  await page.getByLabel('Website').fill('https://ann.example')
  await page.getByRole('button', { name: 'Post comment' }).click()

  const mine = page.getByRole('article', { name: 'Comment 28 by Ann' })
  await mine.waitFor()
  await expect.poll(() => mine.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await mine.locator('[part=body]').innerHTML()).toBe(
    '<p>I had <em>one</em> of these.<br>\nIt hummed.</p>\n',
  )
  expect(await page.getByRole('status').textContent()).toBe('Comment 28 posted.')
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('')
  await page.getByRole('heading', { name: '28 comments' }).waitFor()

  const third = comments(page).nth(2)
  await third.getByRole('button', { name: 'Reply' }).click()
  const box = page.getByRole('form', { name: '(#3)' }).getByRole('textbox', { name: 'Comment' })
  await expect.poll(() => box.evaluate((node) => node.matches(':focus'))).toBe(true)
  await box.fill('A red dot is a fine idea.')
  await box.press('Control+Enter')
  const reply = page.getByRole('article', { name: 'Comment 3.1 by Ann, in reply to #3' })
  await reply.waitFor()
  const left = async (node: Locator) => (await node.boundingBox())?.x ?? 0
  expect(await left(reply)).toBeGreaterThan((await left(third)) + 20)

  await page.reload()
  await comments(page).nth(28).waitFor()
  expect(await page.getByRole('article', { name: 'Comment 28 by Ann' }).count()).toBe(1)
  expect(
    await page.getByRole('article', { name: 'Comment 3.1 by Ann, in reply to #3' }).count(),
  ).toBe(1)
  expect(await page.content()).not.toContain('ann@example.com')
  expect(errors).toEqual([])
  await close()
})

test('Cancel and Escape give the focus back to the button that opened the form', async () => {
  const { page, close } = await visit(browser, `${blog.url}/`)
  const button = comments(page).nth(1).getByRole('button', { name: 'Reply' })
  await button.click()
  await page.getByRole('form', { name: '(#2)' }).getByLabel('Comment').fill('Not finished')
  await page.keyboard.press('Escape')
  expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true)
  await button.click()
  const box = page.getByRole('form', { name: '(#2)' }).getByLabel('Comment')
  expect(await box.inputValue()).toBe('Not finished')
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true)
  await close()
})
