import { type Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, type Visit, visit, drawn, showMore } from './world.ts'

let visited: Visit
let page: Page

beforeAll(async () => {
  await seedThread(endpoint.database, 'one', [
    { number: '1', name: 'Ann', text: 'One', created: '2014-02-13T06:59:00Z' },
    { number: '1.1', name: 'Ben', text: 'One one', created: '2014-02-13T07:59:00Z' },
    { number: '2', name: 'Cid', text: 'Two', created: '2014-02-13T08:59:00Z' },
  ])
  await seedThread(endpoint.database, 'two', [
    { number: '1', name: 'Dee', text: 'Elsewhere', created: '2014-02-13T06:59:00Z' },
  ])
  await seedThread(
    endpoint.database,
    'long',
    Array.from({ length: 25 }, (_, i) => ({
      number: String(i + 1),
      name: 'Eve',
      text: `Long ${i + 1}`,
      created: '2014-02-13T06:59:00Z',
    })),
  )
})

const open = async (attributes: string, hash = '') => {
  host.paths.set(
    '/page',
    html(
      `<div id="place"><afterword-comments ${attributes}></afterword-comments></div><div id="other"></div>
       <script src="${endpoint.url}/afterword.js"></script>`,
    ),
  )
  visited = await visit(browser, `${host.url}/page${hash}`)
  page = visited.page
  await page.locator('afterword-comments article').first().waitFor()
}
const set = (name: string, value: string | null) =>
  page.evaluate(
    ([name, value]) => {
      const element = document.querySelector('afterword-comments')
      if (value === null) element?.removeAttribute(name ?? '')
      else element?.setAttribute(name ?? '', value ?? '')
    },
    [name, value],
  )
/** What comes only when the browser is idle has come: nothing loads by itself any more. */
const atRest = async () => {
  const isListening = () => visited.requests.some((url) => url.includes('/events?'))
  await expect.poll(isListening, { timeout: 10_000 }).toBe(true)
}
/** What the window and the document are listened to for, as Chromium itself counts it. */
const listeners = async () => {
  const tools = await page.context().newCDPSession(page)
  const found: string[] = []
  for (const expression of ['window', 'document']) {
    const { result } = await tools.send('Runtime.evaluate', { expression })
    const { objectId } = result
    if (!objectId) throw new Error(`No ${expression} in this page`)
    const { listeners } = await tools.send('DOMDebugger.getEventListeners', { objectId })
    found.push(...listeners.map(({ type }) => `${expression} ${type}`))
  }
  await tools.detach()
  return found.toSorted()
}
const numbers = () => page.locator('afterword-comments .number').allTextContents()

