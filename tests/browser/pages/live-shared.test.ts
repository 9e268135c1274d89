import { randomUUID } from 'node:crypto'
import { request as forward, type ServerResponse } from 'node:http'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { host as blog } from './fixtures/host.ts'
import { html, startEndpoint, startHost } from './world.ts'

/** As many as no browser has connections for. */
const NINE = Array.from({ length: 9 }, (_, i) => i + 1)

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let counter: Awaited<ReturnType<typeof startCounter>>
let context: BrowserContext
/** The threads of a test are its own. */
let blogPost = 0

beforeAll(async () => {
  endpoint = await startEndpoint({ rate: 0 })
  counter = await startCounter(endpoint.url)
})
afterAll(async () => {
  await counter.close()
  await endpoint.close()
})
beforeEach(async () => {
  blogPost += 1
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 900, height: 900 } })
})
afterEach(async () => {
  await context.close()
  await expect.poll(() => counter.streams.size).toBe(0)
})

/** Stands before the comment server, speaks HTTP/1.1 as it does, and counts its streams. */
async function startCounter(to: string) {
  const host = await startHost()
  const streams = new Map<ServerResponse, string>()
  host.answerAll((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    if (url.startsWith('/events')) {
      streams.set(response, url)
      response.on('close', () => streams.delete(response))
    }
    const onward = forward(to + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      response.flushHeaders()
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  })
  return { url: host.url, streams, close: host.close }
}

const named = (name: string | number) => `live.example/${blogPost}/${name}`

const element = (name: string | number, url = counter.url) =>
  `<afterword-comments id="t${name}" endpoint="${url}" thread="${named(name)}" loading="eager"></afterword-comments>`

/** Opens a page with these threads, and waits until all show. */
async function open(body: string): Promise<Page> {
  const script = `<script src="${endpoint.url}/afterword.js" data-place="off"></script>`
  blog.paths.set('/page', html(body + script))
  const page = await context.newPage()
  await page.goto(`${blog.url}/page`)
  for (const thread of await page.locator('afterword-comments').all()) {
    await thread.getByRole('textbox', { name: 'Comment' }).waitFor()
  }
  return page
}

/** Posts past every browser. */
async function post(name: string | number, text: string): Promise<void> {
  const { status } = await fetch(`${endpoint.url}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      thread: named(name),
      parent: null,
      text,
      author: { name: 'Bob', email: '', url: '' },
      page: { url: 'https://live.example/', title: '' },
    }),
  })
  expect(status).toBe(201)
}

async function write(page: Page, name: string | number, text: string): Promise<void> {
  const thread = page.locator(`#t${name}`)
  await thread.getByRole('textbox', { name: 'Comment' }).fill(text)
  await thread.getByRole('button', { name: 'Post comment' }).click()
  await thread.getByRole('heading', { name: '1 comment', exact: true }).waitFor()
}

const news = (page: Page, name: string | number) =>
  page.locator(`#t${name}`).getByRole('button', { name: /new comment/ })
const streams = () => counter.streams.size
/** How many threads the one open stream tells of. */
const threads = () => {
  const [url = '', ...others] = [...counter.streams.values()]
  return others.length > 0 ? -1 : url.split('thread=').length - 1
}

/** As a tab that goes into the background, or comes back. */
const see = (page: Page, state: 'visible' | 'hidden') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

describe('one stream a browser', { timeout: 90_000 }, () => {
  test('nine threads on a page load, are live, and one can be written to', async () => {
    const page = await open(NINE.map((i) => element(i)).join(''))
    await expect.poll(threads, { timeout: 20_000 }).toBe(9)
    await write(page, 9, 'Words of Ann')
    await Promise.all(NINE.slice(0, 8).map((i) => post(i, `Words ${i}`)))
    for (const i of NINE.slice(0, 8)) {
      await news(page, i).waitFor()
      expect(await news(page, i).textContent()).toBe('1 new comment')
    }
    expect(await news(page, 9).count()).toBe(0)
    expect(streams()).toBe(1)
  })

  test('nine windows do, and when the one with the stream closes, another goes on', async () => {
    const pages: Page[] = []
    for (const i of NINE) pages.push(await open(element(i % 2)))
    await expect.poll(threads, { timeout: 20_000 }).toBe(2)
    const last = pages.at(-1)
    if (!last) throw new Error('no page')
    await write(last, 1, 'Words of Ann')
    await post(0, 'Words of Bob')
    const others = NINE.slice(0, 8).map((i) => [pages[i - 1] as Page, i % 2] as const)
    for (const [page, name] of others) await news(page, name).waitFor()
    expect(streams()).toBe(1)

    // The first window leads, since it was there first.
    await Promise.all([pages[0]?.close(), post(1, 'More of Bob'), post(0, 'More of Bob')])
    for (const [page, name] of others.slice(1)) {
      await expect.poll(() => news(page, name).textContent()).toBe('2 new comments')
    }
    expect(await news(last, 1).textContent()).toBe('1 new comment')
    await expect.poll(threads).toBe(2)
    for (const page of pages.slice(1, 8)) await page.close()
    await post(1, 'The end')
    await expect.poll(() => news(last, 1).textContent()).toBe('2 new comments')
    await expect.poll(streams).toBe(1)
  })

  test('a tab in the background leaves it to another, and hears on its return what it missed', async () => {
    const [first, second] = [await open(element(1)), await open(element(1))]
    await expect.poll(threads, { timeout: 20_000 }).toBe(1)
    await see(first, 'hidden')
    await post(1, 'Words of Bob')
    await news(second, 1).waitFor()
    expect(await news(first, 1).count()).toBe(0)
    const lists: string[] = []
    first.on('request', (request) => lists.push(request.url()))
    await see(first, 'visible')
    await news(first, 1).waitFor()
    expect(await news(first, 1).textContent()).toBe('1 new comment')
    await news(first, 1).click()
    expect(await first.locator('#t1').getByRole('article').count()).toBe(1)
    expect(lists.filter((url) => url.includes('/comments?'))).toEqual([])
    await expect.poll(streams).toBe(1)
    await see(first, 'hidden')
    await see(second, 'hidden')
    await expect.poll(streams).toBe(0)
  })

  test('a tab that crashes leaves it to another', async () => {
    const [first, second] = [await open(element(1)), await open(element(1))]
    await expect.poll(threads, { timeout: 20_000 }).toBe(1)
    const crashed = first.waitForEvent('crash')
    const protocol = await context.newCDPSession(first)
    void protocol.send('Page.crash').catch(() => {})
    await crashed
    await post(1, 'Words of Bob')
    await news(second, 1).waitFor()
    expect(await news(second, 1).textContent()).toBe('1 new comment')
    expect(streams()).toBe(1)
  })
})

describe('a thread that doesn’t show has no stream', { timeout: 60_000 }, () => {
  const FAR = '<div style="height: 5000px"></div>'

  test.each([
    ['in view', ''],
    ['out of view', FAR],
  ])('%s, however its page is put away', async (_, before) => {
    const page = await open(`${before}<main>${element(1)}</main>`)
    await expect.poll(threads, { timeout: 20_000 }).toBe(1)
    const ways = ['display: none', 'content-visibility: hidden', 'hidden']
    for (const way of ways) {
      await page.locator('main').evaluate((main: HTMLElement, way) => {
        if (way === 'hidden') main.hidden = true
        else main.setAttribute('style', way)
      }, way)
      await expect.poll(streams, { message: way }).toBe(0)
      await post(1, way)
      await page.locator('main').evaluate((main: HTMLElement) => {
        main.hidden = false
        main.removeAttribute('style')
      })
      await expect.poll(streams, { message: way }).toBe(1)
      const words =
        ways.indexOf(way) === 0 ? '1 new comment' : `${ways.indexOf(way) + 1} new comments`
      await expect.poll(() => news(page, 1).textContent(), { message: way }).toBe(words)
    }
  })
})

test('a thread that is taken away leaves no stream, listener, lock or channel', async () => {
  await context.addInitScript(() => {
    const left: string[] = []
    Object.assign(globalThis, { left })
    for (const target of [document, globalThis]) {
      const { addEventListener: add, removeEventListener: remove } = target
      target.addEventListener = (kind: string, ...more: [EventListener]) => {
        left.push(kind)
        add.call(target, kind, ...more)
      }
      target.removeEventListener = (kind: string, ...more: [EventListener]) => {
        if (left.includes(kind)) left.splice(left.indexOf(kind), 1)
        remove.call(target, kind, ...more)
      }
    }
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        left.push(name)
      }
      override close() {
        left.splice(left.indexOf(this.name), 1)
        super.close()
      }
    }
  })
  const page = await open(element(1))
  await expect.poll(streams, { timeout: 20_000 }).toBe(1)
  const left = async () => {
    const kinds = await page.evaluate<string[]>('left')
    return kinds.filter((kind) => /live|visibility|pageshow|online/.test(kind))
  }
  const locks = () =>
    page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query()
      return [...held, ...pending].map(({ name }) => name)
    })
  expect(await left()).toContain(`afterword-live ${counter.url}`)
  expect(await locks()).toContain(`afterword-live ${counter.url}`)
  await page.evaluate(() => document.querySelector('afterword-comments')?.remove())
  await expect.poll(streams).toBe(0)
  await expect.poll(left).toEqual([])
  expect(await locks()).toEqual([])
})

