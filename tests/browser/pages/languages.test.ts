import { type Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { visit } from './world.ts'

beforeAll(async () => {
  await seedThread(endpoint.database, 'one', [
    { number: '1', name: 'Ann', text: 'First', created: '2014-02-13T06:59:00Z' },
    { number: '1.1', name: 'Ben', text: 'Second, after #1', created: '2014-02-13T07:59:00Z' },
  ])
})

const script = () => `<script async src="${endpoint.url}/afterword.js"></script>`
const element = (attributes = '', children = '', thread = 'one') =>
  `<afterword-comments thread="${thread}" ${attributes}>${children}</afterword-comments>`

function show(lang: string, body: string, more = ''): string {
  host.paths.set(
    '/page',
    `<!doctype html><html ${lang}><head><meta charset="utf-8"><title>A page</title>${more}</head><body>${body}</body></html>`,
  )
  return `${host.url}/page`
}

/** What the heading says, once the comments are there. */
async function heading(page: Page): Promise<string> {
  await page.locator('article').first().waitFor()
  return (await page.locator('#heading').first().textContent()) ?? ''
}

const wrapper = (page: Page) =>
  page
    .locator('afterword-comments')
    .first()
    .evaluate(({ shadowRoot }) => {
      const { lang, dir } = shadowRoot?.querySelector<HTMLElement>('.root') ?? { lang: '', dir: '' }
      const { direction } = getComputedStyle(shadowRoot?.querySelector('.root') ?? document.body)
      return { lang, dir, direction }
    })

/** Keeps every text that the thread ever shows in `globalThis.seen`. */
const watch = `<script>
  globalThis.seen = new Set()
  const look = () => {
    const root = document.querySelector('afterword-comments')?.shadowRoot
    if (root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) seen.add(walker.currentNode.data)
      for (const named of root.querySelectorAll('[aria-label]')) seen.add(named.ariaLabel)
    }
    requestAnimationFrame(look)
  }
  look()
</script>`
const seen = async (page: Page) => (await page.evaluate('[...seen].join("\\n")')) as string

describe('the words are those of the page', () => {
  test.each([
    ['lang="de-AT"', '2 Kommentare', 'de-AT', 'ltr'],
    ['lang="ar" dir="rtl"', 'تعليقان', 'ar', 'rtl'],
    ['lang="zh-HK"', '2 則留言', 'zh-HK', 'ltr'],
    ['lang="en-GB"', '2 comments', 'en-GB', 'ltr'],
    ['lang="sw"', '2 comments', 'en', 'ltr'],
    ['lang="de_DE"', '2 Kommentare', 'de-DE', 'ltr'],
    ['lang="zh_Hans_CN"', '2 条评论', 'zh-Hans-CN', 'ltr'],
    ['lang="fr_FR.UTF-8"', '2 commentaires', 'fr-FR', 'ltr'],
    ['lang="no language"', '2 comments', 'en-US', 'ltr'],
  ])('<html %s>', async (html, words, lang, direction) => {
    const url = show(html, element() + script())
    const { page, errors, lines, close } = await visit(browser, url)
    expect(await heading(page)).toBe(words)
    expect(await wrapper(page)).toMatchObject({ lang, direction })
    // The form's words come in another chunk.
    await page.getByRole('textbox').first().waitFor()
    expect([errors, lines]).toEqual([[], []])
    await close()
  })

  test('of every part, also where they load later', async () => {
    const { page, close } = await visit(browser, show('lang="de"', element() + script()))
    await page.getByRole('button', { name: 'Antworten auf Kommentar 1 von Ann' }).click()
    await page.getByRole('button', { name: 'Antwort abschicken' }).waitFor()
    await page.getByRole('textbox', { name: 'Kommentar' }).first().pressSequentially('x')
    await page.getByRole('toolbar', { name: 'Formatierung' }).first().waitFor()
    await page.getByRole('combobox', { name: 'Reihenfolge' }).waitFor()
    const name = 'Kommentar 1.1 von Ben, als Antwort auf #1'
    expect(await page.getByRole('article', { name, exact: true }).count()).toBe(1)
    expect(await page.locator('time').first().textContent()).toBe('13. Feb. 2014')
    await close()
  })

  test('run from the right where the page runs from the left', async () => {
    const { page, close } = await visit(browser, show('lang="en"', element('lang="he"') + script()))
    await heading(page)
    expect(await wrapper(page)).toEqual({ lang: 'he', dir: 'rtl', direction: 'rtl' })
    await page.locator('afterword-comments').evaluate((place) => place.setAttribute('lang', 'de'))
    await expect.poll(() => wrapper(page)).toEqual({ lang: 'de', dir: '', direction: 'ltr' })
    await close()
  })
})

/** Opens a page, and notes what comes over the network: not what the cache had already. */
async function visitNoting(url: string) {
  const { page, close } = await visit(browser, 'about:blank')
  const cdp = await page.context().newCDPSession(page)
  const asked = new Map<string, { url: string; from: number; to: number }>()
  const came: { url: string; from: number; to: number }[] = []
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) =>
    asked.set(requestId, { url: request.url, from: timestamp, to: NaN }),
  )
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = asked.get(requestId)
    if (request && encodedDataLength > 0) came.push({ ...request, to: timestamp })
  })
  await cdp.send('Network.enable')
  await page.goto(url)
  return { page, came, close }
}

