import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit, drawn } from './world.ts'
import { testMatrix } from './matrix.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const POLICY = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types afterword 'allow-duplicates'`

let close: () => Promise<void>
let errors: string[]
let said: string[]
let requests: string[]

const said2014 = { created: '2014-02-13T06:59:00Z' }
const NAMING =
  '#2 says so, and (#3.1) too. Not #99, nor `#2`, nor mail#2, nor #2nd, nor [#2](https://two.example), nor #0.\n\n> #5.1 was quoted'

beforeAll(async () => {
  await seedThread(endpoint.database, 't', [
    { ...said2014, number: '1', name: 'Ann', text: 'The first words' },
    { ...said2014, number: '1.1', name: 'Ben', text: NAMING },
    {
      ...said2014,
      number: '2',
      name: 'Cid',
      text: 'The second, with [a link](https://cid.example)',
    },
    { ...said2014, number: '3', name: 'Dee', text: 'The third' },
    { ...said2014, number: '3.1', name: 'Eve', text: 'An answer. #2 again, and #3.1 itself' },
    { ...said2014, number: '5', name: 'Fay', text: 'gone', state: 'deleted' },
    { ...said2014, number: '5.1', name: 'Gus', text: 'After #5' },
  ])
  await seedThread(endpoint.database, 'plain', [
    { ...said2014, number: '1', name: 'Ann', text: 'Words' },
    { ...said2014, number: '2', name: 'Ben', text: 'More words' },
  ])
  await seedThread(
    endpoint.database,
    'long',
    Array.from({ length: 130 }, (_, i) => ({
      ...said2014,
      number: String(i + 1),
      name: `Ann ${i + 1}`,
      text: i === 99 ? 'See #3, #4 and #999.' : i === 2 ? 'The third of many' : `Words ${i + 1}`,
    })),
  )
})
beforeEach(() => {
  errors = []
})
afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

interface Opening {
  thread?: string
  hash?: string
  head?: string
  options?: BrowserContextOptions
  body?: string
}

async function open({
  thread = 't',
  hash = '',
  head = '',
  options = {},
  body,
}: Opening = {}): Promise<Page> {
  const tag = `<script src="${endpoint.url}/afterword.js" data-thread="${thread}"></script>`
  host.paths.set('/page', html(body ?? `<main><h1>Post</h1>${tag}</main>`, head))
  const visited = await visit(browser, `${host.url}/page${hash}`, options)
  ;({ close, errors, said, requests } = visited)
  await box(visited.page).waitFor()
  return visited.page
}

const box = (page: Page) =>
  page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Comment')
const article = (page: Page, number: string) =>
  page.locator('article').filter({ has: page.locator(`.number:text-is("${number}")`) })
const links = (page: Page, number: string) => article(page, number).locator('.body .reference')
const namers = (page: Page, number: string) => article(page, number).locator('.namers')
const popover = (page: Page) => page.locator('.popover')
const options = (page: Page) => page.locator('.option')
const isFocused = (page: Page, selector: string) =>
  page.locator(selector).evaluate((node) => node.matches(':focus'))

