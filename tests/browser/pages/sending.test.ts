import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BrowserContext, type Locator, type Page } from 'playwright'
import { seedThread } from '../../../src/server/seed.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { browser } from './fixtures/browser.ts'
import { host } from './fixtures/host.ts'
import { type Host, html, startEndpoint, startHost } from './world.ts'
import { SLOW } from './matrix.ts'

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
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
  endpoint = await startEndpoint({ rate: 0 })
  proxy = await startHost()
  const relay = (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response).catch(() => response.destroy())
  }
  for (const path of ['/comments']) proxy.paths.set(path, relay)
})
afterAll(async () => {
  await Promise.all([proxy.close(), endpoint.close()])
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
/** The comment that is not yet one of the thread. */
const onItsWay = (page: Page) => page.locator('article[part~=sending]')
const notSent = (page: Page) => page.locator('article[part~=failed]')
const hasFocus = (element: Locator) => element.evaluate((node) => node.matches(':focus'))
/** Holds back the answer to the next post. Returns what lets it go. */
function hold(): () => void {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  faults.push(async (_, response, pass) => {
    await held
    await forward(await pass(), response)
  })
  return release
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
  await onItsWay(page)
    .getByText(/Trying again in \d second/)
    .waitFor()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(Date.now() - started).toBeGreaterThan(3000)
  expect(keys).toHaveLength(3)
  expect(await stored()).toEqual(ONE)
})

test('too long a wait, or too many failures, are said at the comment; Retry goes on under the same key', async () => {
  faults = [status(429, { 'retry-after': '3600' })]
  const page = await open()
  await post(page)
  await notSent(page).getByRole('alert').getByText('Too many').waitFor()
  expect(await notSent(page).getByText('Once and only once').count()).toBe(1)
  expect(await box(page).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Retry' }).click()
  const posted = page.getByRole('article', { name: 'Comment 1' })
  await expect.poll(() => hasFocus(posted)).toBe(true)
  expect(new Set(keys).size).toBe(1)
  expect(await stored()).toEqual(ONE)
})

test('offline it waits, and goes out by itself when the connection is back', async () => {
  const page = await open()
  // What keeps a comment that isn't sent comes soon after the form.
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name, duration }) => name.includes('/sending-') && duration > 0),
  )
  await context.setOffline(true)
  await post(page)
  await onItsWay(page).getByText('You’re offline. This will be sent when you’re back.').waitFor()
  expect(await onItsWay(page).getByText('Once and only once').count()).toBe(1)
  expect(await page.getByRole('alert').count()).toBe(0)
  await context.setOffline(false)
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(await page.getByText('Once and only once').count()).toBe(1)
  expect(await stored()).toEqual(ONE)
})

test('it stands in its place at once, as plain text, uncounted; then as the comment, with the focus', async () => {
  const release = hold()
  const page = await open()
  await post(page, '<b>One</b>\n*two* #1')
  await onItsWay(page).getByText('Sending…').waitFor()
  expect(await box(page).inputValue()).toBe('')
  const body = onItsWay(page).locator('[part=body]')
  expect(await body.innerText()).toBe('<b>One</b>\n*two* #1')
  expect(await onItsWay(page).locator('[part=number]').count()).toBe(0)
  expect(await onItsWay(page).getAttribute('part')).toBe('comment own sending')
  await page.getByRole('heading', { name: 'Comments', exact: true }).waitFor()
  await expect.poll(() => hasFocus(onItsWay(page))).toBe(true)
  const said = page.locator('afterword-comments [role=status]')
  expect(await said.textContent()).toBe('Sending…')

  release()
  const posted = page.getByRole('article', { name: 'Comment 1' })
  await posted.locator('em').getByText('two').waitFor()
  await expect.poll(() => hasFocus(posted)).toBe(true)
  await expect.poll(() => posted.getAttribute('part')).toContain('own')
  expect(await said.textContent()).toBe('Comment 1 posted.')
  expect(await page.locator('article').count()).toBe(1)
})

test('whoever writes on meanwhile is left alone', async () => {
  const release = hold()
  const page = await open()
  await post(page)
  await onItsWay(page).waitFor()
  await box(page).fill('The next ')
  release()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  await box(page).pressSequentially('one')
  expect(await box(page).inputValue()).toBe('The next one')
  expect(await hasFocus(box(page))).toBe(true)
})

