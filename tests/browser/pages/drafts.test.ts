import { type BrowserContext, type Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html } from './world.ts'

let context: BrowserContext
let errors: string[]

beforeAll(async () => {
  host.paths.set('/empty', html(''))
  host.paths.set(
    '/page',
    html(`<script src="${endpoint.url}/afterword.js" data-thread="t"></script>`),
  )
  await seedThread(
    endpoint.database,
    't',
    ['1', '2', '3'].map((number) => ({
      number,
      name: 'Ann',
      text: 'x',
      created: '2014-02-13T06:59:00Z',
    })),
  )
})
beforeEach(async () => {
  context = await browser.newContext()
  errors = []
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

async function open(): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${host.url}/page`)
  await main(page).waitFor()
  return page
}
const main = (page: Page) =>
  page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Comment')
const replyTo = (page: Page, number: number) =>
  page.getByRole('form', { name: `(#${number})` }).getByLabel('Comment')
const openReply = (page: Page, number: number) =>
  page.getByRole('button', { name: `Reply to Ann, comment ${number}` }).click()
/** What is kept of words not sent, and of who writes. */
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => !key.includes(':mine:')))

test('nothing is stored before the first key', async () => {
  const page = await open()
  await openReply(page, 1)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('three texts in three boxes are there after a reload, their boxes open, the focus nowhere', async () => {
  const page = await open()
  await main(page).fill('To the post')
  await openReply(page, 1)
  await replyTo(page, 1).fill('To one')
  await openReply(page, 3)
  await replyTo(page, 3).fill('To three, typed last')
  // At once: what the 300 ms have not kept yet is kept as the page goes.
  await page.reload()
  await replyTo(page, 3).waitFor()
  expect(await main(page).inputValue()).toBe('To the post')
  expect(await replyTo(page, 1).inputValue()).toBe('To one')
  expect(await replyTo(page, 3).inputValue()).toBe('To three, typed last')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('a post clears its own draft, and only that', async () => {
  const page = await open()
  await main(page).fill('To the post')
  await openReply(page, 2)
  await replyTo(page, 2).fill('Posted')
  await page.getByRole('button', { name: 'Post reply' }).click()
  await page.getByRole('article', { name: 'in reply to #2' }).first().waitFor()
  await page.reload()
  await main(page).waitFor()
  expect(await main(page).inputValue()).toBe('To the post')
  expect(await page.getByRole('form').count()).toBe(1)
})

test('a draft can be discarded, and that undone', async () => {
  const page = await open()
  await main(page).fill('Second thoughts')
  await page.getByRole('button', { name: 'Discard draft' }).click()
  expect(await main(page).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await main(page).inputValue()).toBe('Second thoughts')
  await page.getByRole('button', { name: 'Discard draft' }).click()
  await page.reload()
  await main(page).waitFor()
  expect(await main(page).inputValue()).toBe('')
  expect(await stored(page)).toEqual([])
})

test('a second tab shows the first one’s words, and different words in both are both kept', async () => {
  const one = await open()
  const two = await open()
  await main(one).fill('alpha')
  await expect.poll(() => main(two).inputValue()).toBe('alpha')
  await main(two).pressSequentially(' and beta')
  await expect.poll(() => main(one).inputValue()).toBe('alpha and beta')

  const write = (page: Page, words: string) =>
    main(page).evaluate((box: HTMLTextAreaElement, words) => {
      box.value = words
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }, words)
  // One right after the other, both before either is kept: a tab that isn't written in follows.
  await write(one, 'gamma')
  await write(two, 'delta')
  const kept = () => two.evaluate(() => JSON.stringify(Object.values(localStorage)))
  await expect.poll(kept).toMatch(/gamma.*delta|delta.*gamma/)
  expect([await main(one).inputValue(), await main(two).inputValue()]).toEqual(['gamma', 'delta'])
  await one.close()
  await two.close()
  const three = await open()
  const first = await main(three).inputValue()
  await three.getByRole('button', { name: 'Use that draft' }).click()
  expect(new Set([first, await main(three).inputValue()])).toEqual(new Set(['gamma', 'delta']))
})

test('two tabs that keep different words in the same moment lose neither', async () => {
  await context.clock.install()
  for (const round of [0, 1]) {
    const tabs = [await open(), await open()]
    const words = [`alpha ${round}`, `beta ${round}`]
    await context.clock.pauseAt(Date.now() + 3_600_000 * (round + 1))
    // Both have written before either has kept anything; then both keep their words at once.
    for (const [i, tab] of tabs.entries()) {
      await main(tab).evaluate((box: HTMLTextAreaElement, text) => {
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }, words[i])
    }
    await Promise.all(tabs.map((tab) => tab.evaluate(() => dispatchEvent(new Event('pagehide')))))
    await context.clock.resume()
    const kept = () => tabs[0]!.evaluate(() => JSON.stringify(Object.values(localStorage)))
    for (const text of words) await expect.poll(kept).toContain(text)
    expect(await Promise.all(tabs.map((tab) => main(tab).inputValue()))).toEqual(words)
    await Promise.all(tabs.map((tab) => tab.close()))
    const next = await open()
    const first = await main(next).inputValue()
    await next.getByRole('button', { name: 'Use that draft' }).click()
    expect([first, await main(next).inputValue()].toSorted()).toEqual(words)
    await next.close()
    const last = await context.newPage()
    await last.goto(`${host.url}/empty`)
    await last.evaluate(() => localStorage.clear())
    await last.close()
  }
})

test('storage that was full and is free again loses neither tab’s words', async () => {
  const one = await open()
  await one.evaluate(() => {
    let filler = 'x'.repeat(1_000_000)
    while (filler !== '') {
      try {
        localStorage.setItem(`filler-${localStorage.length}`, filler)
      } catch {
        filler = filler.slice(filler.length / 2 + 0.5)
      }
    }
  })
  await main(one).fill('Words of the first tab')
  await one.getByText('This browser can’t save drafts').waitFor()
  const two = await open()
  await two.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler-')) localStorage.removeItem(key)
    }
  })
  await main(two).fill('Words of the second tab')
  await one.getByText('You have a different draft in another tab.').waitFor()
  expect(await main(one).inputValue()).toBe('Words of the first tab')
  expect(await one.getByText('This browser can’t save drafts').count()).toBe(0)
  await main(one).pressSequentially(', more')
  await one.close()
  await two.close()
  const three = await open()
  const first = await main(three).inputValue()
  await three.getByRole('button', { name: 'Use that draft' }).click()
  expect([first, await main(three).inputValue()].toSorted()).toEqual([
    'Words of the first tab, more',
    'Words of the second tab',
  ])
})

test('120,000 characters are there after a reload', async () => {
  const page = await open()
  await main(page).fill('x'.repeat(120_000))
  await page.reload()
  await main(page).waitFor()
  expect((await main(page).inputValue()).length).toBe(120_000)
})

test('a stored comment on its way with an impossible time is shown', async () => {
  const page = await open()
  await main(page).fill('x')
  await expect.poll(() => stored(page)).toHaveLength(1)
  await page.evaluate(() => {
    const scope = Object.keys(localStorage)[0]?.replace(/^afterword:draft:(.*):$/, '$1')
    const author = { name: 'Ann', email: '', url: '' }
    const draft = { thread: 't', parent: null, text: 'Words', author, page: { url: '', title: '' } }
    const entry = { key: 'k', sent: draft, draft, refusal: null, isTaken: false }
    for (const at of [1e300, -1e300, 9e15, null, 'soon']) {
      localStorage.setItem(
        `afterword:outbox:${scope}:e${String(at).length}`,
        JSON.stringify({ ...entry, at }),
      )
    }
  })
  await page.reload()
  await page.getByRole('button', { name: 'Retry' }).first().waitFor()
  expect(await page.locator('article[part~=failed]').count()).toBe(4)
})

test('Escape and Enter of an input method close and send nothing', async () => {
  const page = await open()
  await openReply(page, 1)
  await replyTo(page, 1).fill('にほん')
  const devtools = await page.context().newCDPSession(page)
  // As Safari tells of them after the composition: the key code of an input method, and no more.
  const press = async (key: string, modifiers = 0) => {
    const event = { key, code: key, windowsVirtualKeyCode: 229, modifiers }
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }
  await press('Escape')
  await press('Enter', 2)
  await page.keyboard.type('!')
  expect(await replyTo(page, 1).inputValue()).toBe('にほん!')
  expect(await page.getByRole('article').count()).toBe(3 + 1)
  await page.keyboard.press('Escape')
  await replyTo(page, 1).waitFor({ state: 'detached' })
})

test('where storage throws, a quiet note, and posting works', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const page = await open()
  await main(page).fill('Kept in memory')
  await page.getByText('can’t save drafts').waitFor()
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect.poll(() => main(page).inputValue()).toBe('')
})

test('a hostile draft is text, and a broken one nothing', async () => {
  const page = await open()
  await page.evaluate((scope) => {
    const text = '<img src=x onerror="window.ran = 1">'
    localStorage.setItem(
      `afterword:draft:${scope}:`,
      JSON.stringify({ v: 1, text, updated: Date.now() }),
    )
    localStorage.setItem(
      `afterword:draft:${scope}:<b>`,
      JSON.stringify({ text, updated: Date.now() }),
    )
    localStorage.setItem(
      `afterword:draft:${scope}:gone`,
      JSON.stringify({ text, updated: Date.now() }),
    )
    localStorage.setItem(`afterword:author:x`, '{')
  }, `${endpoint.url} t`)
  await page.reload()
  await expect.poll(() => main(page).inputValue()).toBe('<img src=x onerror="window.ran = 1">')
  expect(await page.evaluate('window.ran')).toBe(undefined)
})

test('“Remember me” is off, keeps who writes when ticked, and forgets when unticked', async () => {
  const page = await open()
  const box = () => page.getByRole('checkbox', { name: 'Remember me on this device' })
  await main(page).focus()
  await page.getByRole('textbox', { name: 'Name' }).fill('Zoe')
  expect(await box().isChecked()).toBe(false)
  await page.reload()
  await main(page).focus()
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('')

  await page.getByRole('textbox', { name: 'Name' }).fill('Zoe')
  await box().check()
  await page.reload()
  await main(page).focus()
  await page.getByText('As Zoe').waitFor()
  await main(page).fill('As myself')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'by Zoe' }).waitFor()

  await main(page).focus()
  await page.getByRole('button', { name: 'Change' }).click()
  await box().uncheck()
  expect(await stored(page)).toEqual([])
  await page.reload()
  await main(page).focus()
  await page.locator('#composer-text[name]').waitFor()
  expect(await page.getByText('As Zoe').count()).toBe(0)
})