test('English costs no request, and another language two', async () => {
  // The end of what is only asked for ahead may be told late.
  const chunks = (came: { url: string; from: number }[]) =>
    came
      .toSorted((one, other) => one.from - other.from)
      .map(({ url }) => /chunks\/(languages|[\w-]+(?=-\w+\.json))/.exec(url)?.[1])
      .filter(Boolean)
  for (const [lang, expected] of [
    ['en', []],
    ['sw', ['languages']],
    ['de', ['languages', 'de']],
  ] as const) {
    const url = show(`lang="${lang}"`, element() + element('', '', 'two') + script())
    const { page, came, close } = await visitNoting(url)
    await heading(page)
    await page.getByRole('textbox').first().waitFor()
    expect(chunks(came)).toEqual(expected)
    await close()
  }
})

test.each([
  ['the page’s', 'lang="de"', '', ''],
  ['the nearest ancestor’s', 'lang="en"', '<div lang="de">', ''],
  ['the element’s own', 'lang="en"', '', 'lang="de"'],
])('the first of them, in %s language, waits for nothing', async (_, lang, around, own) => {
  const { page, came, close } = await visitNoting(show(lang, around + element(own) + script()))
  expect(await heading(page)).toBe('2 Kommentare')
  const [languages, core] = ['languages', 'core'].map((name) =>
    came.find(({ url }) => url.includes(`/chunks/${name}-`)),
  )
  expect(languages!.from).toBeLessThan(core!.to)
  await close()
})

test('English never shows while the others are on their way', async () => {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  const order: string[] = []
  page.on('request', (request) => order.push(request.url()))
  await page.route('**/chunks/de-*.json', async (route) => {
    // The comments are there long before.
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('/comments?')),
        ),
      )
      .toBe(true)
    await route.continue()
  })
  await page.goto(show('lang="de"', element() + script(), watch))
  expect(await heading(page)).toBe('2 Kommentare')
  await page.getByRole('textbox').first().waitFor()
  expect(await seen(page)).not.toMatch(/comment|reply|loading|oldest|leave/i)
  expect(order.filter((url) => url.includes('/comments?'))).toHaveLength(1)
  await context.close()
})

test('words that come late find the comments in English, and take their place', async () => {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/chunks/de-*.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(show('lang="de"', element() + script()))
  expect(await heading(page)).toBe('2 comments')
  expect(await wrapper(page)).toMatchObject({ lang: 'en' })
  const box = page.getByRole('textbox', { name: 'Comment' })
  await box.fill('Half a thought')
  await page
    .locator('article')
    .first()
    .evaluate((article) => Object.assign(article, { kept: true }))
  release()
  await expect.poll(() => heading(page)).toBe('2 Kommentare')
  expect(await wrapper(page)).toMatchObject({ lang: 'de' })
  expect(await page.getByRole('textbox', { name: 'Kommentar' }).inputValue()).toBe('Half a thought')
  const kept = await page
    .locator('article')
    .first()
    .evaluate((article) => 'kept' in article)
  expect(kept).toBe(true)
  await expect.poll(() => page.getByText(/^Reply$/).count()).toBe(0)
  await context.close()
})

