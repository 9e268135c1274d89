import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CommentHost, reply, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { host } from './fixtures/host.ts'
import { DIST, html } from './world.ts'
import { readFileSync } from 'node:fs'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let server: CommentHost
let context: BrowserContext
let errors: string[]
let scripts: string[]

beforeAll(async () => {
  host.answerAll((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    response.setHeader('content-type', 'text/javascript')
    response.end(
      /^\/(afterword\.js|chunks\/[\w-]+\.js)$/.test(path) ? readFileSync(DIST + path.slice(1)) : '',
    )
  })
})
beforeEach(async () => {
  server = await startCommentHost()
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 900, height: 700 } })
  errors = []
  scripts = []
})
afterEach(async () => {
  await context.close()
  await server.close()
  expect(errors).toEqual([])
})

const at = (day: number) => ({ created: `2014-02-${String(day).padStart(2, '0')}T06:59:00Z` })

async function open(attributes = '', body = ''): Promise<Page> {
  host.paths.set(
    '/page',
    html(
      `<input id="field">${body}<script src="/afterword.js" data-endpoint="${server.url}" data-thread="t" data-live="off" ${attributes}></script>`,
    ),
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto(`${host.url}/page`)
  await page.locator('article').first().waitFor()
  return page
}

const dots = (page: Page) => page.getByRole('button', { name: 'Options', exact: true })
const mark = (page: Page) => page.getByRole('menuitemcheckbox', { name: 'Highlight new comments' })
const next = (page: Page) => page.getByRole('button', { name: /^New comment \d of \d/ })
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('visit')))
const focused = (page: Page) =>
  page
    .locator('afterword-comments')
    .evaluate((node) => node.shadowRoot!.activeElement?.id.replace('comment-', '') ?? null)
const marked = (page: Page) => page.locator('article.new .number').allTextContents()

/** The visit before was long enough ago to be another. */
const later = (page: Page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (!key.includes('visit')) continue
      const visit = JSON.parse(localStorage.getItem(key)!) as { at: number }
      localStorage.setItem(key, JSON.stringify({ ...visit, at: visit.at - 3_600_000 }))
    }
  })

describe('what is new since the last visit', () => {
  test('is marked and led to, once it is switched on; off again, nothing is kept', async () => {
    server.comments = [root(1, at(1)), root(2, at(2)), root(3, at(3))]
    const first = await open()
    expect(scripts.filter((url) => url.includes('/unread-'))).toEqual([])
    await dots(first).click()
    await expect
      .poll(() =>
        first
          .getByRole('menuitemradio', { name: 'Oldest first' })
          .evaluate((node) => node.matches(':focus')),
      )
      .toBe(true)
    expect(await mark(first).isChecked()).toBe(false)
    expect(await kept(first)).toEqual([])
    await mark(first).check()
    await expect.poll(() => kept(first)).toHaveLength(1)
    expect(await next(first).count()).toBe(0)
    await first.keyboard.press('Escape')
    expect(await dots(first).evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await dots(first).getAttribute('aria-expanded')).toBe('false')
    await later(first)
    await first.close()

    server.comments = [
      root(1, at(1)),
      reply(1, 1, at(5)),
      root(2, at(2)),
      root(3, at(3)),
      root(4, at(4)),
    ]
    const second = await open('', '<div style="height: 600px"></div>')
    await expect.poll(() => marked(second)).toEqual(['1.1', '4'])
    expect(await next(second).textContent()).toBe('New comment 1 of 2')
    await next(second).click()
    await expect.poll(() => focused(second)).toBe('n1-1')
    expect(await next(second).textContent()).toBe('New comment 2 of 2')
    await next(second).click()
    await expect.poll(() => focused(second)).toBe('n4')
    // After the last there is nowhere to go.
    await expect.poll(() => next(second).count()).toBe(0)
    // A reload belongs to the same visit.
    await second.reload()
    await expect.poll(() => marked(second)).toEqual(['1.1', '4'])
    await second.getByRole('combobox').selectOption('newest')
    await expect.poll(() => marked(second)).toEqual(['4', '1.1'])
    await later(second)
    await second.reload()
    await dots(second).waitFor()
    await dots(second).click()
    expect(await mark(second).isChecked()).toBe(true)
    expect(await marked(second)).toEqual([])
    await mark(second).uncheck()
    expect(await kept(second)).toEqual([])
    await second.reload()
    await second.locator('article').first().waitFor()
    expect(await kept(second)).toEqual([])
  })

  test('what is kept on the device may be anything', async () => {
    server.comments = [root(1, at(1)), root(2, at(2))]
    const page = await open()
    for (const value of [
      '{}',
      '[]',
      '"x"',
      '{"before":"0","seen":null,"at":{}}',
      '{"before":1e999}',
      '5',
    ]) {
      await page.evaluate(
        ([key, value]) => localStorage.setItem(key!, value!),
        [`afterword:visit:${server.url}:t`, value],
      )
      await page.reload()
      await dots(page).click()
      expect(await mark(page).isChecked()).toBe(false)
      expect(await marked(page)).toEqual([])
    }
  })

  test('the menu closes by a press elsewhere, and axe finds nothing', async () => {
    server.comments = [root(1, at(1)), root(2, at(2))]
    const page = await open()
    await dots(page).click()
    await mark(page).check()
    await page.addScriptTag({ path: AXE })
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (at: string) => Promise<{ violations: { id: string }[] }> }
      }
      return (await axe.run('afterword-comments')).violations.map(({ id }) => id)
    })
    expect(found).toEqual([])
    await page.locator('#field').click()
    await mark(page).waitFor({ state: 'detached' })
    expect(await dots(page).getAttribute('aria-expanded')).toBe('false')
  })
})