describe('attributes of a living element', () => {
  beforeEach(() => open('thread="one"'))
  afterEach(async () => {
    expect(visited.errors).toEqual([])
    await visited.close()
  })

  test('theme, lang, layout, dates, heading-level and input-position apply in place', async () => {
    // By its id: its name changes with the language.
    const box = page.locator('afterword-comments #composer-text')
    await box.fill('Still here')
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(1)
    await atRest()
    const lists = () => visited.requests.filter((url) => url.includes('/comments?')).length
    const before = lists()

    const background = () =>
      page
        .locator('afterword-comments .root')
        .evaluate((root) => getComputedStyle(root).backgroundColor)
    await set('theme', 'dark')
    await expect.poll(background).toBe('rgb(22, 23, 26)')
    await set('theme', 'light')
    await expect.poll(background).toBe('rgb(253, 252, 249)')

    await set('dates', 'full')
    await page.getByText('February 13, 2014 at 6:59 am').waitFor()
    await set('lang', 'de')
    await page.getByText('13. Februar 2014').first().waitFor()

    await set('heading-level', '4')
    await page.locator('h4', { hasText: '3 Kommentare' }).waitFor()

    const indent = () =>
      page.locator('afterword-comments article').evaluateAll(([root, reply]) => {
        const [from = 0, to = 0] = [root, reply].map((node) => node?.getBoundingClientRect().x)
        return to - from
      })
    expect(await indent()).toBeGreaterThan(20)
    await expect.poll(() => page.locator('afterword-comments a.to').isVisible()).toBe(false)
    await set('layout', 'flat')
    await expect.poll(indent).toBe(0)
    expect(await numbers()).toEqual(['1', '1.1', '2'])
    await expect.poll(() => page.locator('afterword-comments a.to').isVisible()).toBe(true)

    const formFirst = () =>
      page.locator('afterword-comments').evaluate((element) => {
        const [form, list] = ['form', 'ol'].map((name) => element.shadowRoot?.querySelector(name))
        return Boolean(form && list && form.compareDocumentPosition(list) & 4)
      })
    expect(await formFirst()).toBe(false)
    await set('input-position', 'top')
    await expect.poll(formFirst).toBe(true)

    expect(await box.inputValue()).toBe('Still here')
    expect(lists()).toBe(before)
  })

  test('order fetches from the first page, and numbers stay', async () => {
    await set('order', 'newest')
    await expect.poll(numbers).toEqual(['2', '1', '1.1'])
    await page.getByRole('combobox', { name: 'Order of comments' }).selectOption('oldest')
    await expect.poll(numbers).toEqual(['1', '1.1', '2'])
  })

  test('thread starts anew', async () => {
    await set('thread', 'two')
    await page.getByText('Elsewhere').waitFor()
    expect(await page.getByText('One', { exact: true }).count()).toBe(0)
  })
})

test('page-size shows that many roots, and “Show more” the rest', async () => {
  await open('thread="long" page-size="10"')
  expect(await numbers()).toHaveLength(10)
  await showMore(page)
  await expect.poll(async () => (await numbers()).length).toBe(20)
  const first = page.locator('article', { hasText: 'Long 11' })
  await expect.poll(() => first.evaluate((node) => node.matches(':focus'))).toBe(true)
  await showMore(page)
  await expect.poll(numbers).toEqual(Array.from({ length: 25 }, (_, i) => String(i + 1)))
  expect(await page.getByRole('button', { name: 'Show more comments' }).count()).toBe(0)
  await visited.close()
})

test('an own comment beyond the pages loaded stands after “Show more”, and is not doubled', async () => {
  await seedThread(
    endpoint.database,
    'posting',
    Array.from({ length: 15 }, (_, i) => ({
      number: String(i + 1),
      name: 'Eve',
      text: 'x',
      created: '2014-02-13T06:59:00Z',
    })),
  )
  await open('thread="posting" page-size="10"')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Mine')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 16' }).waitFor()
  await showMore(page)
  await expect.poll(numbers).toEqual(Array.from({ length: 16 }, (_, i) => String(i + 1)))
  await visited.close()
})

