import { readdirSync, readFileSync } from 'node:fs'
import { type BrowserContext, type Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CommentHost, json, reply, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { host } from './fixtures/host.ts'
import { DIST, html } from './world.ts'
import { SLOW, testMatrix } from './matrix.ts'

let server: CommentHost
let context: BrowserContext
let errors: string[]
let said: string[]
/** A chunk that is not the one that was built. */
let spoilt: string | null

beforeAll(async () => {
  host.answerAll((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    const isOurs = /^\/(afterword\.js|chunks\/[\w-]+\.(js|json))$/.test(path)
    let body = isOurs ? readFileSync(DIST + path.slice(1), 'utf8') : ''
    if (spoilt !== null && path.startsWith(`/chunks/${spoilt}-`)) {
      body = `${path.endsWith('.json') ? ' ' : 'globalThis.ran=1;'}${body}`
    }
    response.setHeader(
      'content-type',
      path.endsWith('.json') ? 'application/json' : 'text/javascript',
    )
    response.end(body)
  })
})
beforeEach(async () => {
  server = await startCommentHost()
  server.comments = [root(1), reply(1, 1, { html: '<p>See #1</p>' }), root(2)]
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 900, height: 700 } })
  errors = []
  said = []
  spoilt = null
})
afterEach(async () => {
  await context.close()
  await server.close()
  expect(errors).toEqual([])
})

interface Opening {
  attributes?: string
  body?: string
  path?: string
  endpoint?: string
  policy?: string
  script?: () => void
}

async function open(opening: Opening = {}): Promise<Page> {
  const { attributes = 'data-thread="t"', body = '<p>Post</p>', path = '/page', policy } = opening
  const { endpoint = server.url } = opening
  const tag = `<script nonce="n0" src="/afterword.js" data-endpoint="${endpoint}" ${attributes}></script>`
  host.paths.set('/page', (_, response) => {
    response.setHeader('content-type', 'text/html')
    if (policy) response.setHeader('content-security-policy', policy)
    response.end(html(body.includes('<script') ? body : `${body}${tag}`))
  })
  const page = await context.newPage()
  if (opening.script) await page.addInitScript(opening.script)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => said.push(message.text()))
  await page.goto(host.url + path)
  return page
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
const ours = () => said.filter((line) => line.startsWith('[afterword]'))
const comments = (page: Page) => page.locator('article')

describe('the first list is asked for once, beside the code that reads it', () => {
  test.each([
    ['by itself', '', '', 'thread=127.0.0.1%2Fpage&order=oldest&limit=50'],
    [
      'with an empty thread, as templates leave it',
      'data-thread=""',
      '',
      'thread=127.0.0.1%2Fpage&order=oldest&limit=50',
    ],
    [
      'in another order',
      'data-thread="t" data-order="newest"',
      '',
      'thread=t&order=newest&limit=50',
    ],
    ['of another size', 'data-thread="t" data-page-size="7"', '', 'thread=t&order=oldest&limit=7'],
    [
      'of an odd thread',
      'data-thread="é/x?y=+%20&amp;z"',
      '',
      'thread=%C3%A9%2Fx%3Fy%3D%2B%2520%26z&order=oldest&limit=50',
    ],
    ['around a number', 'data-thread="t"', '#c1.1', 'thread=t&order=oldest&limit=50&number=1.1'],
    ['around an id', 'data-thread="t"', '#comment-n2', 'thread=t&order=oldest&limit=50&around=n2'],
    ['in another language', 'data-thread="t" data-lang="de"', '', 'thread=t&order=oldest&limit=50'],
  ])('%s', async (_, attributes, hash, query) => {
    const page = await open({ attributes, path: `/page${hash}` })
    await expect.poll(() => comments(page).count()).toBe(3)
    await page.getByRole('form').waitFor()
    expect(server.lists).toEqual([`/comments?${query}`])
    expect(said.filter((line) => line.includes('preload'))).toEqual([])
  })

  test('before the code is here', async () => {
    const page = await open()
    await expect.poll(() => comments(page).count()).toBe(3)
    const started = await page.evaluate(() => {
      const of = (part: string) =>
        performance
          .getEntriesByType('resource')
          .find(({ name }) => name.includes(part)) as PerformanceResourceTiming
      return of('/comments?').startTime < of('/chunks/widget-').responseEnd
    })
    expect(started).toBe(true)
  })
})

