import { type Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CommentHost, reply, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host as blog } from './fixtures/host.ts'
import { drawn, html, idle, type Visit, visit } from './world.ts'

let server: CommentHost
let visited: Visit | undefined

beforeEach(async () => {
  server = await startCommentHost()
  server.comments = [root(1), root(2), reply(2, 1), root(3)]
})
afterEach(async () => {
  await visited?.close()
  await server.close()
})

/** Opens the thread and waits for its stream. */
async function open(
  attributes = '',
  options: { url?: string; thread?: string; body?: string; streams?: number } = {},
) {
  const { url = server.url, thread = 't', body = '', streams = 1 } = options
  const tag = `${body}<script src="${endpoint.url}/afterword.js" data-endpoint="${url}" data-thread="${thread}" ${attributes}></script>`
  blog.paths.set('/page', html(tag))
  visited = await visit(browser, `${blog.url}/page`)
  const { page } = visited
  await page.locator('afterword-comments').getByRole('heading').first().waitFor()
  if (url === server.url) await expect.poll(() => server.open()).toBe(streams)
  return { ...visited, news: page.getByRole('button', { name: /new comment/ }) }
}

/** As a tab that goes into the background, or comes back. */
const see = (page: Page, state: 'visible' | 'hidden') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

const labels = (page: Page) =>
  page.getByRole('article').evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')))
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('afterword-comments')?.shadowRoot?.activeElement
    return inside?.id ?? null
  })
const text = (page: Page, id: string) => page.locator(`#comment-${id} [part=body]`)

describe('the stream', () => {
  test('is open while the tab is visible, and no longer', async () => {
    const { page } = await open()
    await see(page, 'hidden')
    await expect.poll(() => server.open()).toBe(0)
    await see(page, 'visible')
    await expect.poll(() => server.open()).toBe(1)
    await page.evaluate(() => document.querySelector('afterword-comments')?.remove())
    await expect.poll(() => server.open()).toBe(0)
    expect(server.opened).toHaveLength(2)
  })

  test('ends as the page goes, and is back when the page comes back', async () => {
    const { page } = await open()
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    await expect.poll(() => server.open()).toBe(0)
    await page.evaluate(() => dispatchEvent(new Event('pageshow')))
    await expect.poll(() => server.open()).toBe(1)
  })

  test('is none with live="off", and follows the attribute', async () => {
    const { page } = await open('data-live="off"', { streams: 0 })
    await page.getByRole('textbox', { name: 'Comment' }).waitFor()
    await idle(page)
    await drawn(page)
    expect(server.opened).toEqual([])
    const set = (value: string) =>
      page
        .locator('afterword-comments')
        .evaluate((element, value) => element.setAttribute('live', value), value)
    await set('on')
    await expect.poll(() => server.open()).toBe(1)
    await set('off')
    await expect.poll(() => server.open()).toBe(0)
    expect(server.lists).toHaveLength(1)
  })

  test('is none where the server has none', async () => {
    server.page = { features: ['reply', 'like'] }
    const { page, requests } = await open('', { streams: 0 })
    await page.getByRole('textbox', { name: 'Comment' }).waitFor()
    await idle(page)
    await drawn(page)
    expect(server.opened).toEqual([])
    expect(requests.filter((url) => url.includes('live'))).toEqual([])
  })

  test('that breaks is opened again, after a second at least', async () => {
    const { errors, lines } = await open()
    const before = Date.now()
    server.cut()
    await expect.poll(() => server.opened.length, { timeout: 5000 }).toBe(2)
    await expect.poll(() => server.open()).toBe(1)
    expect((server.opened[1] ?? 0) - before).toBeGreaterThanOrEqual(950)
    expect([errors, lines]).toEqual([[], []])
  })

  test('that is refused is asked for ever more rarely, and nobody is told', async () => {
    server.refuse = 429
    const { errors, lines } = await open('', { streams: 0 })
    await expect.poll(() => server.opened.length, { timeout: 30_000 }).toBe(3)
    const gaps = server.opened.slice(1).map((at, i) => at - (server.opened[i] ?? 0))
    expect(Math.min(950, ...gaps)).toBe(950)
    expect([errors, lines]).toEqual([[], []])
  })

  test('after a gap brings what was missed', async () => {
    const { page, news } = await open()
    await see(page, 'hidden')
    await expect.poll(() => server.open()).toBe(0)
    server.comments = [root(1, { html: '<p>Edited</p>' }), root(2), reply(2, 1), root(4)]
    await see(page, 'visible')
    await news.waitFor()
    expect(await news.textContent()).toBe('1 new comment')
    await expect.poll(() => text(page, 'n1').textContent()).toBe('Edited')
    expect(await page.getByText('Words 3').count()).toBe(0)
    expect(server.lists).toHaveLength(2)
  })
})