async function violations(page: Page): Promise<unknown[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (at: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run('afterword-comments')
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
}

describe('a number in a text', () => {
  test('is a link where there is such a comment, and only where it is a word of its own', async () => {
    const page = await open()
    await expect.poll(() => links(page, '1.1').allTextContents()).toEqual(['#2', '#3.1', '#5.1'])
    const second = await article(page, '2').getAttribute('id')
    expect(await links(page, '1.1').first().getAttribute('href')).toBe(`${host.url}/page#${second}`)
    expect(await article(page, '1.1').locator('.body').textContent()).toBe(
      '#2 says so, and (#3.1) too. Not #99, nor #2, nor mail#2, nor #2nd, nor #2, nor #0.\n\n#5.1 was quoted\n\n',
    )
    // A deleted comment keeps its place.
    await expect.poll(() => links(page, '5.1').allTextContents()).toEqual(['#5'])
    await links(page, '1.1').first().click()
    await expect.poll(() => isFocused(page, `#${second}`)).toBe(true)
    expect(requests.filter((url) => url.includes('number='))).toEqual([])
  })

  test('is said under the comment that it names', async () => {
    const page = await open()
    await expect.poll(() => namers(page, '2').textContent()).toBe('Mentioned in #1.1, #3.1')
    expect(await namers(page, '3.1').textContent()).toBe('Mentioned in #1.1')
    expect(await namers(page, '5').textContent()).toBe('Mentioned in #5.1')
    expect(await namers(page, '1').count()).toBe(0)
    await namers(page, '2').getByText('3.1').click()
    const id = await article(page, '3.1').getAttribute('id')
    await expect.poll(() => isFocused(page, `#${id}`)).toBe(true)
  })

  test('that stands beyond what is loaded is asked for once the reader is there', async () => {
    const page = await open({ thread: 'long', hash: '#c100' })
    await expect.poll(() => links(page, '100').allTextContents()).toEqual(['#3', '#4'])
    const asked = requests.filter((url) => /number=(?!100\b)/.test(url))
    expect(asked.map((url) => new URL(url).searchParams.get('number'))).toEqual(['3', '4', '999'])
    await links(page, '100').first().hover()
    await popover(page).getByText('The third of many').waitFor()
    await links(page, '100').first().click()
    await article(page, '3').waitFor()
    await expect
      .poll(() => article(page, '3').evaluate((node) => node.matches(':focus')))
      .toBe(true)
    await expect.poll(() => namers(page, '3').textContent()).toBe('Mentioned in #100')
    // Who names it isn't loaded any more, and can be seen all the same.
    await namers(page, '3').getByText('100').hover()
    await popover(page).getByText('See #3, #4 and #999.').waitFor()
  })

  test('is linked as soon as it is posted, and named by', async () => {
    const page = await open({ thread: 'long', hash: '#c125' })
    await box(page).fill('I mean #129 and #131, myself')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect.poll(() => links(page, '131').allTextContents()).toEqual(['#129', '#131'])
    await expect.poll(() => namers(page, '129').textContent()).toBe('Mentioned in #131')
    await article(page, '131').getByRole('button', { name: 'Edit' }).click()
    await article(page, '131').getByRole('textbox').fill('I mean #128')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => links(page, '131').allTextContents()).toEqual(['#128'])
    await expect.poll(() => namers(page, '128').textContent()).toBe('Mentioned in #131')
    await expect.poll(() => namers(page, '129').count()).toBe(0)
    await article(page, '131').getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => namers(page, '128').count(), { timeout: 20_000 }).toBe(0)
  })

  test('survives the order that the reader chooses, and the layout', async () => {
    const page = await open()
    await expect.poll(() => links(page, '1.1').count()).toBe(3)
    await page.getByRole('combobox').selectOption('newest')
    await expect.poll(() => page.locator('.number').first().textContent()).toBe('5')
    await expect.poll(() => links(page, '1.1').allTextContents()).toEqual(['#2', '#3.1', '#5.1'])
    await page.locator('afterword-comments').evaluate((node) => node.setAttribute('layout', 'flat'))
    await expect
      .poll(() => namers(page, '2').allTextContents())
      .toEqual(['Mentioned in #1.1, #3.1'])
  })
})

describe('a number in a preview', () => {
  const tools = async (page: Page) => {
    await page.getByRole('button', { name: 'Preview' }).click()
    return page.getByRole('group', { name: 'Preview' })
  }

  test('is a link as it will be, shows what it names, and names nobody yet', async () => {
    const page = await open({ thread: 'long' })
    await box(page).fill('See #2, #100, `#4` and #999')
    const preview = await tools(page)
    await expect.poll(() => preview.locator('.reference').allTextContents()).toEqual(['#2', '#100'])
    const asked = requests.filter((url) => url.includes('number='))
    expect(asked.map((url) => new URL(url).searchParams.get('number'))).toEqual(['100', '999'])
    await preview.locator('.reference').last().hover()
    await popover(page).getByText('See #3, #4 and #999.').waitFor()
    expect(await namers(page, '2').count()).toBe(0)
    expect(await box(page).inputValue()).toBe('See #2, #100, `#4` and #999')
  })

  test('of words from an earlier visit is one too, and in a reply', async () => {
    const page = await open({ thread: 'plain' })
    await box(page).fill('See #1')
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .toContain('See #1')
    await page.reload()
    await box(page).waitFor()
    await box(page).focus()
    let preview = await tools(page)
    await expect.poll(() => preview.locator('.reference').allTextContents()).toEqual(['#1'])
    await preview.getByText('#1').click()
    await expect
      .poll(() => article(page, '1').evaluate((node) => node.matches(':focus')))
      .toBe(true)
    await page.getByRole('button', { name: 'Preview' }).click()
    await box(page).fill('')
    await article(page, '1').getByRole('button', { name: 'Reply' }).click()
    const reply = page.getByRole('form', { name: '(#1)' })
    await reply.getByRole('textbox', { name: 'Comment' }).fill('As #2 says')
    await reply.getByRole('button', { name: 'Preview' }).click()
    preview = reply.getByRole('group', { name: 'Preview' })
    await expect.poll(() => preview.locator('.reference').allTextContents()).toEqual(['#2'])
    expect(await namers(page, '2').count()).toBe(0)
  })
})

