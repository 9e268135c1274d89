import { createRequire } from 'node:module'
import type { ServerResponse } from 'node:http'
import { type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { type Host, html, launch, startHost, visit, drawn, kept } from './world.ts'
import { testMatrix } from './matrix.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Its lists are the real server's; what it makes of a preview is the test's. */
let liar: Host
let close: () => Promise<void>
let errors: string[]

beforeAll(async () => {
  liar = await startHost()
  const said = { name: 'Ann', created: '2014-02-13T06:59:00Z' }
  await seedThread(endpoint.database, 't', [
    { ...said, number: '1', text: 'The ice settles at night.\n\nLike furniture in the next room.' },
    { ...said, number: '1.1', text: 'Does it?' },
    { ...said, number: '2', text: 'Another.' },
  ])
})
afterAll(() => liar.close())
beforeEach(() => {
  errors = []
})
afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

async function open(
  options: BrowserContextOptions = {},
  attributes = '',
  within = browser,
): Promise<Page> {
  host.paths.set(
    '/page',
    html(
      `<main><h1>Post</h1><script src="${endpoint.url}/afterword.js" data-thread="t" ${attributes}></script></main>`,
      '<style>:root { color-scheme: light dark } body { background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 serif }</style>',
    ),
  )
  const visited = await visit(within, `${host.url}/page`, options)
  ;({ close, errors } = visited)
  await box(visited.page).waitFor()
  return visited.page
}

/** Lets the liar list what the real server lists, with these differences. */
function passOn(differs: Record<string, unknown> = {}): void {
  liar.paths.set('/comments', (request, response) => {
    void fetch(`${endpoint.url}${request.url}`)
      .then((answer) => answer.json() as Promise<object>)
      .then((list) => json({ ...list, ...differs })(request, response))
  })
}

/** As `open`, with an endpoint that answers previews like this. */
async function openLying(preview: Parameters<Host['paths']['set']>[1]): Promise<Page> {
  passOn()
  liar.paths.set('/preview', (request, response) => {
    if (request.method === 'OPTIONS') response.writeHead(204, CORS).end()
    else if (typeof preview === 'function') preview(request, response)
  })
  return open({}, `data-endpoint="${liar.url}"`)
}

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
const json =
  (body: unknown, status = 200) =>
  (_: unknown, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...CORS })
    response.end(JSON.stringify(body))
  }

const box = (page: Page) =>
  page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Comment')
const reply = (page: Page, number: string) =>
  page.getByRole('form', { name: `(#${number})` }).getByRole('textbox', { name: 'Comment' })
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name })
const seen = (page: Page) => page.getByRole('button', { name: 'Preview' })
const panel = (page: Page) => page.getByRole('group', { name: 'Preview' })

/** What is selected in a box, with what stands around it. */
const state = (page: Page, area = box(page)) =>
  area.evaluate((node: HTMLTextAreaElement) => {
    const { value, selectionStart: start, selectionEnd: end } = node
    return `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`
  })
const select = (page: Page, start: number, end: number) =>
  box(page).evaluate((node: HTMLTextAreaElement, at) => node.setSelectionRange(...at), [
    start,
    end,
  ] as [number, number])

/** Selects in the body of the nth comment, from a text node's start to another's end. */
const selectIn = (page: Page, article: string, from = 0, to = from) =>
  page
    .getByRole('article', { name: article })
    .first()
    .locator('.body')
    .first()
    .evaluate(
      (body, [from, to]) => {
        const lines = body.querySelectorAll('p')
        const [first, last] = [lines[from!]!.firstChild!, lines[to!]!.lastChild!]
        getSelection()!.setBaseAndExtent(first, 0, last, last.textContent!.length)
        body.dispatchEvent(new Event('selectstart', { bubbles: true }))
      },
      [from, to],
    )