describe('new comments', () => {
  test('wait behind a button, told once, and move nothing', async () => {
    server.comments = Array.from({ length: 30 }, (_, i) => root(i + 1))
    const { page, news } = await open('data-order="newest"', {
      body: '<div style="height: 1200px">Post</div>',
    })
    // What has been in view keeps its height; before that it is a guess, and the place moves with it.
    for (const comment of await page.getByRole('article').all()) {
      await comment.scrollIntoViewIfNeeded()
      await comment.evaluate(() => new Promise(requestAnimationFrame))
    }
    await page.locator('#comment-n15').evaluate((node) => node.scrollIntoView({ block: 'center' }))
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
    )
    await page.evaluate(() => {
      Object.assign(globalThis, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[]) {
          ;(globalThis as unknown as { shift: number }).shift += entry.value
        }
      }).observe({ type: 'layout-shift' })
    })
    const place = () =>
      page.evaluate(() => {
        const host = document.querySelector('afterword-comments')
        const comment = host?.shadowRoot?.querySelector('#comment-n15')
        return [scrollY, comment?.getBoundingClientRect().top, host?.getBoundingClientRect().height]
      })
    const before = await place()
    server.tell('created', root(31))
    server.tell('created', reply(29, 1))
    await news.waitFor()
    expect(await news.textContent()).toBe('2 new comments')
    expect(await news.isVisible()).toBe(true)
    server.tell('created', root(32))
    await page.getByRole('button', { name: '3 new comments' }).waitFor()
    expect(await page.locator('[role=status]').textContent()).toBe('2 new comments')
    expect(await page.getByRole('heading', { name: '30 comments' }).count()).toBe(1)
    expect(await place()).toEqual(before)
    await drawn(page)
    expect(await page.evaluate('shift')).toBe(0)
    expect(await page.getByRole('article').count()).toBe(30)
  })

  test('come in place at a press, and the first of them gets the focus', async () => {
    const { page, news } = await open()
    server.tell('created', root(4))
    server.tell('created', reply(1, 1))
    await page.getByRole('button', { name: '2 new comments' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('comment-n1-1')
    expect(await news.count()).toBe(0)
    expect(await page.getByRole('heading', { name: '6 comments' }).count()).toBe(1)
    expect((await labels(page)).map((label) => label?.split(' ')[1])).toEqual([
      '1',
      '1.1',
      '2',
      '2.1',
      '3',
      '4',
    ])
    const parts = await page.locator('#comment-n4').getAttribute('part')
    expect(parts).toBe('comment new')
  })

  test('of one’s own are none', async () => {
    const { page, streams } = await open('', { url: endpoint.url, thread: 'own' })
    await expect.poll(() => streams.length).toBe(1)
    await page.getByRole('textbox', { name: 'Comment' }).fill('My own words')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByText('My own words').last().waitFor()
    // Somebody else's, of which the stream tells later.
    const bob = await visit(browser, `${blog.url}/page`)
    await bob.page.getByRole('textbox', { name: 'Comment' }).fill('Words of Bob')
    await bob.page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByRole('button', { name: /new comment/ }).waitFor()
    expect(await page.getByRole('button', { name: '1 new comment' }).count()).toBe(1)
    await bob.close()
    expect(await page.getByRole('article').count()).toBe(1)
  })

  test('leave the form where it is, and what is typed in it', async () => {
    const { page, news } = await open()
    const box = page.getByRole('textbox', { name: 'Comment' })
    await box.pressSequentially('Half a sen')
    const top = () => box.evaluate((node) => node.getBoundingClientRect().top)
    const before = await top()
    server.tell('created', root(4))
    await news.waitFor()
    await page.keyboard.type('tence')
    expect(await box.inputValue()).toBe('Half a sentence')
    expect(await top()).toBe(before)
  })
})

