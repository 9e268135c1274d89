import type { Page, Route } from 'playwright'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'
import { SLOW } from './matrix.ts'

/** Those beyond the first page. */
const LISTS = /\/comments\?.*(cursor|parent)=/

let close: () => Promise<void>
let errors: string[]
/** Lists beyond the first page that wait to be let through, oldest first. */
let waiting: Route[]

/** 900 roots; one of them has 130 answers, more than a page of answers holds. */
const ROOTS = 900
const comments = Array.from({ length: ROOTS }, (_, i) => i + 1).flatMap((root) => {
  const said = { name: `Ann ${root}`, created: '2014-02-13T06:59:00Z' }
  const text = `Root ${root} of this. ${'And more of it, for a line or two. '.repeat(root % 5)}`
  return [
    { ...said, number: String(root), text },
    ...Array.from({ length: root === 40 ? 130 : root % 3 === 0 ? 1 : 0 }, (_, i) => ({
      ...said,
      number: `${root}.${i + 1}`,
      text: `Answer ${root}.${i + 1}`,
    })),
  ]
})

beforeAll(async () => {
  await seedThread(endpoint.database, 't', comments)
  host.paths.set(
    '/page',
    html(
      `<div style="height: 700px">Post</div><script src="${endpoint.url}/afterword.js" data-thread="t" data-live="off"></script>`,
    ),
  )
})
afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

/** Opens the thread; every list beyond the first page waits in `waiting`, or goes through. */
async function open(hash = '', holds = false): Promise<Page> {
  const visited = await visit(browser, 'about:blank')
  ;({ close, errors } = visited)
  const { page } = visited
  waiting = []
  if (holds) await page.route(LISTS, (route) => void waiting.push(route))
  await page.goto(`${host.url}/page${hash}`)
  await all(page).first().waitFor()
  return page
}

const all = (page: Page) => page.getByRole('button', { name: 'Show all comments' })
const stop = (page: Page) => page.getByRole('button', { name: 'Stop' })
const more = (page: Page) => page.getByRole('button', { name: /^Show/ })
const progress = (page: Page) => page.locator('.arrived')
const count = (page: Page) => page.locator('article').count()
const article = (page: Page, number: string) =>
  page.locator('article').filter({ has: page.locator(`.number:text-is("${number}")`) })
const topOf = (page: Page, number: string) =>
  article(page, number).evaluate((node) => Math.round(node.getBoundingClientRect().top))

/** Where it stands once what is about it has its true height. */
async function settled(page: Page, number: string): Promise<number> {
  let last = NaN
  await expect
    .poll(async () => {
      const before = last
      last = await topOf(page, number)
      return last === before
    })
    .toBe(true)
  return last
}

/** The next of the lists that wait. */
async function nextList(): Promise<Route> {
  await expect.poll(() => waiting.length).toBeGreaterThan(0)
  return waiting.shift()!
}

describe('Show all', () => {
  test('brings every comment once, says how far it is, and keeps the focus and the place', async () => {
    const page = await open('', true)
    await article(page, '50').evaluate((node) => node.scrollIntoView({ block: 'center' }))
    const before = await count(page)
    await all(page).focus()
    const place = await settled(page, '50')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(page).textContent()).toBe(`${before} of 1,330`)
    expect(await stop(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    await (await nextList()).continue()
    await expect.poll(() => progress(page).textContent()).not.toBe(`${before} of 1,330`)
    await expect.poll(() => count(page)).toBeGreaterThan(before + 100)
    expect(await topOf(page, '50')).toBe(place)
    expect(await stop(page).evaluate((node) => node.matches(':focus'))).toBe(true)

    // Those that wait go through.
    await page.unroute(LISTS)
    await expect.poll(() => count(page), { timeout: 15_000 }).toBe(comments.length)
    const numbers = await page.locator('article .number').allTextContents()
    expect(numbers).toEqual(comments.map(({ number }) => number))
    await expect.poll(() => more(page).count()).toBe(0)
    expect(await stop(page).count()).toBe(0)
    const status = page.locator('[role=status]').last()
    expect(await status.textContent()).toBe(
      `${(1330 - before).toLocaleString('en')} more comments loaded.`,
    )
    await expect
      .poll(() => article(page, '51').evaluate((node) => node.matches(':focus')))
      .toBe(true)
    expect(Math.abs((await topOf(page, '50')) - place)).toBeLessThanOrEqual(1)
  })

  test('stops when it is told to, and goes on from there', async () => {
    const page = await open('', true)
    const before = await count(page)
    // By keyboard: a click aims at where the button stood before what is above had its true height.
    await all(page).press('Enter')
    await (await nextList()).continue()
    await nextList()
    await stop(page).click()
    // Sooner than a request is given up that nobody answers.
    await all(page).waitFor({ timeout: 5000 })
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await progress(page).count()).toBe(0)
    await expect.poll(() => count(page)).toBeGreaterThan(before)
    expect(await all(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(waiting).toHaveLength(0)
    await page.unroute(LISTS)
    await all(page).click()
    await expect.poll(() => count(page), { timeout: 15_000 }).toBe(comments.length)
    const numbers = await page.locator('article .number').allTextContents()
    expect(numbers).toEqual(comments.map(({ number }) => number))
  })

  test('that fails on the way keeps what is there, says so, and goes on from there', async () => {
    const page = await open()
    const before = await count(page)
    let lists = 0
    await page.route(LISTS, (route) =>
      ++lists > 2 ? route.fulfill({ status: 400 }) : route.continue(),
    )
    await all(page).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toBe('That didn’t load. Try again.')
    await expect.poll(() => count(page)).toBeGreaterThan(before)
    await page.unroute(LISTS)
    await all(page).click()
    await expect.poll(() => count(page), { timeout: 15_000 }).toBe(comments.length)
    expect(await alert.count()).toBe(0)
  })

  test('brings what is earlier too, and what is read stays where it is', SLOW, async () => {
    const page = await open('#c600')
    await article(page, '600').waitFor()
    expect(await all(page).count()).toBe(2)
    const [first = ''] = await page.locator('article .number').allTextContents()
    // Who presses the button reads what stands under it.
    const button = all(page).first()
    await button.evaluate((node) => node.scrollIntoView({ block: 'start' }))
    const place = await settled(page, first)
    await button.click()
    await expect.poll(() => count(page), { timeout: 15_000 }).toBe(comments.length)
    expect(await more(page).count()).toBe(0)
    expect(Math.abs((await topOf(page, first)) - place)).toBeLessThanOrEqual(2)
    const numbers = await page.locator('article .number').allTextContents()
    expect(numbers).toEqual(comments.map(({ number }) => number))
  })

  test('puts every comment in reach of the browser’s search', SLOW, async () => {
    const page = await open()
    const find = (words: string) =>
      page.evaluate((words) => {
        const { find } = window as unknown as { find(words: string): boolean }
        return find(words)
      }, words)
    expect(await find('Root 900 of this')).toBe(false)
    await all(page).click()
    await expect.poll(() => count(page), { timeout: 15_000 }).toBe(comments.length)
    expect(await find('Root 900 of this')).toBe(true)
    await expect
      .poll(() =>
        article(page, '900').evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
  })
})
