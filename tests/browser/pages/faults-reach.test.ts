import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wirePage } from '../../fixtures/comment.ts'
import { json, root } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host as blog } from './fixtures/host.ts'
import { drawn, type Host, html, idle, startHost, type Visit, visit } from './world.ts'
import { testMatrix } from './matrix.ts'

/** Stands for the comment server. */
let liar: Host
let answerPost: (request: IncomingMessage, response: ServerResponse) => void
let posts: number[]
let visited: Visit

const form = { ...wirePage().form, name: 'off' as const }

beforeAll(async () => {
  liar = await startHost()
  liar.answerAll((request, response) => {
    if (request.method === 'GET') json(response, wirePage({ form, comments: [root(1)] }))
    else if (request.method === 'OPTIONS') json(response, {})
    else {
      posts.push(Date.now())
      answerPost(request, response)
    }
  })
})
afterAll(() => liar.close())
beforeEach(() => {
  posts = []
  answerPost = (_, response) => json(response, { comment: root(2) }, 201)
})
afterEach(async () => {
  await visited.close()
  expect(visited.errors).toEqual([])
})

const tag = (server = liar.url) =>
  `<script src="${endpoint.url}/afterword.js" data-endpoint="${server}" data-thread="t"></script>`

async function open(
  body: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  blog.paths.set('/page', html(body))
  visited = await visit(browser, 'about:blank')
  await before(visited.page)
  await visited.page.goto(`${blog.url}/page`)
  return visited.page
}
/** The same, with a clock that a test can put on. */
const openWithClock = () => open(tag(), (page) => page.clock.install())
const first = (page: Page) => page.getByText('Words 1', { exact: true })
async function post(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Comment' }).fill(text)
  await page.getByRole('button', { name: 'Post comment' }).click()
}

test('F-01 who comes to the comments without a connection has them once it is back', async () => {
  const page = await open(`<p style="height: 5000px">Post</p>${tag()}`)
  await page.context().setOffline(true)
  await page.evaluate(() => scrollTo(0, 9999))
  await expect.poll(() => visited.lines.length).toBe(1)
  expect(visited.lines[0]).toMatch(/can't start/)
  await page.context().setOffline(false)
  await first(page).waitFor()
})

describe('a server that can’t be found or trusted', () => {
  test.each([
    ['F-03 no such name', () => 'https://nobody.invalid'],
    ['F-03 nobody listens', () => 'http://127.0.0.1:9'],
    ['F-03 no encryption where there should be', () => liar.url.replace('http:', 'https:')],
  ])('%s: can’t be reached, and is asked no more than it takes', async (_, server) => {
    const page = await open(tag(server()))
    const notice = page.locator('afterword-comments [part=notice]')
    await notice.getByText('Check your connection').waitFor({ timeout: 30_000 })
    const asked = () => visited.requests.filter((url) => url.startsWith(server())).length
    const before = asked()
    expect(before).toBeLessThanOrEqual(4)
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(asked).toBeGreaterThan(before)
    await notice.getByText('Check your connection').waitFor({ timeout: 30_000 })
  })
})

describe('a refusal that no second try would change', () => {
  testMatrix(
    [
      [401, 'unauthorized'],
      [410, 'gone'],
      [415, 'unsupported'],
      [418, 'teapot'],
    ],
    [410],
  )('F-08 %i %s: asked once, and every word stays', async (status, code) => {
    answerPost = (_, response) => json(response, { code, title: '<b>Server words</b>' }, status)
    const page = await openWithClock()
    await post(page, 'Words that took a while')
    const failed = page.locator('article[part~=failed]')
    const alert = failed.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/^Not sent\. \S/)
    expect(await page.locator('afterword-comments').innerText()).not.toContain('Server words')
    expect(await failed.textContent()).toContain('Words that took a while')
    await page.clock.fastForward(120_000)
    await drawn(page)
    expect(posts).toHaveLength(1)
    await page.reload()
    await failed.getByText('Words that took a while').waitFor()
    await failed.getByRole('button', { name: 'Edit' }).click()
    const box = page.getByRole('textbox', { name: 'Comment' })
    expect(await box.inputValue()).toBe('Words that took a while')
  })
})