test('a root and a reply are on their way at once, each in its place, whatever the order of the answers', async () => {
  await seedThread(endpoint.database, `t${thread}`, [
    { number: '1', name: 'Ann', text: 'First', created: '2014-02-13T06:59:00Z' },
    { number: '1.1', name: 'Ben', text: 'Answer', created: '2014-02-13T07:59:00Z' },
    { number: '2', name: 'Eve', text: 'Second', created: '2014-02-14T06:59:00Z' },
  ])
  const [one, two] = [hold(), hold()]
  const page = await open()
  await page.getByRole('button', { name: 'Reply to Ann, comment 1' }).click()
  const form = page.getByRole('form', { name: '(#1)' })
  await form.getByLabel('Comment').fill('My reply')
  await form.getByRole('button', { name: 'Post reply' }).click()
  await expect.poll(() => form.count()).toBe(0)
  await expect.poll(() => keys.length).toBe(1)
  await box(page).fill('My root')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const bodies = () => page.locator('afterword-comments [part=body]').allInnerTexts()
  await expect.poll(bodies).toEqual(['First', 'Answer', 'My reply', 'Second', 'My root'])
  expect(await page.getByRole('listitem').filter({ hasText: 'First' }).count()).toBe(1)
  const replies = page.getByRole('listitem').filter({ hasText: 'First' }).getByRole('listitem')
  expect(await replies.allInnerTexts()).toHaveLength(2)
  two()
  await page.getByRole('article', { name: 'Comment 3' }).waitFor()
  expect(await onItsWay(page).count()).toBe(1)
  one()
  await page.getByRole('article', { name: 'Comment 1.2' }).waitFor()
  await expect.poll(bodies).toEqual(['First', 'Answer', 'My reply', 'Second', 'My root'])
})

test('with the newest first it stands first', async () => {
  await seedThread(endpoint.database, `t${thread}`, [
    { number: '1', name: 'Ann', text: 'First', created: '2014-02-13T06:59:00Z' },
    { number: '2', name: 'Ann', text: 'Second', created: '2014-02-13T06:59:00Z' },
  ])
  const release = hold()
  const page = await open()
  await page.getByRole('combobox').selectOption('newest')
  const bodies = () => page.locator('afterword-comments [part=body]').allInnerTexts()
  await expect.poll(bodies).toEqual(['Second', 'First'])
  await post(page, 'Third')
  await expect.poll(bodies).toEqual(['Third', 'Second', 'First'])
  release()
  await page.getByRole('article', { name: 'Comment 3' }).waitFor()
  expect(await bodies()).toEqual(['Third', 'Second', 'First'])
})

const refuse =
  (code: number, problem: object) => (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, { ...CORS, 'content-type': 'application/problem+json' })
    response.end(JSON.stringify(problem))
  }
const INVALID = refuse(422, {
  code: 'invalid',
  errors: [{ field: 'author.name', code: 'too-long', detail: 'x' }],
})

test('what is wrong in the fields puts the words back into the box, the focus at the field', async () => {
  faults = [INVALID]
  const page = await open()
  await post(page)
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect.poll(() => hasFocus(name)).toBe(true)
  expect(await box(page).inputValue()).toBe('Once and only once')
  expect(await page.locator('article').count()).toBe(0)
  // At once on the device as well.
  await page.reload()
  await expect.poll(() => box(page).inputValue()).toBe('Once and only once')
  expect(await page.locator('article').count()).toBe(0)
})

test('words in the box are never overwritten: those that come back wait, and go before them', async () => {
  faults = [
    async (request, response) => {
      await expect.poll(() => box(page).inputValue()).toBe('The next one')
      INVALID(request, response)
    },
  ]
  const page = await open()
  await post(page)
  await box(page).fill('The next one')
  await notSent(page).getByRole('alert').waitFor()
  expect(await hasFocus(box(page))).toBe(true)
  await notSent(page).getByRole('button', { name: 'Edit' }).click()
  expect(await box(page).inputValue()).toBe('Once and only once\n\nThe next one')
  await expect.poll(() => hasFocus(box(page))).toBe(true)
  expect(await page.locator('article').count()).toBe(0)
})

