import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../../scripts/chromium-path.ts'
import { wirePage } from '../../fixtures/comment.ts'
import { type CommentHost, json, root, startCommentHost } from './comment-host.ts'
import { host as blog } from './fixtures/host.ts'
import { html, startEndpoint } from './world.ts'
import { testMatrix } from './matrix.ts'

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let server: CommentHost
let context: BrowserContext
let errors: string[]
let thread = 0

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath('whole') ?? 'chromium',
    args: ['--no-sandbox'],
    // Playwright switches off what half of this is about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  endpoint = await startEndpoint({ rate: 0 })
  blog.paths.set('/elsewhere', html('<h1>Elsewhere</h1>'))
})
afterAll(async () => {
  await browser.close()
  await endpoint.close()
})
beforeEach(async () => {
  thread++
  server = await startCommentHost()
  server.comments = [root(1), root(2)]
  server.page = { form: { ...wirePage().form, name: 'off' } }
  context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
  errors = []
})
afterEach(async () => {
  await context.close()
  await server.close()
  expect(errors).toEqual([])
})

/** A page with the thread, on the host that does as it is told or on the real server. */
async function open(url = server.url): Promise<Page> {
  blog.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-endpoint="${url}" data-thread="t${thread}"></script>`,
    ),
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${blog.url}/page`)
  await box(page).waitFor()
  return page
}
const box = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
const post = (page: Page) => page.getByRole('button', { name: 'Post comment' }).click()
const news = (page: Page) => page.getByRole('button', { name: '1 new comment' })
const see = (page: Page, state: 'visible' | 'hidden') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

describe('back from another page', () => {
  test('F-17 the page is as it was left, works, and hears what it missed', async () => {
    await context.addInitScript(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard, persisted: 0 })
      const add = addEventListener
      window.addEventListener = ((...all: Parameters<typeof add>) => {
        heard.push(all[0])
        add.apply(window, all)
      }) as typeof add
      add('pageshow', (event) => {
        if (event.persisted) Object.assign(globalThis, { persisted: 1 })
      })
    })
    const page = await open()
    await expect.poll(() => server.open()).toBe(1)
    await box(page).fill('Half a sentence')
    await page.goto(`${blog.url}/elsewhere`)
    await expect.poll(() => server.open()).toBe(0)
    server.comments = [root(1, { html: '<p>Edited</p>' }), root(2), root(3)]
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => page.evaluate('persisted')).toBe(1)
    const reasons = `performance.getEntriesByType('navigation')[0].notRestoredReasons`
    expect(await page.evaluate(reasons)).toBe(null)
    await news(page).waitFor()
    await expect.poll(() => page.getByText('Edited', { exact: true }).count()).toBe(1)
    expect(server.open()).toBe(1)
    expect(await box(page).inputValue()).toBe('Half a sentence')
    await box(page).fill('Half a sentence, and the rest')
    expect(await page.evaluate('heard')).not.toContain('unload')
    expect(await page.evaluate('heard')).not.toContain('beforeunload')
  })

  test('F-17 what was on its way is posted once', async () => {
    const page = await open(endpoint.url)
    let held: (() => void) | undefined
    await page.route('**/comments', async (route) => {
      if (route.request().method() !== 'POST' || held) return route.continue()
      await new Promise<void>((done) => (held = done))
      return route.abort().catch(() => {})
    })
    await box(page).fill('On its way')
    await post(page)
    await expect.poll(() => held !== undefined).toBe(true)
    await page.goto(`${blog.url}/elsewhere`)
    held?.()
    await page.goBack({ waitUntil: 'commit' })
    await page.getByRole('article', { name: 'Comment 1' }).getByText('On its way').waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
  })
})

test('F-18 a tab that wakes after eight hours asks once', async () => {
  await context.clock.install()
  const page = await open()
  await expect.poll(() => server.open()).toBe(1)
  await see(page, 'hidden')
  await expect.poll(() => server.open()).toBe(0)
  await context.clock.fastForward('08:00:00')
  expect([server.opened.length, server.lists.length]).toEqual([1, 1])
  server.comments.push(root(3))
  await see(page, 'visible')
  await news(page).waitFor()
  expect([server.opened.length, server.lists.length]).toEqual([2, 2])
})

