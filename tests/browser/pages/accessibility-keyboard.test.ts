import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessiblePages, focused, startAccessiblePages } from './accessible-page.ts'

let pages: AccessiblePages
beforeAll(async () => {
  pages = await startAccessiblePages()
})
afterAll(() => pages.close())

/** Waits until what has the focus is what it should be; it never is the page itself. */
const isOn = async (page: Page, what: string | RegExp) => {
  const expected =
    typeof what === 'string' ? expect.stringContaining(what) : expect.stringMatching(what)
  await expect.poll(() => focused(page)).toEqual(expected)
}

/** Goes on by Tab, or back, until something has the focus: by the keys alone, as a reader would. */
async function tabTo(page: Page, what: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (what.test(now)) return
    seen.push(now)
  }
  throw new Error(`${what} was not on the way: ${seen.join(' | ')}`)
}

test('without a mouse a comment is written, changed, answered, liked and taken back', async () => {
  const { page, errors, close } = await pages.open({ thread: 'keys' })
  await page.locator('#composer-text[name]').waitFor()
  await tabTo(page, /^textarea Comment/)
  await page.keyboard.type('First words')
  await tabTo(page, /Name|#composer-name/)
  await page.keyboard.type('Zoe')
  await tabTo(page, /Post comment/)
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Comment 1 by Zoe' }).waitFor()
  await isOn(page, 'Comment 1 by Zoe')

  await tabTo(page, /^button Edit/)
  await page.keyboard.press('Enter')
  await isOn(page, /^textarea/)
  await page.keyboard.type(' and more')
  await page.keyboard.press('Control+Enter')
  await page.getByText('First words and more').waitFor()
  expect(await focused(page)).not.toBe('body')

  await tabTo(page, /Like comment 1 by Zoe/, 'Shift+Tab')
  await page.keyboard.press('Space')
  await isOn(page, 'Like comment 1 by Zoe, 1 like')
  await tabTo(page, /Reply to Zoe, comment 1/)
  await page.keyboard.press('Enter')
  await isOn(page, /^textarea/)
  await page.keyboard.press('Escape')
  await isOn(page, 'Reply to Zoe, comment 1')
  await page.keyboard.press('Space')
  await isOn(page, /^textarea/)
  await page.keyboard.type('An answer, see #1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Comment 1.1 by Zoe, in reply to #1' }).waitFor()
  await isOn(page, 'Comment 1.1 by Zoe')

  await tabTo(page, /^a #1$|^a .*Comment 1|reference/)
  await page.getByRole('tooltip').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('tooltip').count()).toBe(0)

  await tabTo(page, /^button Delete/)
  await page.keyboard.press('Enter')
  await isOn(page, /^article Comment 1 by Zoe/)
  await tabTo(page, /^button Undo/)
  await page.keyboard.press('Enter')
  await isOn(page, /^article Comment 1.1 by Zoe/)
  await tabTo(page, /^button Delete/)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.getByRole('article', { name: 'Comment 1.1 by Zoe' }).count(), {
      timeout: 20_000,
    })
    .toBe(0)
  await expect.poll(() => focused(page)).not.toBe('body')
  expect(errors).toEqual([])
  await close()
})

test('without a mouse a long thread is ordered, walked through and shown whole', async () => {
  const { page, errors, close } = await pages.open({ thread: 'long', attributes: 'data-keys' })
  await page.getByRole('button', { name: 'Show all' }).waitFor()
  await tabTo(page, /^select/)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('article', { name: 'Comment 130 by Ann 130' }).waitFor()
  await isOn(page, /^select/)
  await page.keyboard.press('ArrowUp')
  await page.getByRole('article', { name: 'Comment 1 by Ann 1', exact: true }).waitFor()
  await tabTo(page, /^button Options$/)
  await page.keyboard.press('Enter')
  await page.locator('afterword-comments .menu').waitFor()
  await page.keyboard.press('Escape')
  await isOn(page, 'Options')
  await page.keyboard.press('Tab')
  await page.keyboard.press('j')
  await isOn(page, /^article Comment/)
  await page.keyboard.press('j')
  await isOn(page, /^article Comment/)

  await page.getByRole('button', { name: 'Show more comments' }).focus()
  await tabTo(page, /Show all/)
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Comment 130 by Ann 130' }).waitFor()
  await expect.poll(() => focused(page)).not.toBe('body')
  expect(errors).toEqual([])
  await close()
})

test('without a mouse words are marked, seen before they go, and sent again', async () => {
  const { page, errors, close } = await pages.open({
    thread: 'tried',
    before: (page) =>
      page.route('**/comments', (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: 429,
              headers: { 'access-control-allow-origin': '*', 'retry-after': '3600' },
              body: '{"code":"rate-limited"}',
            })
          : route.fallback(),
      ),
  })
  await page.locator('#composer-text[name]').waitFor()
  await tabTo(page, /^textarea Comment/)
  await page.keyboard.type('bold')
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Bold' }).waitFor()
  await tabTo(page, /Bold/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#composer-text').inputValue()).toBe('**bold**')
  await tabTo(page, /Preview/)
  await page.keyboard.press('Enter')
  await page.locator('afterword-comments .preview strong').waitFor()
  await isOn(page, /Write|Edit|Preview/)
  await page.keyboard.press('Enter')
  await page.locator('#composer-text').waitFor()
  await tabTo(page, /Name|#composer-name/, 'Tab')
  await page.keyboard.type('Zoe')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Retry' }).waitFor()
  expect(await focused(page)).not.toBe('body')
  await tabTo(page, /^button Retry/)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).not.toBe('body')
  await page.getByRole('button', { name: 'Retry' }).waitFor()
  await tabTo(page, /^button Edit/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#composer-text').inputValue()).toBe('**bold**')
  await isOn(page, 'textarea Comment')
  expect(errors.filter((line) => !line.includes('429'))).toEqual([])
  await close()
})