/** Selects with the mouse, from the start of one line to the end of another. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [first, last] = await Promise.all(
    [from, to].map((text) => page.locator('article p', { hasText: text }).first().boundingBox()),
  )
  await page.mouse.move(first!.x + 1, first!.y + first!.height / 2)
  await page.mouse.down()
  await page.mouse.move(last!.x + last!.width - 2, last!.y + last!.height / 2, { steps: 4 })
  await page.mouse.up()
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run: (...all: unknown[]) => Promise<{
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
          }>
        }
      }
    ).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  )
}

describe('the toolbar', () => {
  test('comes with the first focus, and moves nothing', async () => {
    for (const width of [900, 360]) {
      const page = await open({ viewport: { width, height: 900 } })
      const form = page.locator('afterword-comments form')
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      expect((await loaded()).filter((name) => name.includes('/editor-tools-'))).toEqual([])
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route(/\/editor-tools-/, async (route) => {
        await held
        await route.continue()
      })
      await box(page).focus()
      await page.locator('#composer-text[name]').waitFor()
      const before = await form.evaluate((node) => node.getBoundingClientRect().height)
      release()
      await tool(page, 'Bold').waitFor()
      expect(await form.evaluate((node) => node.getBoundingClientRect().height)).toBe(before)
      expect((await loaded()).filter((name) => name.includes('/editor-tools-'))).toHaveLength(1)
      if (width === 900) await close()
    }
  })

  test('marks what is selected, and Ctrl+Z takes it back, step by step', async () => {
    const page = await open()
    await box(page).click()
    await page.keyboard.type('one two')
    await select(page, 4, 7)
    await tool(page, 'Bold').click()
    expect(await state(page)).toBe('one **[two]**')
    await page.keyboard.press('ControlOrMeta+i')
    expect(await state(page)).toBe('one ***[two]***')
    await page.keyboard.press('ControlOrMeta+b')
    expect(await state(page)).toBe('one *[two]*')
    await page.keyboard.press('ControlOrMeta+k')
    expect(await state(page)).toBe('one *[two]([https://])*')
    for (const step of ['one *two*', 'one ***two***', 'one **two**', 'one two']) {
      await page.keyboard.press('ControlOrMeta+z')
      expect(await box(page).inputValue()).toBe(step)
    }
    await page.keyboard.press('ControlOrMeta+Shift+z')
    expect(await box(page).inputValue()).toBe('one **two**')
  })

  test('several lines become a fenced block or a quote, in one step of undo', async () => {
    const page = await open()
    await box(page).focus()
    await box(page).fill('one\ntwo')
    await box(page).press('ControlOrMeta+a')
    await tool(page, 'Code').click()
    expect(await state(page)).toBe('```\n[one\ntwo]\n```')
    await page.keyboard.press('ControlOrMeta+z')
    expect(await box(page).inputValue()).toBe('one\ntwo')
    await box(page).press('ControlOrMeta+a')
    await tool(page, 'Quote').click()
    expect(await state(page)).toBe('[> one\n> two]')
    await tool(page, 'Quote').click()
    expect(await state(page)).toBe('[one\ntwo]')
  })

  test('what it changes is in the draft', async () => {
    const page = await open()
    await box(page).fill('word')
    await box(page).press('ControlOrMeta+a')
    await tool(page, 'Italic').click()
    await kept(page, '*word*')
    await page.reload()
    await expect.poll(() => box(page).inputValue()).toBe('*word*')
  })

  test('without execCommand it still works', async () => {
    const page = await open()
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await box(page).fill('word')
    await box(page).press('ControlOrMeta+a')
    await tool(page, 'Bold').click()
    expect(await state(page)).toBe('**[word]**')
    await kept(page, '**word**')
    await page.reload()
    await expect.poll(() => box(page).inputValue()).toBe('**word**')
  })

  test.each(['ltr', 'rtl'])('is one stop of Tab, walked with arrow keys: %s', async (dir) => {
    const page = await open()
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir)
    await box(page).focus()
    await tool(page, 'Bold').waitFor()
    const focused = (name: string) => tool(page, name).evaluate((node) => node.matches(':focus'))
    const [next, previous] =
      dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    await page.keyboard.press('Tab')
    expect(await focused('Bold')).toBe(true)
    await page.keyboard.press(next!)
    expect(await focused('Italic')).toBe(true)
    await page.keyboard.press('End')
    expect(await focused('Mention')).toBe(true)
    await page.keyboard.press(next!)
    expect(await focused('Bold')).toBe(true)
    await page.keyboard.press(previous!)
    expect(await focused('Mention')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await seen(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused('Mention')).toBe(true)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    expect(await state(page)).toBe('**[]**')
  })

  test('the hint belongs to the box', async () => {
    const page = await open()
    await box(page).focus()
    expect(await box(page).getAttribute('aria-describedby')).toContain('composer-text-hint')
    await page.getByText('Markdown: *italic*').waitFor()
    await page.getByText('Type # to mention a comment.').waitFor()
  })
})

describe('the preview', () => {
  test('is what is published, in HTML and in look', async () => {
    const page = await open()
    const text =
      '**Bold** and `code`\nnext line\n\n> quoted\n\n- item\n\n```js\nlet a = 1\n```\n\n<b>no</b> [link](https://a.example)'
    await box(page).fill(text)
    await seen(page).click()
    const shown = panel(page).locator('.body')
    await shown.waitFor()
    expect(await seen(page).getAttribute('aria-pressed')).toBe('true')
    expect(await box(page).isVisible()).toBe(false)
    const look = (node: Element) => {
      const of = (element: Element) => {
        const { color, fontFamily, fontSize, fontWeight, lineHeight, margin, padding } =
          getComputedStyle(element)
        return [
          element.localName,
          color,
          fontFamily,
          fontSize,
          fontWeight,
          lineHeight,
          margin,
          padding,
        ]
      }
      return { html: node.innerHTML, looks: [...node.querySelectorAll('*')].map(of) }
    }
    const previewed = await shown.evaluate(look)
    expect(previewed.html).toContain('<strong>Bold</strong>')
    await page.getByRole('button', { name: 'Post comment' }).click()
    const posted = page.getByRole('article', { name: 'Comment 3 by' }).locator('.body')
    await posted.waitFor()
    const published = await posted.evaluate(look)
    // A comment that was just posted stands on a tint; the words are the same.
    expect(previewed).toEqual(published)
    expect(await panel(page).count()).toBe(0)
    expect(await box(page).inputValue()).toBe('')
  })

  test('leaves the text, and shows it again where it was', async () => {
    const page = await open()
    await box(page).fill('Some words')
    await select(page, 2, 4)
    const card = page.locator('afterword-comments .card')
    const before = await card.evaluate((node) => node.getBoundingClientRect().height)
    await seen(page).click()
    await panel(page).getByText('Some words').waitFor()
    expect(await card.evaluate((node) => node.getBoundingClientRect().height)).toBeCloseTo(
      before,
      0,
    )
    expect(await page.getByRole('toolbar').count()).toBe(0)
    await seen(page).click()
    expect(await state(page)).toBe('So[me] words')
    await expect.poll(() => box(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.type('X')
    expect(await box(page).inputValue()).toBe('SoX words')
  })

  test('of nothing says so, and asks nobody', async () => {
    let asked = 0
    const page = await openLying((_, response) => {
      asked += 1
      json({ html: '' })(_, response)
    })
    await box(page).focus()
    await seen(page).click()
    await panel(page).getByText('Nothing to preview yet.').waitFor()
    expect(asked).toBe(0)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect.poll(() => box(page).evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  test('that is hostile stays inert', async () => {
    const page = await openLying(
      json({
        html: '<img src=x onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">a</a><p style="position:fixed" id="x" onclick="window.ran=1">text</p><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
      }),
    )
    await box(page).fill('anything')
    await seen(page).click()
    const shown = panel(page).locator('.body')
    await shown.getByText('text').click()
    await shown.getByText('a', { exact: true }).click()
    expect(await shown.innerHTML()).toBe('<a>a</a><p>text</p>')
    expect(await page.evaluate('window.ran')).toBe(undefined)
  })

  test.each<[string, Parameters<Host['paths']['set']>[1], RegExp]>([
    ['500', json({}, 500), /Couldn’t load the preview. Comments are having trouble/],
    ['429', json({ code: 'rate-limited' }, 429), /Too many previews/],
    ['JSON of something else', json({ html: 5 }), /Something went wrong/],
    ['a reset', (request) => request.socket.destroy(), /Check your connection/],
  ])('that fails says why, and can be tried again: %s', async (_, answer, sentence) => {
    let given = answer
    const page = await openLying((request, response) => {
      if (typeof given === 'function') given(request, response)
    })
    await box(page).fill('My words')
    await seen(page).click()
    const alert = panel(page).getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(sentence)
    expect(await box(page).inputValue()).toBe('My words')
    given = json({ html: '<p>Rendered</p>' })
    await page.getByRole('button', { name: 'Retry' }).click()
    await panel(page).getByText('Rendered').waitFor()
  })

  test('that takes its time says so, and a late one is not shown', async () => {
    let answer: (() => void) | undefined
    const page = await openLying((request, response) => {
      answer = () => json({ html: '<p>Late</p>' })(request, response)
    })
    await box(page).fill('My words')
    await seen(page).click()
    await panel(page).getByText('Loading preview…').waitFor()
    expect(await panel(page).getAttribute('aria-busy')).toBe('true')
    const over = Promise.race([
      page.waitForEvent('requestfinished'),
      page.waitForEvent('requestfailed'),
    ])
    await seen(page).click()
    answer?.()
    await over
    await drawn(page)
    expect(await panel(page).count()).toBe(0)
    expect(await box(page).isVisible()).toBe(true)
  })

  test('is not offered where the server has none', async () => {
    passOn({ features: ['reply'] })
    const page = await open({}, `data-endpoint="${liar.url}"`)
    await box(page).focus()
    await tool(page, 'Bold').waitFor()
    expect(await seen(page).count()).toBe(0)
  })
})

describe('a quote of selected words', () => {
  const offer = (page: Page, number: string) =>
    page.getByRole('button', { name: `Quote in a reply to Ann, comment ${number}` })

  test('goes into the reply, at the caret, with the focus', async () => {
    const page = await open()
    await page.getByText('The ice settles at night.').click({ clickCount: 3 })
    await offer(page, '1').click()
    await expect.poll(() => reply(page, '1').inputValue()).toBe('> The ice settles at night.\n\n')
    await expect.poll(() => reply(page, '1').evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.type('Indeed.')
    await drag(page, 'The ice settles at night.', 'Like furniture in the next room.')
    await offer(page, '1').click()
    const text =
      '> The ice settles at night.\n\nIndeed.\n\n> The ice settles at night.\n>\n> Like furniture in the next room.\n\n'
    await expect.poll(() => reply(page, '1').inputValue()).toBe(text)
    expect(await offer(page, '1').count()).toBe(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect
      .poll(() => reply(page, '1').inputValue())
      .toBe('> The ice settles at night.\n\nIndeed.')
  })

  test.each(['html { zoom: 1.25 }', 'body { transform: scale(0.7); transform-origin: 0 0 }'])(
    'stands under the words in %s',
    async (css) => {
      const page = await open()
      await page.addStyleTag({ content: css })
      const words = page.getByText('The ice settles at night.')
      await words.click({ clickCount: 3 })
      await offer(page, '1').waitFor()
      const [button, under] = [
        (await offer(page, '1').boundingBox())!,
        (await words.boundingBox())!,
      ]
      expect(Math.abs(button.y - under.y - under.height)).toBeLessThan(12)
    },
  )

  test('with the keyboard alone', async () => {
    const own = await launch('--enable-caret-browsing')
    const page = await open({}, '', own)
    await page.getByText('Another.').click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await offer(page, '2').waitFor()
    // The press made the comment the place that Tab goes on from: its number comes first.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await offer(page, '2').evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => reply(page, '2').inputValue()).toBe('> Another.\n\n')
    await expect.poll(() => reply(page, '2').evaluate((node) => node.matches(':focus'))).toBe(true)
    await own.close()
  })

  test('is offered for one comment’s words alone', async () => {
    const page = await open()
    await box(page).focus()
    await tool(page, 'Bold').waitFor()
    await selectIn(page, 'Comment 2 by')
    await offer(page, '2').waitFor()
    await page.evaluate(() => {
      const root = document.querySelector('afterword-comments')!.shadowRoot!
      const lines = [...root.querySelectorAll('.body p')]
      getSelection()!.setBaseAndExtent(lines[0]!.firstChild!, 0, lines.at(-1)!.firstChild!, 3)
    })
    await expect.poll(() => page.locator('.quote-button').count()).toBe(0)
    await selectIn(page, 'Comment 2 by')
    await offer(page, '2').waitFor()
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await expect.poll(() => page.locator('.quote-button').count()).toBe(0)
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
  )('%s', async (_, options) => {
    const page = await open(options)
    await box(page).fill('Some **words**')
    await tool(page, 'Bold').waitFor()
    expect(await violations(page)).toEqual([])
    await seen(page).click()
    await panel(page).locator('.body').waitFor()
    expect(await violations(page)).toEqual([])
    await selectIn(page, 'Comment 1 by')
    await page.getByRole('button', { name: 'Quote in a reply' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      options.viewport?.width ?? 900,
    )
  })
})

test('a long text grows the box, to three fifths of the window at most', async () => {
  const page = await open({ viewport: { width: 900, height: 700 } })
  await box(page).fill('one')
  const height = () => box(page).evaluate((node) => node.getBoundingClientRect().height)
  const short = await height()
  await box(page).fill('one\n'.repeat(12))
  expect(await height()).toBeGreaterThan(short)
  await box(page).fill('one\n'.repeat(200))
  expect(await height()).toBeLessThanOrEqual(0.6 * 700 + 1)
})
