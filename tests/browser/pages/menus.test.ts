import type { BrowserContextOptions, Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/server/database/database.ts'
import { pin } from '../../../src/server/moderation/pins.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { threadViolations } from './accessible-page.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

const THREAD = 'menus.example/'
const LONG = Array.from({ length: 12 }, (_, i) => `${'Many words in a row. '.repeat(14)}Part ${i}.`)

beforeAll(async () => {
  const said = { text: 'Words', created: '2014-02-13T06:59:00Z' }
  await seedThread(endpoint.database, THREAD, [
    { ...said, number: '1', name: 'Ann' },
    { ...said, number: '1.1', name: 'Bo', text: 'The reply that is searched for' },
    { ...said, number: '1.1.1', name: 'Ann' },
    { ...said, number: '1.2', name: 'Cy' },
    { ...said, number: '2', name: 'Bo' },
    { ...said, number: '3', name: 'Dee', text: LONG.join('\n\n') },
    { ...said, number: '4', name: 'Eve', text: 'Pinned words' },
    { ...said, number: '4.1', name: 'Ann' },
  ])
  const database = await openDatabase(endpoint.database)
  const four = await database.read((transaction) =>
    transaction.selectFrom('comments').where('number', '=', '4').select('id').executeTakeFirst(),
  )
  await pin(database, four?.id ?? '')
  await database.close()
})

async function open(options: BrowserContextOptions = {}, attributes = '', hash = '') {
  host.paths.set(
    '/menus',
    html(
      `<main style="max-width: 700px"><a href="#" id="before">Before</a><script src="${endpoint.url}/afterword.js" data-thread="${THREAD}" data-live="off" data-loading="eager" ${attributes}></script></main>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  )
  const opened = await visit(browser, `${host.url}/menus${hash}`, options)
  await opened.page.getByRole('article').first().waitFor()
  return opened
}

const article = (page: Page, number: string) =>
  page.getByRole('article', { name: new RegExp(`^Comment ${number.replaceAll('.', '\\.')} by`) })
const dots = (page: Page, number: string) =>
  article(page, number).getByRole('button', { name: /^Options/ })
const items = (page: Page) =>
  page.locator('afterword-comments [role^=menuitem] > bdi:first-child').allTextContents()
const focused = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('afterword-comments')?.shadowRoot
    return root?.activeElement?.textContent?.trim() ?? ''
  })
const numbers = (page: Page) => page.locator('afterword-comments article .number').allTextContents()

describe('the menu of a comment', () => {
  test('opens by an early press, walks by keys, and gives the focus back', async () => {
    const { page, errors, close } = await open()
    await dots(page, '1').click()
    await expect
      .poll(() => items(page))
      .toEqual(['Copy link', 'Fold 3 replies', 'Hide this person', 'Report'])
    await expect.poll(() => focused(page)).toBe('Copy link')
    expect(await threadViolations(page)).toEqual([])
    for (const [key, item] of [
      ['ArrowDown', 'Fold 3 replies'],
      ['End', 'Report'],
      ['ArrowDown', 'Copy link'],
      ['ArrowUp', 'Report'],
      ['Home', 'Copy link'],
      ['h', 'Hide this person'],
    ] as const) {
      await page.keyboard.press(key)
      expect([key, await focused(page)]).toEqual([key, item])
    }
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await dots(page, '1').evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await dots(page, '1').getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focused(page)).toBe('Report')
    // Tab goes on from the button.
    await page.keyboard.press('Tab')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  test('copies the link of the comment, and says so', async () => {
    const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
    await dots(page, '2').click()
    await page.getByRole('menuitem', { name: 'Copy link' }).click()
    await page.getByText('Link copied.').last().waitFor()
    const id = await article(page, '2').getAttribute('id')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${host.url}/menus#${id}`,
    )
    await close()
  })

  test('hides a person on this device until they are shown again, over a reload too', async () => {
    const { page, errors, close } = await open()
    await dots(page, '1.1').click()
    await page.getByRole('menuitem', { name: 'Hide this person' }).click()
    const hidden = page.getByText('Hidden comment by Bo')
    await expect.poll(() => hidden.count()).toBe(2)
    expect(await article(page, '1.1').getByText('searched for').isVisible()).toBe(false)
    expect(await article(page, '1.1.1').getByText('Words').isVisible()).toBe(true)
    expect(await threadViolations(page)).toEqual([])
    await article(page, '2').getByRole('button', { name: 'Show' }).click()
    await expect.poll(() => article(page, '2').getByText('Words').isVisible()).toBe(true)
    expect(await article(page, '2').evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.reload()
    await expect.poll(() => hidden.count()).toBe(2)
    await page.getByRole('button', { name: 'Options', exact: true }).click()
    await page.getByRole('menuitem', { name: 'People I hide' }).click()
    await page.getByRole('menuitem', { name: 'Show Bo again' }).click()
    await expect.poll(() => hidden.count()).toBe(0)
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept.filter((key) => key.includes('hidden'))).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  test('what is kept of hidden people may be anything', async () => {
    const { page, errors, close } = await open()
    for (const value of ['{}', '"Bo"', '[5, null, {}, ""]', 'x', `["${'x'.repeat(600)}"]`]) {
      await page.evaluate(
        ([key, value]) => localStorage.setItem(key!, value!),
        [`afterword:hidden:${endpoint.url}`, value],
      )
      await page.reload()
      await dots(page, '1').click()
      await page.getByRole('menuitem', { name: 'Hide this person' }).waitFor()
      expect(await page.getByText('Hidden comment').count()).toBe(0)
    }
    expect(errors).toEqual([])
    await close()
  })

  test('reports a comment with a reason, once, and says thanks', async () => {
    const { page, close } = await open()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/report') && request.method() === 'POST') {
        sent.push(request.postData() ?? '')
      }
    })
    await dots(page, '2').click()
    await page.getByRole('menuitem', { name: 'Report' }).click()
    await expect
      .poll(() => items(page))
      .toEqual([
        'Spam or advertising',
        'Insults, hate or threats',
        'Someone’s private details',
        'Off topic',
        'Something else',
      ])
    await expect.poll(() => focused(page)).toBe('Spam or advertising')
    expect(await threadViolations(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Off topic' }).click()
    await page.getByText('Thank you.').last().waitFor()
    expect(sent).toEqual(['{"reason":"off-topic"}'])
    await dots(page, '2').click()
    await page.getByRole('menuitem', { name: 'Copy link' }).waitFor()
    expect(await page.getByRole('menuitem', { name: 'Report' }).count()).toBe(0)
    await close()
  })

  test.each([
    ['a phone', { width: 320, height: 600 }, 'ltr'],
    ['a phone from the right', { width: 320, height: 600 }, 'rtl'],
    ['a window from the right', { width: 900, height: 700 }, 'rtl'],
  ])(
    'is whole on the screen of %s, and its items are as high as a finger',
    async (_, viewport, dir) => {
      const { page, close } = await open({ viewport, hasTouch: true, isMobile: true })
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir)
      for (const button of [
        dots(page, '1'),
        dots(page, '1.1.1'),
        page.getByRole('button', { name: 'Options', exact: true }),
      ]) {
        await button.tap()
        const menu = page.getByRole('menu')
        await menu.waitFor()
        const box = (await menu.boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
        for (const item of await page.locator('afterword-comments [role^=menuitem]').all()) {
          expect(Math.round((await item.boundingBox())!.height)).toBeGreaterThanOrEqual(44)
        }
        await page.keyboard.press('Escape')
      }
      await close()
    },
  )
})

