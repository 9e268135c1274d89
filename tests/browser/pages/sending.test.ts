import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Host, html, launch, startEndpoint, startHost } from './world.ts'

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Host
/** Stands between the page and the real server: it passes on, cuts, hangs, drips and lies. */
let proxy: Host
let context: BrowserContext
let errors: string[]
/** What happens to the next posts, one after the other; then all pass. */
let faults: ((
  request: IncomingMessage,
  response: ServerResponse,
  pass: () => Promise<Response>,
) => Promise<void> | void)[]
let keys: string[]
let thread = 0

beforeAll(async () => {
  browser = await launch()
  endpoint = await startEndpoint({ rate: 0 })
  host = await startHost()
  proxy = await startHost()
  const relay = (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response).catch(() => response.destroy())
  }
  for (const path of ['/comments']) proxy.paths.set(path, relay)
})
afterAll(async () => {
  await browser.close()
  await Promise.all([host.close(), proxy.close(), endpoint.close()])
})
beforeEach(async () => {
  faults = []
  keys = []
  errors = []
  thread++
  host.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-endpoint="${proxy.url}" data-thread="t${thread}"></script>`,
    ),
  )
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const pass = () =>
    fetch(endpoint.url + (request.url ?? ''), {
      method: request.method ?? 'GET',
      headers: Object.fromEntries(
        [
          'content-type',
          'idempotency-key',
          'origin',
          'access-control-request-method',
          'access-control-request-headers',
        ].flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])),
      ),
      ...(request.method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
    })
  if (request.method === 'POST') {
    keys.push(String(request.headers['idempotency-key']))
    const fault = faults.shift()
    if (fault) return fault(request, response, pass)
  }
  return forward(await pass(), response)
}

async function forward(answered: Response, response: ServerResponse): Promise<void> {
  const {
    'content-encoding': _,
    'content-length': __,
    ...headers
  } = Object.fromEntries(answered.headers)
  response.writeHead(answered.status, headers)
  response.end(Buffer.from(await answered.arrayBuffer()))
}

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' }
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, { ...CORS, ...headers })
    response.end('<h1>Oops</h1>')
  }
const reset = (request: IncomingMessage) => void request.socket.destroy()

async function open(): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${host.url}/page`)
  await box(page).waitFor()
  return page
}
const box = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
async function post(page: Page, text = 'Once and only once') {
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Post comment' }).click()
}
/** How many comments the server really has, whatever the page shows. */
async function stored(): Promise<string[]> {
  const answered = await fetch(`${endpoint.url}/comments?thread=t${thread}&order=oldest&limit=50`)
  const { comments } = (await answered.json()) as { comments: { html: string }[] }
  return comments.map(({ html }) => html.trim())
}
const ONE = ['<p>Once and only once</p>']

test('stored, and the answer lost: exactly one comment, without the reader doing anything', async () => {
  faults = [
    async (request, _, pass) => {
      await pass()
      request.socket.destroy()
    },
    async (request, response, pass) => {
      await pass()
      response.writeHead(201, {
        ...CORS,
        'content-type': 'application/json',
        'content-length': '900',
      })
      response.write('{"comment": {')
      setTimeout(() => request.socket.destroy(), 30)
    },
  ]
  const page = await open()
  await post(page)
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(await stored()).toEqual(ONE)
  expect(new Set(keys).size).toBe(1)
  await page.reload()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(await page.getByText('Once and only once').count()).toBe(1)
})

test.each<[string, typeof faults]>([
  ['502, 503 and 504', [status(502), status(503), status(504)]],
  ['408, 425 and 429', [status(408), status(425), status(429, { 'retry-after': '1' })]],
  ['resets', [reset, reset]],
])('%s pass by: one comment', async (_, list) => {
  faults = list
  const page = await open()
  await post(page)
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(await stored()).toEqual(ONE)
  expect(new Set(keys).size).toBe(1)
})

test('Retry-After is waited for, with a countdown, in seconds and as a date', async () => {
  faults = [
    status(429, { 'retry-after': '3' }),
    status(503, { 'retry-after': new Date(Date.now() + 6000).toUTCString() }),
  ]
  const page = await open()
  const started = Date.now()
  await post(page)
  await page.getByText(/Trying again in \d second/).waitFor()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(Date.now() - started).toBeGreaterThan(3000)
  expect(keys).toHaveLength(3)
  expect(await stored()).toEqual(ONE)
})