describe('where tabs can’t agree, each has one', { timeout: 60_000 }, () => {
  test.each([
    ['locks are missing', () => Object.defineProperty(navigator, 'locks', { value: undefined })],
    [
      'channels are forbidden',
      () => {
        globalThis.BroadcastChannel = class {
          constructor() {
            throw new DOMException('denied', 'SecurityError')
          }
        } as unknown as typeof BroadcastChannel
      },
    ],
  ])('%s', async (_, forbid) => {
    await context.addInitScript(forbid)
    const pages = [
      await open(NINE.map((i) => element(i)).join('')),
      await open(NINE.map((i) => element(i)).join('')),
    ]
    await expect.poll(streams, { timeout: 20_000 }).toBe(2)
    await post(7, 'Words')
    for (const page of pages) await news(page, 7).waitFor()
    expect(await news(pages[0] as Page, 7).textContent()).toBe('1 new comment')
  })

  test('a sandboxed frame', async () => {
    const inner = html(
      `<script src="${endpoint.url}/afterword.js" data-endpoint="${counter.url}" data-thread="${named(1)}" data-loading="eager"></script>`,
    )
    blog.paths.set('/inner', inner)
    blog.paths.set(
      '/frame',
      html(
        '<iframe sandbox="allow-scripts allow-forms" src="/inner" width="800" height="800"></iframe>',
      ),
    )
    const page = await context.newPage()
    await page.goto(`${blog.url}/frame`)
    await expect.poll(streams, { timeout: 20_000 }).toBe(1)
    await post(1, 'Words')
    await page.frameLocator('iframe').getByRole('button', { name: '1 new comment' }).waitFor()
  })
})

test(
  'an endpoint that tells of one thread a stream has two at most',
  { timeout: 60_000 },
  async () => {
    const server = await startCommentHost()
    server.comments = [root(1)]
    server.onPost = (response) =>
      json(response, { comment: root(2), token: 't', expires: new Date(Date.now() + 9e5) }, 201)
    const page = await open(NINE.map((i) => element(i, server.url)).join(''))
    await expect.poll(() => server.open(), { timeout: 20_000 }).toBe(2)
    const last = page.locator('#t9')
    await last.getByRole('textbox', { name: 'Comment' }).fill('Words')
    await last.getByRole('textbox', { name: 'Name' }).fill('Ann')
    await last.getByRole('button', { name: 'Post comment' }).click()
    await last.getByRole('heading', { name: '2 comments' }).waitFor()
    expect(server.open()).toBe(2)
    server.tell('created', root(3))
    await expect.poll(() => page.getByRole('button', { name: '1 new comment' }).count()).toBe(2)
    await context.close()
    await server.close()
  },
)