describe('in place', () => {
  test('a comment is edited, and neither focus nor scroll nor selection moves', async () => {
    server.comments = Array.from({ length: 20 }, (_, i) => root(i + 1))
    server.comments[9] = root(10, { html: '<p>First</p><p>Second</p><p>Third</p>' })
    const { page } = await open()
    const button = page.getByRole('button', { name: /^Reply to Ann 10/ })
    await button.focus()
    await page.evaluate(() => {
      const shadow = document.querySelector('afterword-comments')?.shadowRoot
      const kept = shadow?.querySelector('#comment-n10 [part=body] p')?.firstChild
      Object.assign(globalThis, { kept })
    })
    const top = () => button.evaluate((node) => node.getBoundingClientRect().top)
    const before = await top()
    server.tell('updated', root(10, { html: '<p>First</p><p>Another</p><p>Third</p>', likes: 3 }))
    // What grows above the reader is what the browser's scroll anchoring makes good.
    server.tell('updated', root(1, { html: '<p>Longer</p>'.repeat(4) }))
    await expect.poll(() => text(page, 'n10').textContent()).toBe('FirstAnotherThird')
    await expect.poll(() => text(page, 'n1').textContent()).toBe('Longer'.repeat(4))
    await page.getByRole('button', { name: 'Like comment 10 by Ann 10, 3 likes' }).waitFor()
    // It works in whole pixels.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(1)
    expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(
      await page.evaluate(() => (globalThis as unknown as { kept: Node }).kept.isConnected),
    ).toBe(true)
  })

  test('a deleted comment goes, or stays as a tombstone with its replies', async () => {
    const { page } = await open()
    server.tell('deleted', { id: 'n1' })
    server.tell('deleted', { id: 'n2' })
    await page.getByText('This comment was deleted.').waitFor()
    expect(await page.locator('#comment-n1').count()).toBe(0)
    expect(await page.getByText('Words 2', { exact: true }).count()).toBe(0)
    expect(await page.getByText('Words 2.1').count()).toBe(1)
    await page.getByRole('heading', { name: '2 comments' }).waitFor()
  })

  test('focus in a comment that goes is at the next one, and at last at the heading', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^Like comment 1 by/ }).focus()
    server.tell('deleted', { id: 'n1' })
    await expect.poll(() => focused(page)).toBe('comment-n2')
    await page.getByRole('button', { name: /^Like comment 3 by/ }).focus()
    server.tell('deleted', { id: 'n3' })
    await expect.poll(() => focused(page)).toBe('heading')
  })

  test('a comment that is being answered stays, and so do the words', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^Reply to Ann 1,/ }).click()
    const box = page.locator('#comment-n1').getByRole('textbox', { name: 'Comment' })
    await box.fill('An answer')
    server.tell('deleted', { id: 'n1' })
    server.tell('deleted', { id: 'n3' })
    await expect.poll(() => page.locator('#comment-n3').count()).toBe(0)
    expect(await box.inputValue()).toBe('An answer')
    await page.locator('#comment-n1').getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => page.locator('#comment-n1').count()).toBe(0)
  })
})

test('whatever the stream holds, the thread stays as it is, and nothing runs', async () => {
  const { page, news, errors, lines } = await open()
  for (const kind of ['created', 'updated', 'deleted', 'reload', 'message', 'odd']) {
    for (const data of ['', '{', 'null', '7', '"x"', '[]', '{}', '{"id":7}', '{"id":"<b>"}']) {
      if (kind !== 'reload') server.send(`event: ${kind}\ndata: ${data}\n\n`)
    }
  }
  server.send(`event: created\ndata: ${JSON.stringify({ id: 'x'.repeat(65) })}\n\n`)
  server.send(`event: deleted\ndata: {"id":"__proto__"}\n\n`)
  const evil = '<img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>Words'
  server.tell('updated', root(1, { html: evil }))
  server.tell('created', {
    ...root(4, { html: evil }),
    author: { name: { x: 1 }, url: 'javascript:hit=1', avatar: 'data:,x', role: 'root' },
    likes: -5,
    created: 'tomorrow',
    namedBy: 'all',
    number: '<i>4</i>',
  })
  await news.click()
  await expect.poll(() => page.getByRole('article').count()).toBe(5)
  expect(await text(page, 'n1').textContent()).toBe('Words')
  expect(await page.evaluate('globalThis.hit')).toBeUndefined()
  expect(await page.locator('afterword-comments section').innerText()).not.toMatch(
    /undefined|null|NaN|\[object/,
  )
  expect([errors, lines]).toEqual([[], []])
})

test('two readers of the real server see each other', async () => {
  const { page: ann, requests, streams } = await open('', { url: endpoint.url, thread: 'two' })
  await ann.getByRole('textbox', { name: 'Comment' }).waitFor()
  await expect.poll(() => streams.length).toBe(1)
  const bob = await visit(browser, `${blog.url}/page`)
  await bob.page.getByRole('textbox', { name: 'Comment' }).fill('Words of Bob')
  await bob.page.getByRole('button', { name: 'Post comment' }).click()
  await ann.getByRole('button', { name: '1 new comment' }).click()
  await ann.getByText('Words of Bob').waitFor()
  await ann.getByRole('heading', { name: '1 comment', exact: true }).waitFor()

  // What happened while the tab was hidden is told by the server, without a list.
  await see(ann, 'hidden')
  const before = requests.length
  await bob.page.getByRole('textbox', { name: 'Comment' }).fill('More of Bob')
  await bob.page.getByRole('button', { name: 'Post comment' }).click()
  await bob.page.getByRole('heading', { name: '2 comments' }).waitFor()
  await see(ann, 'visible')
  await ann.getByRole('button', { name: '1 new comment' }).waitFor()
  expect(requests.slice(before).filter((url) => url.includes('/comments?'))).toEqual([])
  await bob.close()
})
