import { type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAYLOADS } from '../../fixtures/payloads.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { type Host, html, startHost, visit, type Visit, drawn } from './world.ts'

const TEXTS = PAYLOADS.flatMap(({ payloads }) => payloads)
const A_PAGE = 60

let liar: Host

beforeAll(async () => {
  liar = await startHost()
})
afterAll(() => liar.close())

/** An avatar is allowed to be an image from the web; anything else there is an attack. */
const isWebUrl = (text: string) => /^\s*https?:/i.test(text)

/** The same hostile text in every field that a server could put it in. */
const comment = (text: string, index: number) => ({
  id: index % 5 === 0 ? text : `c${index}`,
  number: index % 3 === 0 ? text : String(index),
  parent: index % 2 === 0 ? text : null,
  author: { name: text, url: text, avatar: isWebUrl(text) ? null : text, role: text },
  created: text,
  edited: text,
  state: text,
  html: text,
  likes: text,
  namedBy: [text],
  repliesCursor: text,
})

async function open(
  answer: unknown,
  status: number,
  hash = '',
): Promise<Visit & { asked: string[] }> {
  liar.paths.set('/comments', (_, response) => {
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    })
    response.end(JSON.stringify(answer))
  })
  host.paths.set(
    '/page',
    html(
      `<h1 id="own">Own</h1><script>for (const name of ['alert', 'prompt', 'confirm', 'print', '__pwned']) window[name] = () => (window.ran = name)</script>
       <script src="${endpoint.url}/afterword.js" data-endpoint="${liar.url}" data-thread="t"></script>`,
    ),
  )
  const visited = await visit(browser, `${host.url}/page${hash}`)
  const own = [host.url, liar.url, endpoint.url]
  return {
    ...visited,
    asked: visited.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
  }
}

/** What stands in the shadow root that only an attack could have put there. */
const intruders = (page: Page) =>
  page.locator('afterword-comments').evaluate((element) => {
    const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    const bad = all.filter(
      (node) =>
        /^(script|iframe|object|embed|style|link|meta|base|svg|math|video|audio|template|frame|frameset|dialog)$/i.test(
          node.localName,
        ) ||
        node
          .getAttributeNames()
          .some((name) => /^(on|style$|srcset$|formaction$|xlink)/i.test(name)) ||
        (node instanceof HTMLAnchorElement &&
          !/^(https?|mailto):$/.test(node.protocol) &&
          node.hasAttribute('href')),
    )
    return bad.map((node) => node.outerHTML.slice(0, 200))
  })

test('hostile text in every field stays text', async () => {
  for (let start = 0; start < TEXTS.length; start += A_PAGE) {
    const texts = TEXTS.slice(start, start + A_PAGE)
    const thread = { id: texts[0], count: texts[0], state: texts[0], likes: texts[0] }
    const form = {
      name: texts[0],
      email: texts[0],
      url: texts[0],
      maxLength: texts[0],
      markup: texts[0],
    }
    const answer = {
      thread,
      form,
      features: texts,
      comments: texts.map(comment),
      prev: null,
      next: texts[0],
    }
    const { page, errors, asked, close } = await open(answer, 200)
    await page.locator('afterword-comments article').first().waitFor()
    await page.getByRole('textbox', { name: 'Comment' }).first().waitFor()
    await drawn(page)
    expect(await intruders(page)).toEqual([])
    expect(await page.evaluate(() => (globalThis as { ran?: string }).ran)).toBe(undefined)
    expect(await page.locator('#own').textContent()).toBe('Own')
    expect(errors).toEqual([])
    expect(asked).toEqual([])
    await close()
  }
})

test('hostile text in a refusal is not shown at all', async () => {
  const text = '<img src=x onerror=__pwned()>'
  const { page, errors, lines, close } = await open(
    { code: text, title: text, detail: text, errors: text },
    418,
  )
  const notice = page.locator('afterword-comments [part=notice]')
  await notice.waitFor()
  expect(await notice.textContent()).not.toContain('onerror')
  expect(await intruders(page)).toEqual([])
  await expect.poll(() => lines.length).toBe(1)
  expect(errors).toEqual([])
  await close()
})

test('a hostile hash does nothing', async () => {
  const answer = { comments: [{ id: 'a', number: '1', html: '<p>Fine</p>' }] }
  for (const hash of [
    '#comment-"><img src=x onerror=__pwned()>',
    '#comment-%22%5D',
    '#c1.1.constructor',
    '#c__proto__',
    '#comment-a" i]',
  ]) {
    const { page, errors, asked, close } = await open(answer, 200, hash)
    await page.getByText('Fine').waitFor()
    expect(await intruders(page)).toEqual([])
    expect([errors, asked]).toEqual([[], []])
    await close()
  }
})

test('an author’s picture that does not load leaves the initials', async () => {
  const author = { name: 'Ann Bell', avatar: `${liar.url}/nothing.png`, url: null, role: null }
  const { page, close } = await open(
    { comments: [{ id: 'a', number: '1', html: 'x', author }] },
    200,
  )
  const initials = () =>
    page
      .locator('afterword-comments .avatar')
      .evaluate((avatar) => getComputedStyle(avatar, '::before').content)
  await expect.poll(initials).toBe('"AB"')
  expect(await page.locator('afterword-comments img').isVisible()).toBe(false)
  await close()
})