describe('a policy that trusts by nonce', () => {
  test.each([
    ['alone', "'nonce-n0'"],
    ['and what is trusted trusts on', "'nonce-n0' 'strict-dynamic'"],
  ])('%s: all that loads later loads too', async (_, scripts) => {
    const page = await open({
      attributes: 'data-thread="t" data-lang="de" data-keys',
      policy: `default-src 'none'; script-src ${scripts}; connect-src 'self' ${server.url}; require-trusted-types-for 'script'; trusted-types afterword 'allow-duplicates'`,
    })
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => /chunks\/([\w-]+)-\w+\.js$/.exec(name)?.[1] ?? []),
      )
    const text = page.getByRole('textbox', { name: 'Kommentar' })
    await text.click()
    // They come last: whatever a key loads is listened for by then.
    await page.getByRole('toolbar').waitFor()
    await text.fill('Wörter')
    await expect
      .poll(loaded)
      .toEqual(
        expect.arrayContaining([
          'core',
          'widget',
          'languages',
          'interaction',
          'views',
          'composer',
          'sending',
          'afterword-writes',
          'references',
          'unread',
          'editor-tools',
          'live',
        ]),
      )
    await page.getByRole('toolbar').waitFor()
    await page.locator('.body .reference').waitFor()
    expect(said).toEqual([])
  })
})