test('a reply that is not sent goes back into its own box by Edit', async () => {
  await seedThread(endpoint.database, `t${thread}`, [
    { number: '1', name: 'Ann', text: 'First', created: '2014-02-13T06:59:00Z' },
  ])
  faults = [refuse(403, { code: 'forbidden' })]
  const page = await open()
  await page.getByRole('button', { name: 'Reply to Ann, comment 1' }).click()
  const reply = page.getByRole('form', { name: '(#1)' }).getByLabel('Comment')
  await reply.fill('My reply')
  await reply.press('Control+Enter')
  await notSent(page).getByRole('button', { name: 'Edit' }).click()
  await expect.poll(() => hasFocus(reply)).toBe(true)
  expect(await reply.inputValue()).toBe('My reply')
  const main = page.getByRole('form', { name: 'Leave a comment' }).getByLabel('Comment')
  expect(await main.inputValue()).toBe('')
  await page.reload()
  await reply.waitFor()
  expect(await reply.inputValue()).toBe('My reply')
  expect(keys).toHaveLength(1)
})

test('after a final refusal it is still there at the next visit, and waits for its reader', async () => {
  faults = [refuse(422, { code: 'key-reused' })]
  const page = await open()
  await post(page)
  await notSent(page).getByRole('alert').getByText('still being sent').waitFor()
  await page.reload()
  await notSent(page).getByText('Once and only once').waitFor()
  expect(keys).toHaveLength(1)
  await notSent(page).getByRole('button', { name: 'Retry' }).click()
  await page.getByRole('article', { name: 'Comment 1' }).waitFor()
  expect(new Set(keys).size).toBe(2)
})

test('a page that says no before anything is sent keeps the words in the box', async () => {
  const page = await open()
  await page.evaluate(() =>
    addEventListener('afterword-before-post', (event) => event.preventDefault()),
  )
  await post(page)
  expect(await box(page).inputValue()).toBe('Once and only once')
  expect(await page.locator('article').count()).toBe(0)
  expect(keys).toEqual([])
})

test('what was not settled when the page went is sent at the next visit', async () => {
  faults = [status(503, { 'retry-after': '3600' })]
  const page = await open()
  await post(page)
  await notSent(page).waitFor()
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
  await notSent(page).getByRole('button', { name: 'Edit' }).click()
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

test('two tabs with the same words post them once, and each shows them once', async () => {
  faults = [status(503, { 'retry-after': '2' })]
  const one = await open()
  const two = await open()
  await box(one).fill('Once and only once')
  await expect.poll(() => box(two).inputValue()).toBe('Once and only once')
  await one.getByRole('button', { name: 'Post comment' }).click()
  await expect.poll(() => keys.length).toBe(1)
  await expect.poll(() => box(two).inputValue()).toBe('')
  // What was sent from elsewhere is no concern of this tab, until it is opened anew.
  expect(await two.locator('article').count()).toBe(0)
  await two.reload()
  await onItsWay(two).waitFor()
  await one.getByRole('article', { name: 'Comment 1' }).waitFor()
  await two.getByRole('article', { name: 'Comment 1' }).waitFor()
  for (const page of [one, two]) expect(await page.locator('article').count()).toBe(1)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(await stored()).toEqual(ONE)
})

test('what is not sent in two tabs is sent by one, and becomes the comment in both', async () => {
  faults = [refuse(422, { code: 'key-reused' })]
  const one = await open()
  await post(one)
  await notSent(one).waitFor()
  const two = await open()
  await notSent(two).getByRole('button', { name: 'Retry' }).click()
  for (const page of [one, two]) {
    await page.getByRole('article', { name: 'Comment 1' }).waitFor()
    expect(await page.locator('article').count()).toBe(1)
  }
  expect(keys).toHaveLength(2)
  expect(await stored()).toEqual(ONE)
})

test('words that one tab takes back leave the other', async () => {
  faults = [status(503, { 'retry-after': '3600' }), status(503, { 'retry-after': '3600' })]
  const one = await open()
  await post(one)
  await notSent(one).waitFor()
  const two = await open()
  await notSent(two).getByRole('button', { name: 'Edit' }).click()
  expect(await box(two).inputValue()).toBe('Once and only once')
  await expect.poll(() => one.locator('article').count()).toBe(0)
})

test('an answer that never ends is given up after 15 seconds, body and all', SLOW, async () => {
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