describe('the menu of the thread', () => {
  test('has the order, by likes too, and the select says the same', async () => {
    const { page, close } = await open()
    expect(await numbers(page)).toEqual(['4', '4.1', '1', '1.1', '1.1.1', '1.2', '2', '3'])
    const options = page.getByRole('button', { name: 'Options', exact: true })
    await options.click()
    await page.getByRole('menuitemradio', { name: 'Newest first' }).click()
    await expect
      .poll(() => numbers(page))
      .toEqual(['4', '4.1', '3', '2', '1', '1.1', '1.1.1', '1.2'])
    const order = page.getByRole('combobox', { name: 'Order of comments' })
    expect(await order.inputValue()).toBe('newest')
    await article(page, '2').getByRole('button', { name: /^Like/ }).click()
    await expect
      .poll(() => article(page, '2').getByRole('button', { name: /^Like/ }).innerText())
      .toBe('1')
    await order.selectOption('best')
    await expect
      .poll(() => numbers(page))
      .toEqual(['4', '4.1', '2', '1', '1.1', '1.1.1', '1.2', '3'])
    await options.click()
    expect(
      await page.getByRole('menuitemradio', { name: 'Best first' }).getAttribute('aria-checked'),
    ).toBe('true')
    expect(await threadViolations(page)).toEqual([])
    const feed = page.getByRole('menuitem', { name: 'Follow the comments' })
    const answer = await fetch((await feed.getAttribute('href')) ?? '')
    expect(answer.headers.get('content-type')).toContain('atom')
    await close()
  })

  test('shows the keys in a dialog, and so does ? in the thread, and nowhere else', async () => {
    const { page, close } = await open({}, 'data-keys')
    await page.getByRole('button', { name: 'Options', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.getByText('Next comment').waitFor()
    expect(await threadViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await dots(page, '1').focus()
    await page.keyboard.press('?')
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(await dots(page, '1').evaluate((node) => node.matches(':focus'))).toBe(true)
    const box = page.getByRole('textbox', { name: 'Comment' })
    await box.pressSequentially('Why?')
    expect(await box.inputValue()).toBe('Why?')
    expect(await dialog.count()).toBe(0)
    await close()
  })

  test('past the list leads the first stop after the heading', async () => {
    const { page, close } = await open()
    const skip = page.getByRole('link', { name: 'Skip the comments' })
    await skip.waitFor({ state: 'attached' })
    await skip.focus()
    await expect.poll(async () => (await skip.boundingBox())!.width).toBeGreaterThan(24)
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        page.evaluate(
          () => document.querySelector('afterword-comments')?.shadowRoot?.activeElement?.localName,
        ),
      )
      .toBe('textarea')
    await close()
  })
})

describe('a pinned comment', () => {
  test('says so, stands first, and nothing moves when it does', async () => {
    const { page, close } = await open()
    await article(page, '4').getByText('Pinned by the author').waitFor()
    expect((await numbers(page)).slice(0, 2)).toEqual(['4', '4.1'])
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as never as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBeLessThan(0.01)
    await close()
  })
})
