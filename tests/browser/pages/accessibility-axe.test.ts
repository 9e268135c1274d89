import type { BrowserContextOptions, Page, Route } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessiblePages, startAccessiblePages, violations } from './accessible-page.ts'
import { testMatrix } from './matrix.ts'

let pages: AccessiblePages
beforeAll(async () => {
  pages = await startAccessiblePages()
})
afterAll(() => pages.close())

const form = (page: Page) => page.getByRole('form', { name: 'Leave a comment' })
const box = (page: Page) => form(page).getByLabel('Comment')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()

async function post(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await page.getByLabel('Name').first().fill('Zoe')
  await button(page, 'Post comment').click()
}

/** Answers posts in its own way, or not at all. */
const answer = (page: Page, how: ((route: Route) => Promise<void>) | null) =>
  page.route('**/comments', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    return how?.(route)
  })
const refuse = (status: number, headers: Record<string, string>, body: string) => (route: Route) =>
  route.fulfill({
    status,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After',
      ...headers,
    },
    body,
  })

interface State {
  thread?: string
  attributes?: string
  hash?: string
  /** It never gets as far as a thread. */
  early?: boolean
  before?: (page: Page) => Promise<unknown>
  reach?: (page: Page) => Promise<void>
  /** It ends when the window becomes another, and has to be reached again. */
  closes?: boolean
  /** What shows that it is still the state that is meant, after the window has been another size. */
  sign: string
}

const STATES: Record<string, State> = {
  loading: {
    early: true,
    before: (page) => page.route('**/comments?*', () => undefined),
    sign: '.ghost .bones',
  },
  'nothing yet': { thread: 'none', sign: '[placeholder="Be the first to comment…"]' },
  'not loaded': {
    early: true,
    attributes: 'data-endpoint="http://127.0.0.1:59999"',
    sign: '.unloaded button',
  },
  'a conversation': { sign: '.replies .replies .replies article' },
  'its full dates': { attributes: 'data-dates="full"', sign: 'time:has-text("2014 at")' },
  'thirty levels': {
    thread: 'deep',
    reach: (page) => page.locator('.more button').click(),
    sign: '[id^="comment-"]:has-text("Words 28")',
  },
  'a flat list': { attributes: 'data-layout="flat"', sign: '.flat article' },
  'closed, with a deleted comment': {
    thread: 'gone',
    before: (page) =>
      page.route('**/comments?*', async (route) => {
        const answered = await route.fetch()
        await route.fulfill({
          response: answered,
          body: (await answered.text()).replace('"state":"open"', '"state":"closed"'),
        })
      }),
    sign: '.tombstone .gone',
  },
  'only a part of it': { thread: 'long', sign: '.more button' },
  'a link to a comment': { hash: '#c2.1', sign: '.highlighted' },
  'errors in the form': {
    reach: async (page) => {
      await box(page).click()
      await button(page, 'Post comment').click()
    },
    sign: '.error:has-text("Write your comment first")',
  },
  'a reply being written': {
    reach: (page) => page.getByRole('button', { name: /^Reply to .* comment 2\.1$/ }).click(),
    sign: '.in-place textarea',
  },
  'on its way': {
    thread: 'sending',
    before: (page) => answer(page, null),
    reach: (page) => post(page, 'On its way'),
    sign: 'article.sending',
  },
  'not sent': {
    thread: 'refused',
    before: (page) => answer(page, refuse(403, {}, '{"code":"forbidden"}')),
    reach: (page) => post(page, 'Not sent'),
    sign: 'article.failed button',
  },
  'waiting to be sent again': {
    thread: 'waiting',
    before: (page) => answer(page, refuse(429, { 'retry-after': '59' }, '{}')),
    reach: (page) => post(page, 'Waiting'),
    sign: '.progress:has-text("Trying again in")',
  },
  held: {
    thread: 'held',
    reach: (page) => post(page, 'viagra'),
    sign: 'article.held .notice',
  },
  'one’s own, being changed': {
    thread: 'changed',
    reach: async (page) => {
      await post(page, 'Mine')
      await button(page, 'Edit').click()
    },
    sign: '.editing textarea',
  },
  'deleted, and still to be undone': {
    thread: 'deleted',
    reach: async (page) => {
      // A thread takes the same words but once.
      await post(page, `Mine ${crypto.randomUUID()}`)
      await button(page, 'Delete').click()
      // No time passes while the focus is there.
      await button(page, 'Undo').focus()
    },
    sign: '.deleted',
  },
  'a preview': {
    thread: 'seen',
    reach: async (page) => {
      await box(page).fill('Words *so far*, and [a link](https://example.com)')
      await button(page, 'Preview').click()
    },
    sign: '.preview em',
  },
  'the list that # opens': {
    closes: true,
    reach: async (page) => {
      await box(page).click()
      await button(page, 'Bold').waitFor()
      await box(page).fill('')
      await page.keyboard.type('See #1', { delay: 20 })
      await page.keyboard.press('ArrowDown')
    },
    sign: '.option[aria-selected=true]',
  },
  'what a number names': {
    thread: 'gone',
    reach: async (page) => {
      await page.locator('.body .reference').first().hover()
    },
    sign: '.popover',
  },
  'the menu': {
    closes: true,
    reach: async (page) => {
      await page.keyboard.press('Escape')
      await button(page, 'Options').click()
    },
    sign: '.menu',
  },
}

/** The thread follows the page's colours a moment later. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const _ of [1, 2, 3]) await new Promise((seen) => requestAnimationFrame(seen))
  })

const WIDE = { width: 900, height: 900 }
type Media = Parameters<Page['emulateMedia']>[0]
const LOOKS: [string, Media, 'ltr' | 'rtl', { width: number; height: number }][] = [
  ['light', {}, 'ltr', WIDE],
  ['forced colours', { forcedColors: 'active' }, 'ltr', WIDE],
  ['right to left', {}, 'rtl', WIDE],
  ['dark', { colorScheme: 'dark' }, 'ltr', WIDE],
  ['320 px, dark', { colorScheme: 'dark' }, 'ltr', { width: 320, height: 800 }],
]
const OPTIONS: BrowserContextOptions = { reducedMotion: 'reduce', viewport: WIDE }

const findsNothing = (looks: typeof LOOKS) => async (_: string, state: (typeof STATES)[string]) => {
  const { page, errors, close } = await pages.open({ ...state, options: OPTIONS })
  if (!state.closes) await state.reach?.(page)
  for (const [look, media, dir, size] of looks) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
    await page.evaluate((to) => (document.documentElement.dir = to), dir)
    await page.setViewportSize(size)
    if (state.closes) await state.reach?.(page)
    await page.locator(state.sign).first().waitFor()
    await settled(page)
    expect([look, ...(await violations(page))]).toEqual([look])
  }
  expect(errors).toEqual([])
  await close()
}

test.each(Object.entries(STATES))('axe finds nothing: %s', findsNothing(LOOKS.slice(0, 1)))

testMatrix(Object.entries(STATES), ['a conversation', 'errors in the form'])(
  'axe finds nothing in any look: %s',
  findsNothing(LOOKS),
)