describe('a file that is not the one that was built does not run, and the rest works', () => {
  beforeEach(() => {
    server.comments[1] = reply(1, 1, { html: '<p>See #1</p><pre><code>x</code></pre>' })
    server.onPost = (response) =>
      json(response, { comment: root(3), token: 'a', expires: null }, 201)
  })
  const write = (page: Page) => box(page).fill('Words')
  const post = async (page: Page) => {
    await write(page)
    await page.getByLabel('Name').fill('Ann')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByText('Words 3').waitFor()
  }
  const openMenu = (page: Page) => page.locator('header [data-act=menu]').click()
  const openOf = (page: Page) => page.locator('article [data-act=menu]').first().click()
  const nothing = async () => {}

  const LATER: [string, (page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
    ['references', nothing, write],
    ['editor-tools', write, post],
    ['unread', openMenu, post],
    ['live', nothing, post],
    ['editing', post, write],
  ]
  testMatrix(LATER, ['editor-tools', 'references'])('%s', async (chunk, use, after) => {
    spoilt = chunk
    const page = await open()
    await box(page).waitFor()
    await use(page)
    await expect.poll(ours).toHaveLength(1)
    expect(ours()[0]).toContain(`chunks/${chunk}-`)
    await after(page)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  // What is wanted, what makes it be, and what the server has for it.
  const WANTED: [string, (page: Page) => Promise<void>, () => void][] = [
    ['menus', openMenu, () => {}],
    ['later', openMenu, () => {}],
    ['hide', openMenu, () => {}],
    ['fold', openOf, () => {}],
    [
      'report',
      openOf,
      () => (server.page = { features: ['reply', 'like', 'live', 'edit', 'report'] }),
    ],
    ['long-comments', nothing, () => (server.comments[2] = root(2, { html: long }))],
    [
      'unpublished',
      nothing,
      () => (server.page = { thread: { id: 't', count: 3, state: 'closed', likes: 0 } }),
    ],
  ]
  const long = `<p>${'Many words. '.repeat(300)}</p>`
  test.each(WANTED)('%s: the comments can be read', async (chunk, use, prepare) => {
    spoilt = chunk
    prepare()
    const page = await open()
    await comments(page).nth(2).waitFor()
    await use(page)
    await expect.poll(() => ours().some((line) => line.includes(`chunks/${chunk}-`))).toBe(true)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(await comments(page).nth(2).isVisible()).toBe(true)
  })

  // No server that can be read so far asks for this one.
  const UNUSED = ['elsewhere']

  const SERVERS = ['open-backend', 'servers', 'isso', 'wordpress', 'waline'] as const
  test.each(SERVERS)('%s: the thread says that it did not load', async (chunk) => {
    spoilt = chunk
    const backend = chunk === 'open-backend' || chunk === 'servers' ? 'isso' : chunk
    const page = await open({ attributes: `data-thread="t" data-backend="${backend}"` })
    await page.getByRole('alert').getByText('could not be loaded').waitFor()
    await expect.poll(() => ours().some((line) => line.includes(`chunks/${chunk}-`))).toBe(true)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  test('show-all: more can be shown a page at a time', async () => {
    spoilt = 'show-all'
    server.page = { next: 'n', thread: { id: 't', count: 200, state: 'open', likes: 0 } }
    const page = await open()
    await expect.poll(() => ours().some((line) => line.includes('chunks/show-all-'))).toBe(true)
    await page.getByRole('button', { name: 'Show more comments' }).waitFor()
    await write(page)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  const FORM = [['interaction'], ['shared'], ['views'], ['composer']] as const
  testMatrix(FORM, ['interaction'])(
    '%s: the comments can be read, and the form’s place says so, with a way to try again',
    async (chunk) => {
      spoilt = chunk
      // What links references has views too.
      if (chunk === 'views') server.comments[1] = reply(1, 1)
      const page = await open()
      const retry = page.getByRole('button', { name: 'Retry' })
      await retry.waitFor()
      expect(await page.getByText('Words 2').isVisible()).toBe(true)
      expect(ours()).toHaveLength(1)
      expect(ours()[0]).toContain(`chunks/${chunk}-`)
      await retry.click()
      await expect.poll(ours).toHaveLength(2)
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
      spoilt = null
      await retry.click()
      await post(page)
    },
  )

  const SENDS = ['sending', 'actions']
  test.each(SENDS)(
    '%s: the form keeps the words, says so, and sends them once it can',
    async (chunk) => {
      spoilt = chunk
      const page = await open()
      await write(page)
      await page.getByLabel('Name').fill('Ann')
      const send = page.getByRole('button', { name: 'Post comment' })
      await send.click()
      await page.getByText(/^Not sent: Check your connection.* Your text is still here/).waitFor()
      expect(await box(page).inputValue()).toBe('Words')
      expect(ours()[0]).toContain(`chunks/${chunk}-`)
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
      spoilt = null
      await send.click()
      await page.getByText('Words 3').waitFor()
    },
  )

  test(
    'afterword-writes: the comment waits in the thread, with a way to try again',
    SLOW,
    async () => {
      spoilt = 'afterword-writes'
      const page = await open()
      await write(page)
      await page.getByLabel('Name').fill('Ann')
      await page.getByRole('button', { name: 'Post comment' }).click()
      const retry = page.getByRole('article').getByRole('button', { name: 'Retry' })
      await retry.waitFor({ timeout: 55_000 })
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
      spoilt = null
      await retry.click()
      await page.getByText('Words 3').waitFor()
    },
  )

  const WORDS = ['languages', 'de']
  test.each(WORDS)('%s: the thread is in English', async (chunk) => {
    spoilt = chunk
    const page = await open({ attributes: 'data-thread="t" data-lang="de"' })
    await post(page)
    expect(ours()).toHaveLength(1)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  const SANITISER = ['dompurify', 'purifier']
  test.each(SANITISER)('%s: the words show without markup', async (chunk) => {
    spoilt = chunk
    server.comments = [root(1, { html: '<p>Words <u onclick="x">of</u> a kind</p>' })]
    const page = await open()
    await post(page)
    expect(await page.locator('.body').first().textContent()).toMatch(/Words\s+of\s+a kind/)
    expect(await page.locator('.body u').count()).toBe(0)
    expect(ours()[0]).toContain(`chunks/${chunk}-`)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  const FAILURE = ['static', 'diagnosis']
  test.each(FAILURE)('%s: the thread says that it did not load', async (chunk) => {
    spoilt = chunk
    const page = await open({
      attributes: 'data-thread="t" data-backend="static"',
      endpoint: `${host.url}/nothing.json`,
    })
    await page.getByRole('alert').getByText('could not be loaded').waitFor()
    await expect.poll(() => ours().length).toBeGreaterThan(0)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  const FIRST = ['core', 'widget']
  test.each(FIRST)('%s: nothing shows but the page', async (chunk) => {
    spoilt = chunk
    const page = await open()
    await expect.poll(ours).toHaveLength(1)
    expect(ours()[0]).toContain(`chunks/${chunk}-`)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    expect(await comments(page).count()).toBe(0)
  })

  test('of all that were built, each is among those above', () => {
    const built = readdirSync(`${DIST}chunks`)
      .filter((file) => file.endsWith('.js'))
      .map((file) => file.replace(/-\w+\.js$/, ''))
    const tried = [
      ...LATER.map(([chunk]) => chunk),
      ...WANTED.map(([chunk]) => chunk),
      ...SERVERS,
      ...UNUSED,
      'show-all',
      ...FORM.flat(),
      ...SENDS,
      'afterword-writes',
      ...WORDS,
      ...SANITISER,
    ]
    expect([...built, 'de'].sort()).toEqual([...tried, ...FAILURE, ...FIRST].sort())
  })
})

test('far from the reader nothing is done, and no timer runs', async () => {
  const page = await open({
    body: '<div style="height: 5000px">Post</div>',
    script: () => {
      const counts: Record<string, number> = {}
      Object.assign(globalThis, { counts })
      const wrap = (of: object, name: string) => {
        const real = Reflect.get(of, name) as (...all: unknown[]) => unknown
        Reflect.set(of, name, (...all: unknown[]) => {
          counts[name] = (counts[name] ?? 0) + 1
          return real.apply(of, all)
        })
      }
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
        wrap(globalThis, name)
      }
      for (const name of ['requestIdleCallback', 'fetch', 'addEventListener'])
        wrap(globalThis, name)
      wrap(document, 'addEventListener')
    },
  })
  await page.evaluate(() => scrollTo(0, 2000))
  // Frames are counted too: nearness is told before a screenshot is taken.
  await page.screenshot()
  // One for the end of the document, one for a printer, one for a link to the thread.
  expect(await page.evaluate('counts')).toEqual({ addEventListener: 3 })
  expect(await comments(page).count()).toBe(0)
  expect(server.lists).toEqual([])
  // Within 1,000 px of the window it begins.
  await page.evaluate(() => scrollTo(0, 3450))
  await expect.poll(() => comments(page).count()).toBe(3)
})