describe('j and k', () => {
  test('do nothing where the owner has not asked for them', async () => {
    server.comments = [root(1), root(2)]
    const page = await open()
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(null)
    expect(scripts.filter((url) => url.includes('/unread-'))).toEqual([])
    // And do, as soon as he does.
    const element = page.locator('afterword-comments')
    await element.evaluate((node) => node.setAttribute('keys', ''))
    await expect
      .poll(async () => {
        await page.keyboard.press('j')
        return focused(page)
      })
      .not.toBe(null)
    await element.evaluate((node) => node.removeAttribute('keys'))
    const before = await focused(page)
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(before)
  })

  test('go from comment to comment, and stop at the ends', async () => {
    server.comments = [root(1), reply(1, 1), root(2)]
    const page = await open('data-keys')
    await expect
      .poll(async () => {
        if ((await focused(page)) === null) await page.keyboard.press('j')
        return focused(page)
      })
      .toBe('n1')
    const walk = async (key: string, id: string) => {
      await page.keyboard.press(key)
      await expect.poll(() => focused(page)).toBe(id)
    }
    await walk('j', 'n1-1')
    await walk('j', 'n2')
    await walk('j', 'n2')
    await walk('k', 'n1-1')
    await walk('k', 'n1')
    await walk('k', 'n1')
    for (const key of ['Control+j', 'Alt+j', 'Shift+J', 'Meta+j']) await walk(key, 'n1')
    // From a button in a comment, too.
    await page.locator('#comment-n1 button').first().focus()
    await walk('j', 'n1-1')
  })

  test('are letters where something is written, and the page’s where it wants them', async () => {
    server.comments = [root(1), root(2)]
    const page = await open('data-keys')
    await expect.poll(() => scripts.filter((url) => url.includes('/unread-')).length).toBe(1)
    await page.locator('#field').pressSequentially('jkj')
    expect(await page.locator('#field').inputValue()).toBe('jkj')
    const box = page.getByRole('textbox', { name: 'Comment' })
    await box.pressSequentially('jk')
    expect(await box.inputValue()).toBe('jk')
    expect(await focused(page)).toBe('composer-text')
    await page.evaluate(() => {
      ;(
        document.querySelector('afterword-comments')!.shadowRoot!.activeElement as HTMLElement
      ).blur()
      document.addEventListener('keydown', (event) => {
        if (event.key === 'j') event.preventDefault()
      })
    })
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(null)
    await page.keyboard.press('k')
  })
})
