import type { BrowserContextOptions, Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { threadViolations } from './accessible-page.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

const THREAD = 'folding.example/'
const LONG = Array.from(
  { length: 12 },
  (_, i) => `${'Many words in a row. '.repeat(14)}Part ${i}. [Link ${i}](https://example.com/${i})`,
)

beforeAll(async () => {
  const said = { text: 'Words', created: '2014-02-13T06:59:00Z' }
  await seedThread(endpoint.database, THREAD, [
    { ...said, number: '1', name: 'Ann' },
    { ...said, number: '1.1', name: 'Bo', text: 'The reply that is searched for' },
    { ...said, number: '1.1.1', name: 'Ann' },
    { ...said, number: '1.2', name: 'Cy' },
    { ...said, number: '2', name: 'Bo', text: 'See #1.1.1' },
    { ...said, number: '3', name: 'Dee', text: LONG.join('\n\n') },
    { ...said, number: '4', name: 'Eve' },
  ])
})

async function open(options: BrowserContextOptions = {}, attributes = '', hash = '') {
  host.paths.set(
    '/folding',
    html(
      `<main style="max-width: 700px"><script src="${endpoint.url}/afterword.js" data-thread="${THREAD}" data-live="off" data-loading="eager" ${attributes}></script></main>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  )
  const opened = await visit(browser, `${host.url}/folding${hash}`, options)
  await opened.page.getByRole('article').first().waitFor()
  return opened
}

const article = (page: Page, number: string) =>
  page.getByRole('article', { name: new RegExp(`^Comment ${number.replaceAll('.', '\\.')} by`) })
const folded = (page: Page, count = 3) =>
  page.getByRole('button', { name: `${count} replies folded` })
/** What is folded is laid out no more, and still there. */
const isShown = (page: Page, number: string) =>
  page
    .locator('article')
    .filter({ has: page.locator(`.number`, { hasText: new RegExp(`^${number}$`) }) })
    .evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }))

const line = (page: Page) => page.getByRole('button', { name: 'Fold the replies to Ann' }).first()

/** Moves the pointer over the thread until somebody listens, and the line can be pressed. */
async function comeToLine(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      for (const number of ['2', '1']) await article(page, number).hover()
      return line(page).count()
    })
    .toBe(1)
}

async function fold(page: Page): Promise<void> {
  await comeToLine(page)
  await line(page).click()
  await folded(page).waitFor()
}

describe('a branch', () => {
  test('folds by its line, colours it under the pointer, and opens again with the focus in it', async () => {
    const { page, errors, close } = await open()
    await comeToLine(page)
    expect((await line(page).boundingBox())!.width).toBe(24)
    const colour = () =>
      article(page, '1').evaluate((node) => getComputedStyle(node, '::before').borderLeftColor)
    const before = await colour()
    await line(page).hover()
    await expect.poll(colour).not.toBe(before)
    await line(page).click()
    await folded(page).waitFor()
    await expect.poll(() => folded(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await isShown(page, '1.1')).toBe(false)
    expect(await isShown(page, '2')).toBe(true)
    expect((await folded(page).boundingBox())!.height).toBe(32)
    expect(await threadViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => isShown(page, '1.1')).toBe(true)
    expect(await article(page, '1.1').evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await folded(page).count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  test('folds by the key where keys are on, from the comment or a reply to it', async () => {
    const { page, close } = await open({}, 'data-keys')
    const walked = page.locator('afterword-comments article:focus')
    await expect
      .poll(async () => {
        if ((await walked.count()) === 0) await page.keyboard.press('j')
        return walked.count()
      })
      .toBe(1)
    await article(page, '1.2').focus()
    await page.keyboard.press('f')
    await expect.poll(() => folded(page).count()).toBe(1)
    await article(page, '1').focus()
    await page.keyboard.press('f')
    await expect.poll(() => folded(page).count()).toBe(0)
    await article(page, '1.1').focus()
    await page.keyboard.press('f')
    await page.getByRole('button', { name: '1 reply folded' }).waitFor()
    await close()
  })

  test('stays folded for the visit, and in no other tab', async () => {
    const { page, close } = await open()
    await fold(page)
    await page.reload()
    await folded(page).waitFor()
    expect(await isShown(page, '1.1')).toBe(false)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('article').nth(6).waitFor()
    expect(await folded(other).count()).toBe(0)
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('fold'))),
    ).toEqual([])
    await close()
  })

  test('what is kept of it may be anything', async () => {
    const { page, errors, close } = await open()
    for (const value of ['{}', '5', '[null, {}, 5]', 'x', '"c1"']) {
      await page.evaluate(
        ([key, value]) => sessionStorage.setItem(key!, value!),
        [`afterword:folded:${endpoint.url} ${THREAD}`, value],
      )
      await page.reload()
      await fold(page)
    }
    expect(errors).toEqual([])
    await close()
  })

  test('opens for a link into it, and for the browser’s search', async () => {
    const { page, close } = await open()
    await fold(page)
    await page.getByRole('link', { name: '#1.1.1' }).last().click()
    await expect.poll(() => isShown(page, '1.1.1')).toBe(true)
    expect(await folded(page).count()).toBe(0)
    await fold(page)
    const list = page.locator('afterword-comments .folded > .replies')
    expect(await list.getAttribute('hidden')).toBe('until-found')
    // What the browser does before it shows what it has found.
    await list.evaluate((node) => node.dispatchEvent(new Event('beforematch', { bubbles: true })))
    await expect.poll(() => isShown(page, '1.1')).toBe(true)
    expect(await folded(page).count()).toBe(0)
    await close()
  })

  test('keeps its fold when the order changes, and through a change of what is in it', async () => {
    const { page, close } = await open()
    await fold(page)
    await page.getByRole('combobox').selectOption('newest')
    await expect
      .poll(() => page.locator('afterword-comments article .number').first().textContent())
      .toBe('4')
    await folded(page).waitFor()
    await expect.poll(() => isShown(page, '1.1')).toBe(false)
    await close()
  })

  test('folds from the menu alone where the thread is narrow, under a finger', async () => {
    const { page, close } = await open({
      viewport: { width: 375, height: 700 },
      hasTouch: true,
      isMobile: true,
    })
    await article(page, '1')
      .getByRole('button', { name: /^Options/ })
      .tap()
    await page.getByRole('menuitem', { name: 'Fold 3 replies' }).tap()
    await folded(page).waitFor()
    expect(Math.round((await folded(page).boundingBox())!.height)).toBeGreaterThanOrEqual(44)
    expect(await page.locator('afterword-comments .fold').first().isVisible()).toBe(false)
    await folded(page).tap()
    await expect.poll(() => isShown(page, '1.1')).toBe(true)
    await close()
  })
})

describe('a long comment', () => {
  const height = (page: Page) =>
    article(page, '3')
      .locator('.body')
      .evaluate((node) => node.clientHeight)
  const readOn = (page: Page) => article(page, '3').getByRole('button', { name: 'Read on' })

  test('ends with “Read on”, which moves nothing, and opens whole', async () => {
    const { page, close } = await open()
    await readOn(page).waitFor()
    const cut = await height(page)
    expect(cut).toBe(24 * 16)
    expect(await threadViolations(page)).toEqual([])
    const y = (await article(page, '4').boundingBox())!.y
    expect(y - (await article(page, '3').boundingBox())!.y).toBeLessThan(cut + 100)
    await readOn(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => height(page)).toBeGreaterThan(cut * 1.5)
    expect(await readOn(page).count()).toBe(0)
    expect(await article(page, '3').evaluate((node) => node.matches(':focus'))).toBe(true)
    // A new drawing leaves it open.
    await article(page, '3').getByRole('button', { name: /^Like/ }).click()
    expect(await height(page)).toBeGreaterThan(cut * 1.5)
    await close()
  })

  test('opens for focus inside of it, for the browser’s search, and for a link to it', async () => {
    const { page, close } = await open()
    await readOn(page).waitFor()
    const cut = await height(page)
    await page.getByRole('link', { name: 'Link 9' }).focus()
    await expect.poll(() => height(page)).toBeGreaterThan(cut * 1.5)
    await expect
      .poll(async () => {
        const box = await page.getByRole('link', { name: 'Link 9' }).boundingBox()
        return box !== null && box.y >= 0 && box.y < 900
      })
      .toBe(true)
    await page.reload()
    await readOn(page).waitFor()
    // The search scrolls inside of what is cut, to what it has found.
    await article(page, '3')
      .locator('.body')
      .evaluate((node) => (node.scrollTop = 300))
    await expect.poll(() => height(page)).toBeGreaterThan(cut * 1.5)
    await close()
    const linked = await open({}, '', '#c3')
    await expect.poll(() => height(linked.page)).toBeGreaterThan(cut * 1.5)
    await linked.close()
  })
})