test('of many that name a comment, twenty are listed and the rest counted', async () => {
  await seedThread(
    endpoint.database,
    'named',
    Array.from({ length: 24 }, (_, i) => ({
      number: `${i + 1}`,
      name: 'Ann',
      text: i === 0 ? 'First' : 'As #1 says',
      created: '2014-02-13T06:59:00Z',
    })),
  )
  const page = await open({ thread: 'named' })
  const all = Array.from({ length: 20 }, (_, i) => `#${i + 2}`).join(', ')
  await expect
    .poll(() => namers(page, '1').allTextContents())
    .toEqual([`Mentioned in ${all}, and 3 more`])
})

test('who names a comment is listed as others come and go', async () => {
  const post = async (text: string) => {
    const response = await fetch(`${endpoint.url}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ thread: 'going', parent: null, text, author: { name: 'Ann' } }),
    })
    return (await response.json()) as { comment: { id: string }; token: string }
  }
  const remove = ({ comment, token }: Awaited<ReturnType<typeof post>>) =>
    fetch(`${endpoint.url}/comments/${comment.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })
  await post('The first words of all')
  const second = await post('I read #1 with joy')
  const page = await open({ thread: 'going' })
  await expect.poll(() => namers(page, '1').allTextContents()).toEqual(['Mentioned in #2'])
  await expect.poll(() => requests.filter((url) => url.includes('/events')).length).toBe(1)
  await post('And I read #1 with sorrow')
  await page.getByRole('button', { name: '1 new comment' }).click()
  await expect.poll(() => namers(page, '1').allTextContents()).toEqual(['Mentioned in #2, #3'])
  await remove(second)
  await expect.poll(() => namers(page, '1').allTextContents()).toEqual(['Mentioned in #3'])
})

describe('what a link names', () => {
  test('shows while the mouse rests on it or on what it shows, and Escape puts it away', async () => {
    const page = await open()
    const link = links(page, '1.1').first()
    await link.hover()
    await popover(page).getByText('The second, with').waitFor()
    expect(await popover(page).getByText('Cid').count()).toBe(1)
    expect(await popover(page).locator('[href], [tabindex]').count()).toBe(0)
    expect(await link.getAttribute('aria-describedby')).toBe(await popover(page).getAttribute('id'))
    const [near, shown] = [(await link.boundingBox())!, (await popover(page).boundingBox())!]
    expect(shown.y).toBeGreaterThanOrEqual(near.y + near.height)
    expect(shown.y - near.y - near.height).toBeLessThan(12)
    await page.clock.install()
    await popover(page).hover()
    await page.clock.fastForward(5000)
    expect(await popover(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await popover(page).waitFor({ state: 'detached' })
    await link.hover()
    await popover(page).waitFor()
    await page.getByRole('heading', { name: 'Post' }).hover()
    await popover(page).waitFor({ state: 'detached' })
    expect(await link.getAttribute('aria-describedby')).toBe(null)
  })

  test('shows while the keyboard is on it', async () => {
    const page = await open()
    await links(page, '1.1').nth(1).waitFor()
    await article(page, '1.1').locator('.number').focus()
    await page.keyboard.press('Tab')
    await popover(page).getByText('The second, with').waitFor()
    await page.keyboard.press('Tab')
    await popover(page).getByText('An answer.').waitFor()
    await page.keyboard.press('Escape')
    await popover(page).waitFor({ state: 'detached' })
    expect(
      await links(page, '1.1')
        .nth(1)
        .evaluate((node) => node.matches(':focus')),
    ).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await popover(page).waitFor()
    await page.keyboard.press('Shift+Tab')
    await popover(page).waitFor({ state: 'detached' })
  })

  test('shows under a long press, and a tap follows', async () => {
    const page = await open({ options: { hasTouch: true, viewport: { width: 360, height: 700 } } })
    const link = links(page, '1.1').first()
    await link.waitFor()
    await link.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await link.boundingBox())!
    const touch = await page.context().newCDPSession(page)
    const point = { x: x + width / 2, y: y + height / 2 }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    await popover(page).getByText('The second, with').waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await drawn(page)
    expect(await popover(page).isVisible()).toBe(true)
    expect(page.url()).toBe(`${host.url}/page`)
    const shown = (await popover(page).boundingBox())!
    expect(shown.x).toBeGreaterThanOrEqual(0)
    expect(shown.x + shown.width).toBeLessThanOrEqual(360)
    await page.touchscreen.tap(5, 5)
    await popover(page).waitFor({ state: 'detached' })
    await link.tap()
    await expect.poll(() => page.url()).toMatch(/#comment-/)
  })

  test('says of a deleted comment that it is one', async () => {
    const page = await open()
    await links(page, '5.1').first().hover()
    await popover(page).getByText('This comment was deleted.').waitFor()
  })

  test('stays by its link while the page scrolls, above it where there is no room below', async () => {
    const page = await open({ options: { viewport: { width: 900, height: 420 } } })
    const link = namers(page, '2').getByText('3.1')
    await link.waitFor()
    await link.evaluate((node) => scrollTo(0, scrollY + node.getBoundingClientRect().top - 370))
    // By the keyboard: a mouse that stays where it is leaves a link that scrolls away.
    await link.evaluate((node: HTMLElement) => node.focus({ preventScroll: true }))
    await popover(page).waitFor()
    const gap = async () => {
      const [near, shown] = [(await link.boundingBox())!, (await popover(page).boundingBox())!]
      return near.y - shown.y - shown.height
    }
    await expect.poll(gap).toBeCloseTo(6, 0)
    await page.evaluate(() => scrollBy(0, 40))
    await expect.poll(async () => Math.abs(await gap()) < 7 || (await gap()) < -20).toBe(true)
  })

  test.each(['html { zoom: 1.25 }', 'body { zoom: 1.5 }'])(
    'stays by its link in %s',
    async (css) => {
      // Wide enough for all of it beside the link.
      const page = await open({ options: { viewport: { width: 1800, height: 720 } } })
      await page.addStyleTag({ content: css })
      const link = namers(page, '2').getByText('3.1')
      await link.waitFor()
      await link.evaluate((node) => scrollTo(0, scrollY + node.getBoundingClientRect().top - 300))
      await link.hover()
      await popover(page).waitFor()
      const gap = async () => {
        const [near, shown] = [(await link.boundingBox())!, (await popover(page).boundingBox())!]
        return Math.min(
          Math.abs(shown.y - near.y - near.height),
          Math.abs(near.y - shown.y - shown.height),
        )
      }
      await expect.poll(gap).toBeLessThan(12)
      const [near, shown] = [(await link.boundingBox())!, (await popover(page).boundingBox())!]
      expect(Math.abs(shown.x - near.x)).toBeLessThan(12)
    },
  )

  test('needs no style and no script that a strict policy forbids', async () => {
    const page = await open({
      head: `<meta http-equiv="Content-Security-Policy" content="${POLICY(endpoint.url)}">`,
    })
    await links(page, '1.1').first().hover()
    await popover(page).getByText('The second, with').waitFor()
    await box(page).pressSequentially('#')
    await options(page).first().waitFor()
    expect(said.filter((line) => /Refused|violat/i.test(line))).toEqual([])
  })
})

describe('a # in the text', () => {
  const value = (page: Page) => box(page).inputValue()

  test('offers comments, and the arrows and Enter choose', async () => {
    const page = await open()
    await box(page).pressSequentially('As #')
    await expect.poll(() => options(page).count()).toBe(6)
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('6 comments to refer to. Choose with the down arrow and Enter.')
    await box(page).pressSequentially('3')
    await expect.poll(() => page.locator('.option-number').allTextContents()).toEqual(['3', '3.1'])
    expect(await options(page).nth(1).textContent()).toContain('EveAn answer.')
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const active = await box(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await box(page).getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe('As #3.1 ')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(null)
    await page.keyboard.press('ControlOrMeta+z')
    expect(await value(page)).not.toContain('3.1')
  })

  test('takes no key from who goes on writing', async () => {
    const page = await open()
    await box(page).pressSequentially('#2')
    await options(page).first().waitFor()
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe('#2\n')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await box(page).pressSequentially('# A heading, and #nobody, colour#')
    expect(await page.getByRole('listbox').count()).toBe(0)
  })

  test('finds by name, and by mouse', async () => {
    const page = await open()
    await box(page).pressSequentially('See #ev')
    await expect
      .poll(() => options(page).allTextContents())
      .toEqual(['3.1EveAn answer. #2 again, and #3.1 itself'])
    await options(page).first().click()
    expect(await value(page)).toBe('See #3.1 ')
    expect(await box(page).evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  test('Escape puts the list away and nothing else, until the next #', async () => {
    const page = await open()
    await article(page, '2').getByRole('button', { name: 'Reply' }).click()
    const reply = page.getByRole('form', { name: '(#2)' }).getByRole('textbox', { name: 'Comment' })
    await reply.waitFor()
    await reply.pressSequentially('#')
    // Who is answered comes first.
    await expect.poll(() => page.locator('.option-number').first().textContent()).toBe('2')
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    expect(await reply.inputValue()).toBe('#')
    await reply.pressSequentially('3')
    expect(await page.getByRole('listbox').count()).toBe(0)
    await reply.pressSequentially(' #')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await reply.waitFor({ state: 'detached' })
  })

  test('waits until an input method has finished', async () => {
    const page = await open()
    await box(page).focus()
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', {
      text: '#',
      selectionStart: 1,
      selectionEnd: 1,
    })
    await drawn(page)
    expect(await page.getByRole('listbox').count()).toBe(0)
    await keyboard.send('Input.insertText', { text: '#' })
    await options(page).first().waitFor()
    await keyboard.send('Input.imeSetComposition', {
      text: '3',
      selectionStart: 1,
      selectionEnd: 1,
    })
    await page.keyboard.press('ArrowDown')
  })

  test('goes away with the focus', async () => {
    const page = await open()
    await box(page).pressSequentially('#')
    await options(page).first().waitFor()
    await page.getByLabel('Name').focus()
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  })

  test('stands by the letter', async () => {
    const page = await open()
    await box(page).pressSequentially('One line\nand a longer one with #')
    await options(page).first().waitFor()
    const [list, area] = [
      (await page.getByRole('listbox').boundingBox())!,
      (await box(page).boundingBox())!,
    ]
    expect(list.x).toBeGreaterThan(area.x + 100)
    expect(list.x).toBeLessThan(area.x + 400)
  })
})

describe('axe finds nothing', () => {
  testMatrix<readonly [string, BrowserContextOptions]>(
    [
      ['light', {}],
      ['dark', { colorScheme: 'dark' }],
      ['360 px', { viewport: { width: 360, height: 800 } }],
      ['forced colours', { forcedColors: 'active' }],
    ],
    ['light'],
  )('%s', async (_, differs) => {
    const page = await open({
      options: differs,
      head: '<style>:root { color-scheme: light dark } body { background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 serif }</style>',
    })
    await links(page, '1.1').first().hover()
    await popover(page).waitFor()
    expect(await violations(page)).toEqual([])
    await box(page).pressSequentially('#')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
  })
})

test('Escape closes what is shown of a comment, and a dialog of the page only the next time', async () => {
  const tag = `<script src="${endpoint.url}/afterword.js" data-thread="t" data-target="dialog"></script>`
  const page = await open({
    body: `<dialog></dialog><script>document.querySelector('dialog').showModal()</script>${tag}`,
  })
  const dialog = page.locator('dialog')
  await links(page, '1.1').first().hover()
  await popover(page).waitFor()
  await page.keyboard.press('Escape')
  await popover(page).waitFor({ state: 'detached' })
  await drawn(page)
  expect(await dialog.getAttribute('open')).toBe('')
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.getAttribute('open')).toBeNull()
})

test('a thread without references asks for nothing more', async () => {
  const page = await open({ thread: 'empty' })
  // The stream is the last thing that a thread opens by itself.
  await expect.poll(() => requests.filter((url) => url.includes('/events?')).length).toBe(1)
  expect(requests.filter((url) => url.includes('references'))).toEqual([])
  await box(page).pressSequentially('#')
  await expect.poll(() => requests.filter((url) => url.includes('references')).length).toBe(1)
})