test('a hash that names a comment on a later page opens the page that holds it', async () => {
  for (const hash of ['#c22', '']) {
    await open('thread="long" page-size="5"', hash)
    if (hash === '') await page.evaluate(() => (location.hash = '#c22'))
    const target = page.getByRole('article', { name: 'Comment 22 by Eve' })
    await expect.poll(() => target.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(
      await target.evaluate((node) => node.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0)
    expect((await numbers()).length).toBe(5)
    await page.getByRole('button', { name: 'Show earlier comments' }).click()
    await expect.poll(async () => (await numbers()).length).toBe(10)
    await visited.close()
  }
})

test('a hash of a comment that is not there says so, and any other hash does nothing', async () => {
  await open('thread="one"', '#comment-nobody')
  await page.getByText('isn’t here').waitFor()
  expect(await numbers()).toEqual(['1', '1.1', '2'])
  await visited.close()
  await open('thread="one"', '#section-2')
  expect(await page.getByText('isn’t here').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await visited.close()
})

test('moving the element keeps its words; removing it aborts and forgets; coming back starts again', async () => {
  await open('thread="one"')
  const box = page.getByRole('textbox', { name: 'Comment' })
  await box.fill('Do not lose me')
  await page.evaluate(() => {
    document
      .querySelector('#other')
      ?.append(document.querySelector('afterword-comments') as Element)
  })
  expect(await box.inputValue()).toBe('Do not lose me')
  await page.evaluate(async () => {
    const element = document.querySelector('afterword-comments') as HTMLElement
    element.remove()
    await Promise.resolve()
    Object.assign(globalThis, { element })
  })
  expect(await page.evaluate('element.shadowRoot.querySelector("article")')).toBe(null)
  await page.evaluate('document.body.append(element)')
  await page.getByText('Two').waitFor()
  expect(visited.errors).toEqual([])
  await visited.close()
})

test('50 times in and out leaves one form and no listener behind', async () => {
  await open('thread="one"')
  // The box has a name when the form's code is here.
  const form = page.locator('#composer-text[name]')
  await form.waitFor()
  await atRest()
  const whole = await listeners()
  expect(whole.join()).toContain('hashchange')
  await page.evaluate(async () => {
    const element = document.querySelector('afterword-comments') as HTMLElement
    for (let i = 0; i < 50; i++) {
      element.remove()
      await new Promise(requestAnimationFrame)
      element.setAttribute('thread', i % 2 ? 'one' : 'two')
      document.body.append(element)
      await new Promise(requestAnimationFrame)
    }
    element.remove()
    Object.assign(globalThis, { element })
  })
  // Until the thread listens again: what it leaves behind may come as late as that.
  visited.requests.length = 0
  await page.evaluate('document.body.append(element)')
  await page.getByText('Two').waitFor()
  await form.waitFor()
  await atRest()
  await expect.poll(listeners).toEqual(whole)
  expect(await page.locator('afterword-comments form').count()).toBe(1)
  expect(visited.errors).toEqual([])
  await visited.close()
})

test('events tell the page what happens, and before-post can keep a comment in its box', async () => {
  await open('thread="two"')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    for (const name of ['afterword-load', 'afterword-post', 'afterword-error']) {
      document.addEventListener(name, (event) =>
        seen.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      )
    }
    document.addEventListener('afterword-before-post', (event) => {
      const { draft } = (event as CustomEvent<{ draft: { text: string } }>).detail
      seen.push(`before ${draft.text} ${Object.isFrozen(draft)}`)
      if (draft.text === 'No') event.preventDefault()
    })
    void (
      document.querySelector('afterword-comments') as unknown as { reload(): Promise<void> }
    ).reload()
  })
  const box = page.getByRole('textbox', { name: 'Comment' })
  await box.fill('No')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect.poll(() => page.evaluate('seen')).toContain('before No true')
  await drawn(page)
  expect(await box.inputValue()).toBe('No')
  await box.fill('Yes')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 2' }).waitFor()
  const seen = (await page.evaluate('seen')) as string[]
  expect(seen.map((line) => line.slice(0, 45))).toEqual([
    'afterword-load {"count":1,"thread":"two"}',
    'before No true',
    'before Yes true',
    expect.stringContaining('afterword-post {"comment":{'),
  ])
  await visited.close()
})

test('a missing endpoint or thread is named, and the page is left alone', async () => {
  host.paths.set('/page', (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      html(
        `<script src="${endpoint.url}/afterword.js" data-endpoint="ftp://x" data-thread=""></script><p>End</p>`,
      ),
    )
  })
  const { page, lines, errors, close } = await visit(browser, `${host.url}/page`)
  await expect.poll(() => lines.filter((line) => /"(endpoint|thread)"/.test(line)).length).toBe(2)
  await page.getByRole('heading', { name: 'Comments', exact: true }).waitFor()
  expect(errors).toEqual([])
  await close()
})