test('F-18 a computer that sleeps while the stream is down tries once as it wakes', async () => {
  await context.clock.install()
  server.refuse = 503
  const page = await open()
  await expect.poll(() => server.opened.length).toBeGreaterThan(0)
  await context.clock.pauseAt(Date.now() + 3_600_000)
  await page.evaluate(() => document.title)
  const before = server.opened.length
  await context.clock.fastForward('08:00:00')
  await expect.poll(() => server.opened.length).toBe(before + 1)
  await page.evaluate((url) => fetch(`${url}/comments`), server.url)
  expect(server.opened.length).toBe(before + 1)
})

test('F-33 what one tab posts leaves the other’s box, and what the other adds stays', async () => {
  const one = await open(endpoint.url)
  const two = await open(endpoint.url)
  await box(one).fill('Said once')
  await expect.poll(() => box(two).inputValue()).toBe('Said once')
  await post(one)
  await one.getByRole('article', { name: 'Comment 1' }).waitFor()
  await expect.poll(() => box(two).inputValue()).toBe('')

  await box(one).fill('Begun here')
  await expect.poll(() => box(two).inputValue()).toBe('Begun here')
  await box(two).fill('Begun here, changed there')
  await post(one)
  await one.getByRole('article', { name: 'Comment 2' }).waitFor()
  // Either they reached this tab in time, and were posted, or they are still in their box.
  const posted = await one.getByText('Begun here, changed there', { exact: true }).count()
  const kept = (await box(two).inputValue()) === 'Begun here, changed there'
  expect([posted, kept]).toEqual(kept ? [0, true] : [1, false])
})

describe('a clock that is wrong', () => {
  const YEARS = 10 * 365 * 86_400_000
  const clocks: [string, string][] = [
    ['ten years behind', `{ const now = Date.now; Date.now = () => now() - ${YEARS} }`],
    ['ten years ahead', `{ const now = Date.now; Date.now = () => now() + ${YEARS} }`],
    ['NaN', 'Date.now = () => NaN'],
    ['a Date that stands still', `{ const at = Date.now(); Date.now = () => at }`],
    [
      'a Date of the page’s own',
      `window.Date = class extends Date {
        constructor(...all) { super(...(all.length ? all : [0])) }
        static now() { return 0 }
      }`,
    ],
  ]

  testMatrix(clocks, ['NaN', 'ten years ahead'])(
    'F-35 %s: no date is odd, and waiting ends',
    async (_, script) => {
      await context.addInitScript(script)
      const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
      server.comments = [0, 3, 3000, -3].map((hours, i) => root(i + 1, { created: ago(hours) }))
      let posts = 0
      server.onPost = (response) => {
        posts++
        if (posts > 1) return json(response, { comment: root(5) }, 201)
        response.setHeader('date', new Date().toUTCString())
        response.setHeader('retry-after', new Date(Date.now() + 2000).toUTCString())
        response.setHeader('access-control-expose-headers', 'Retry-After, Date')
        return json(response, {}, 503)
      }
      server.refuse = 503
      const page = await open()
      const odd = /NaN|Invalid|undefined|null|-\d|in \d+ (hour|minute|day|year)s?/
      const dates = () => page.locator('time').allTextContents()
      expect(await dates()).toHaveLength(4)
      expect((await dates()).filter((date) => odd.test(date))).toEqual([])
      await box(page).fill('At an odd time')
      await post(page)
      const sending = page.locator('article[part~=sending]')
      await sending.getByText('Trying again in').waitFor()
      expect(await sending.textContent()).not.toMatch(/NaN|\d{3,} second/)
      await page.getByText('Words 5', { exact: true }).waitFor()
      expect(await dates()).toHaveLength(5)
      expect((await dates()).filter((date) => odd.test(date))).toEqual([])
      // A stream that is refused is not asked for in a loop, whatever the clock says.
      expect(server.opened.length).toBeLessThan(20)
    },
  )

  test.each(clocks.slice(0, 2))('F-35 %s: the server’s clock says how long', async (_, script) => {
    await context.addInitScript(script)
    const page = await open(endpoint.url)
    await box(page).fill('Mine')
    await post(page)
    await page.getByText(/can edit this for 1[45] more minutes/).waitFor()
  })

  test('F-35 NaN: words not sent are there after a reload', async () => {
    await context.addInitScript('Date.now = () => NaN')
    const page = await open()
    await page.locator('#composer-text[name]').waitFor()
    await box(page).fill('Kept all the same')
    await page.reload()
    await expect.poll(() => box(page).inputValue()).toBe('Kept all the same')
  })
})
