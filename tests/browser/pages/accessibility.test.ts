import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AccessiblePages,
  focused,
  startAccessiblePages,
  violations,
} from './accessible-page.ts'
import { showMore } from './world.ts'

let pages: AccessiblePages
beforeAll(async () => {
  pages = await startAccessiblePages()
})
afterAll(() => pages.close())

test('the tree reads like a conversation', async () => {
  const { page, close } = await pages.open({ thread: 'gone' })
  await page.locator('#composer-text[name]').waitFor()
  await page.locator('afterword-comments .namers a').first().waitFor()
  const tree = await page.locator('afterword-comments').ariaSnapshot()
  // Addresses are others at each run.
  const told = tree
    .replace(/\/url: \S*#(comment-)?[\w-]+/g, '/url: #$1…')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://server')
  await expect(`${told}\n`).toMatchFileSnapshot('conversation.aria.txt')
  await close()
})

test('axe finds nothing with likes, and others who write meanwhile', async () => {
  const { page, close } = await pages.open({ thread: 'lively' })
  await page.locator('#composer-text[name]').waitFor()
  await page.getByRole('button', { name: /^Like this post/ }).click()
  const news = page.getByRole('button', { name: /new comment/ })
  // Until the stream is open, nobody tells of them.
  await expect
    .poll(
      async () => {
        await pages.post('lively', `Hello, ${crypto.randomUUID()}`)
        return news.count()
      },
      { interval: 500, timeout: 20_000 },
    )
    .toBe(1)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  expect(await violations(page)).toEqual([])
  await news.click()
  await page.locator('afterword-comments article[part~=new]').first().waitFor()
  await expect.poll(() => focused(page)).toMatch(/^article Comment/)
  expect(await violations(page)).toEqual([])
  await close()
})

test('a wrong form says what is missing, in words, at the field, which gets the focus', async () => {
  const { page, close } = await pages.open({ thread: 'none' })
  await page.getByRole('textbox', { name: 'Comment' }).fill('Words')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const name = page.getByRole('textbox', { name: /^Name/ })
  await expect.poll(() => name.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await name.getAttribute('aria-invalid')).toBe('true')
  const described = await name.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
      .join(' '),
  )
  expect(described).toContain('Enter your name.')
  await close()
})

test('the live region is there, empty, before it says anything, and says each thing once', async () => {
  const { page, close } = await pages.open({ thread: 'long' })
  const region = page.locator('afterword-comments [role=status]')
  expect(await region.count()).toBe(1)
  expect(await region.textContent()).toBe('')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const place = document
      .querySelector('afterword-comments')
      ?.shadowRoot?.querySelector('[role=status]')
    new MutationObserver(() => said.push(place?.textContent ?? '')).observe(place as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await showMore(page)
  await expect.poll(() => page.evaluate('said')).toEqual(['50 more comments loaded.'])
  await close()
})

test('what is loaded is said to be busy, and then no more', async () => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  const { page, close } = await pages.open({
    early: true,
    before: (page) =>
      page.route('**/comments?*', async (route) => {
        await held
        await route.fallback()
      }),
  })
  const section = page.locator('afterword-comments section').first()
  await expect.poll(() => section.getAttribute('aria-busy')).toBe('true')
  expect(await page.getByText('Loading comments…').count()).toBe(1)
  answer()
  await expect.poll(() => section.getAttribute('aria-busy')).toBe('false')
  await close()
})

test('nothing is a feed, a tree or a log, and no list is live', async () => {
  const { page, close } = await pages.open({})
  await page.locator('#composer-text[name]').waitFor()
  const wrong = page.locator(
    'afterword-comments :is([role=feed], [role=tree], [role=log], ol[aria-live], [tabindex]:not([tabindex="0"], [tabindex="-1"]))',
  )
  expect(await wrong.count()).toBe(0)
  const lists = await page
    .locator('afterword-comments :is(ol.list, ol.replies)')
    .evaluateAll((all) =>
      all.every(
        (list) =>
          list.role === 'list' && [...list.children].every(({ localName }) => localName === 'li'),
      ),
    )
  expect(lists).toBe(true)
  await close()
})