describe('where the words do not load', () => {
  test.each([
    ['another file', (body: string) => ({ body: `${body} ` })],
    ['none', () => ({ status: 404, body: '' })],
    ['garbage', () => ({ body: '<p>' })],
  ])('%s: English, and one line', async (_, answer) => {
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    const lines: string[] = []
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.text().startsWith('[afterword]')) lines.push(message.text())
    })
    await page.route('**/chunks/de-*.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, ...answer(await response.text()) })
    })
    await page.goto(show('lang="de"', element() + element('', '', 'two') + script()))
    expect(await heading(page)).toBe('2 comments')
    expect(await wrapper(page)).toMatchObject({ lang: 'en' })
    expect(lines).toEqual([expect.stringContaining('"de"')])
    expect(errors).toEqual([])
    await context.close()
  })

  test('not even what finds them: English, and a line', async () => {
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    const lines: string[] = []
    page.on('console', (message) => {
      if (message.text().startsWith('[afterword]')) lines.push(message.text())
    })
    await page.route('**/chunks/languages-*.js', (route) => route.abort())
    await page.goto(show('lang="de"', element() + script()))
    expect(await heading(page)).toBe('2 comments')
    expect(lines).toEqual([expect.stringContaining('languages-')])
    await context.close()
  })

  test('and English keeps its full stop at its end in a page from right to left', async () => {
    const { page, close } = await visit(
      browser,
      show('lang="en" dir="rtl"', element(`endpoint="${host.url}/nothing"`) + script()),
    )
    const title = page.locator('.unloaded p')
    await title.waitFor()
    const [stop, word] = await title.evaluate(({ lastChild }) => {
      const text = lastChild as Text
      const left = (from: number) => {
        const range = document.createRange()
        range.setStart(text, from)
        range.setEnd(text, from + 1)
        return range.getBoundingClientRect().left
      }
      return [left(text.length - 1), left(text.length - 2)]
    })
    expect(stop).toBeGreaterThan(word ?? Infinity)
    await close()
  })

  test('nor the comments: what went wrong is said in the language', async () => {
    const { page, close } = await visit(
      browser,
      show('lang="de"', element(`endpoint="${host.url}/nothing"`) + script(), watch),
    )
    await page.getByRole('button', { name: 'Erneut versuchen' }).waitFor()
    expect(await seen(page)).not.toMatch(/comment|retry/i)
    await close()
  })
})