test('F-08 400 without a field to blame: asked once, and every word stays in the form', async () => {
  answerPost = (_, response) => json(response, { code: 'bad-request' }, 400)
  const page = await openWithClock()
  await post(page, 'Words that took a while')
  await page.getByRole('alert').getByText('Your text is still here').waitFor()
  await page.clock.fastForward(120_000)
  await drawn(page)
  expect(posts).toHaveLength(1)
  await page.reload()
  const box = page.getByRole('textbox', { name: 'Comment' })
  await expect.poll(() => box.inputValue()).toBe('Words that took a while')
})

describe('a wait that the server asks for', () => {
  const limited =
    (after: string, isExposed = true): typeof answerPost =>
    (_, response) => {
      if (posts.length > 1) return json(response, { comment: root(2) }, 201)
      response.setHeader('retry-after', after)
      if (isExposed) response.setHeader('access-control-expose-headers', 'Retry-After')
      return json(response, { code: 'rate-limited' }, 429)
    }

  test.each([
    ['F-07 of a second', '1', true],
    ['F-07 until a date that is past', 'Mon, 01 Jan 2018 00:00:00 GMT', true],
    ['F-07 that is no number and no date', 'soon', true],
    ['F-07 that this page may not read', '1', false],
  ])('%s: sent again by itself, once', async (_, after, isExposed) => {
    answerPost = limited(after, isExposed)
    const page = await open(tag())
    await post(page, 'Words that took a while')
    await page.getByText('Words 2', { exact: true }).waitFor({ timeout: 20_000 })
    expect(posts).toHaveLength(2)
    if (after === '1' && isExposed) expect(posts[1]! - posts[0]!).toBeGreaterThan(900)
  })

  test('F-07 of a day: not sent, until the reader says so', async () => {
    answerPost = limited('86400')
    const page = await openWithClock()
    await post(page, 'Words that took a while')
    const failed = page.locator('article[part~=failed]')
    await failed.getByRole('alert').getByText('Too many requests').waitFor()
    await page.clock.fastForward(120_000)
    await drawn(page)
    expect(posts).toHaveLength(1)
    await failed.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Words 2', { exact: true }).waitFor()
  })
})

describe('what a blocker takes away', () => {
  const link = '<a id="mail" href="mailto:ann@example.com">Write to me</a>'
  const element = () =>
    `<afterword-comments thread="t" endpoint="${liar.url}">${link}</afterword-comments>`

  test.each([
    ['the tag', '**/afterword.js', 0],
    ['the core of the widget', '**/chunks/core-*', 1],
    ['the widget', '**/chunks/widget-*', 1],
  ])('F-12 %s: what the owner wrote stays, and the page with it', async (_, pattern, lines) => {
    const body = element() + tag()
    let blocked = 0
    const page = await open(`<p id="post">Post</p>${body}`, (page) =>
      page.route(pattern, (route) => {
        blocked++
        return route.abort('blockedbyclient')
      }),
    )
    await expect.poll(() => blocked).toBeGreaterThan(0)
    await expect.poll(() => visited.lines.length).toBe(lines)
    await idle(page)
    await drawn(page)
    expect(await page.locator('#mail').isVisible()).toBe(true)
    expect(await page.locator('#post').isVisible()).toBe(true)
    expect(visited.lines).toHaveLength(lines)
  })

  test('F-12 the list of comments: can’t be reached, and what the owner wrote stays', async () => {
    const body = element() + tag()
    const page = await open(body, (page) =>
      page.route(`${liar.url}/comments*`, (route) => route.abort('blockedbyclient')),
    )
    const notice = page.locator('afterword-comments [part=notice]')
    await notice.getByText('Check your connection').waitFor({ timeout: 30_000 })
    expect(await page.locator('#mail').isVisible()).toBe(true)
  })
})

test('F-30 in a sandboxed frame, without storage and locks, a comment is written and sent', async () => {
  blog.paths.set('/framed', html(tag()))
  const page = await open(`<iframe sandbox="allow-scripts" width="800" height="900" src="/framed">`)
  const frame = page.frameLocator('iframe')
  await frame.getByText('Words 1', { exact: true }).waitFor()
  await frame.getByRole('textbox', { name: 'Comment' }).fill('From a box in a box')
  await frame.getByText('This browser can’t save drafts').waitFor()
  await frame.getByRole('button', { name: 'Post comment' }).click()
  await frame.getByText('Words 2', { exact: true }).waitFor()
  expect(posts).toHaveLength(1)
})