test('too long a wait, or too many failures, are said, with the text in the box; Post goes on under the same key', async () => {
  faults = [status(429, { 'retry-after': '3600' })]
  const page = await open()
  await post(page)
  await page.getByRole('alert').getByText('Not sent').waitFor()
  expect(await box(page).inputValue()).toBe('Once and only once')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(new Set(keys).size).toBe(1)
  expect(await stored()).toEqual(ONE)
})

test('offline it waits, and goes out by itself when the connection is back', async () => {
  const page = await open()
  await context.setOffline(true)
  await post(page)
  await page.getByRole('alert').getByText('can’t be reached').waitFor()
  expect(await box(page).inputValue()).toBe('Once and only once')
  await context.setOffline(false)
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(await box(page).inputValue()).toBe('')
  expect(await stored()).toEqual(ONE)
})

test('what was not settled when the page went is sent at the next visit', async () => {
  faults = [status(503, { 'retry-after': '3600' })]
  const page = await open()
  await post(page)
  await page.getByRole('alert').getByText('Not sent').waitFor()
  await page.reload()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(new Set(keys).size).toBe(1)
  expect(await stored()).toEqual(ONE)
  await expect.poll(() => box(page).inputValue()).toBe('')
  const kept = await page.evaluate(() => Object.keys(localStorage))
  expect(kept.filter((key) => /draft|outbox/.test(key))).toEqual([])
})

test('a post outlives its page', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  faults = [
    async (_, response, pass) => {
      await held
      await forward(await pass(), response)
    },
  ]
  const page = await open()
  await post(page)
  await expect.poll(() => keys.length).toBe(1)
  await page.goto('about:blank')
  release()
  await expect.poll(stored).toEqual(ONE)
  const again = await open()
  await again.getByRole('article', { name: 'Comment 1' }).waitFor()
  await expect.poll(() => box(again).inputValue()).toBe('')
  expect(await stored()).toEqual(ONE)
})

test('words changed after a lost answer change the comment instead of doubling it', async () => {
  faults = [
    async (_, response, pass) => {
      await pass()
      status(503, { 'retry-after': '3600' })(_, response)
    },
  ]
  const page = await open()
  await post(page)
  await page.getByRole('alert').getByText('Not sent').waitFor()
  await page.route('**/comments/*', async (route) => {
    const url = route.request().url().replace(proxy.url, endpoint.url)
    await route.continue({ url })
  })
  await post(page, 'Said better')
  await page.getByText('Said better', { exact: true }).waitFor()
  await expect.poll(stored).toEqual(['<p>Said better</p>'])
})

test('ten clicks and Ctrl+Enter are one request', async () => {
  const page = await open()
  await box(page).fill('Once and only once')
  await page.getByRole('button', { name: 'Post comment' }).evaluate((button: HTMLButtonElement) => {
    for (let i = 0; i < 10; i++) button.click()
  })
  await box(page).press('Control+Enter')
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(keys).toHaveLength(1)
  expect(await stored()).toEqual(ONE)
})

test('two tabs with the same words post them once', async () => {
  faults = [status(503, { 'retry-after': '2' })]
  const one = await open()
  const two = await open()
  await box(one).fill('Once and only once')
  await expect.poll(() => box(two).inputValue()).toBe('Once and only once')
  await one.getByRole('button', { name: 'Post comment' }).click()
  await expect.poll(() => keys.length).toBe(1)
  await two.reload()
  await one.getByRole('article', { name: 'Comment 1' }).waitFor()
  await two.waitForTimeout(3000)
  expect(new Set(keys).size).toBe(1)
  expect(await stored()).toEqual(ONE)
})

test('an answer that never ends is given up after 15 seconds, body and all', async () => {
  faults = [
    (_, response) => {
      response.writeHead(201, { ...CORS, 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 500)
      response.on('close', () => clearInterval(drip))
    },
  ]
  const page = await open()
  const started = Date.now()
  await post(page)
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(Date.now() - started).toBeGreaterThan(14_000)
  expect(await stored()).toEqual(ONE)
})