test('a strict policy lets the words through', async () => {
  host.paths.set('/strict', (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${endpoint.url}; style-src 'self'; img-src 'self'; connect-src ${endpoint.url}; require-trusted-types-for 'script'; trusted-types afterword 'allow-duplicates'`,
    })
    response.end(`<!doctype html><html lang="uk"><title>A page</title>${element()}${script()}`)
  })
  const { page, errors, said, close } = await visit(browser, `${host.url}/strict`)
  expect(await heading(page)).toBe('2 коментарі')
  await page.getByRole('textbox', { name: 'Коментар' }).first().waitFor()
  expect([errors, said.filter((line) => /Content Security Policy/.test(line))]).toEqual([[], []])
  await close()
})

test('another lang is another language in place', async () => {
  const { page, requests, lines, close } = await visit(
    browser,
    show('lang="en"', element() + script()),
  )
  expect(await heading(page)).toBe('2 comments')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Half a thought')
  await page
    .locator('article')
    .first()
    .evaluate((article) => Object.assign(article, { kept: true }))
  const to = (lang: string) =>
    page
      .locator('afterword-comments')
      .evaluate((place, lang) => place.setAttribute('lang', lang), lang)
  for (const [lang, words, shown] of [
    ['de', '2 Kommentare', 'de'],
    ['zh-TW', '2 則留言', 'zh-TW'],
    ['sw', '2 comments', 'en'],
    ['de-CH', '2 Kommentare', 'de-CH'],
    ['en', '2 comments', 'en'],
  ] as const) {
    await to(lang)
    await expect.poll(() => heading(page)).toBe(words)
    expect(await wrapper(page)).toMatchObject({ lang: shown })
  }
  // Neither what names a comment nor a full date is drawn by a view.
  const full = page.locator('.full-date').first()
  await page.locator('time').first().hover()
  await expect.poll(() => full.textContent()).toBe('February 13, 2014 at 6:59 am')
  const namers = page.locator('.namers')
  await expect.poll(() => namers.textContent()).toBe('Mentioned in #1.1')
  await to('de')
  await expect.poll(() => namers.textContent()).toBe('Erwähnt in #1.1')
  await page.mouse.move(0, 0)
  await page.locator('time').first().hover()
  await expect.poll(() => full.textContent()).toBe('13. Februar 2014 um 06:59')
  // The last of several wins, whichever comes first.
  await to('de')
  await to('zh-TW')
  await to('en')
  await expect.poll(() => heading(page)).toBe('2 comments')
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Half a thought')
  const kept = await page
    .locator('article')
    .first()
    .evaluate((article) => 'kept' in article)
  expect(kept).toBe(true)
  expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(1)
  expect(lines).toEqual([])
  await close()
})

describe('words of the owner’s, inside the element', () => {
  const own = (json: string) => `<script type="application/json">${json}</script>`

  test('stand before the built-in ones, in English and in another language', async () => {
    const json = '{"count": {"one": "{count} voice", "other": "<b>{count}</b> voices"}}'
    for (const lang of ['en', 'de']) {
      const url = show(`lang="${lang}"`, element('', own(json)) + script(), watch)
      const { page, lines, errors, close } = await visit(browser, url)
      expect(await heading(page)).toBe('<b>2</b> voices')
      expect(await seen(page)).not.toMatch(/\d (comments|Kommentare)/)
      await page.getByRole('textbox', { name: lang === 'en' ? 'Comment' : 'Kommentar' }).waitFor()
      expect([lines, errors]).toEqual([[], []])
      await close()
    }
  })

  test('in a language that isn’t here make it the thread’s', async () => {
    const words = { count: { one: 'maoni {count}', other: 'maoni {count}' }, reply: 'Jibu' }
    const own = `<script type="application/json">${JSON.stringify(words)}</script>`
    const { page, close } = await visit(browser, show('lang="sw"', element('', own) + script()))
    expect(await heading(page)).toBe('maoni 2')
    expect(await wrapper(page)).toMatchObject({ lang: 'sw' })
    await close()
  })

  test('without words in a language, dates and digits are English too', async () => {
    const body = element('dates="full"') + script()
    const { page, close } = await visit(browser, show('lang="bn"', body))
    expect(await heading(page)).toBe('2 comments')
    expect(await page.locator('afterword-comments time').first().textContent()).toMatch(
      /^\w+ \d+, \d{4} at /,
    )
    await close()
  })

  test('the language is that of the page in a shadow tree too', async () => {
    const frame = `<div id="outer"></div><script>
      const tree = document.querySelector('#outer').attachShadow({ mode: 'open' })
      tree.innerHTML = '<afterword-comments thread="one"></afterword-comments>'
    </script>`
    const { page, close } = await visit(browser, show('lang="de"', frame + script()))
    expect(await heading(page)).toBe('2 Kommentare')
    await close()
  })

  test('are found where the element stands before the parser has come to them', async () => {
    const url = show(
      'lang="en"',
      `<script src="${endpoint.url}/afterword.js"></script>
       <p>Post</p>${element('loading="eager"', own('{"leaveOne": "say something"}'))}`,
    )
    const { page, close } = await visit(browser, url)
    await page.getByText('say something').waitFor()
    await close()
  })

  test('that can’t be read are named in the console, and nothing else', async () => {
    for (const [json, named] of [
      ['{"leaveOne": "say something"', 'not JSON'],
      ['{"leaveOne": 7, "nothing": "x", "write": "Speak"}', '"leaveOne"'],
      ['{"__proto__": {"leaveOne": "hostile"}}', '"__proto__"'],
    ] as const) {
      const { page, lines, errors, close } = await visit(
        browser,
        show('lang="en"', element('', own(json)) + script()),
      )
      expect(await heading(page)).toBe('2 comments')
      expect(await page.getByText('Write a comment').count()).toBe(1)
      expect(lines).toEqual([expect.stringContaining(named)])
      expect(errors).toEqual([])
      await close()
    }
  })
})
