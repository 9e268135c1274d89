import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wirePage } from '../../fixtures/comment.ts'
import { json, root } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host as blog } from './fixtures/host.ts'
import { type Host, html, startHost, type Visit, visit } from './world.ts'
import { testMatrix } from './matrix.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Serves the widget alone. */
/** Stands for the comment server, and answers by method. */
let liar: Host
let answers: Record<string, Answer>
let posts: number
let visited: Visit

beforeAll(async () => {
  liar = await startHost()
  liar.answerAll((request, response) => {
    if (request.method === 'POST') posts++
    answers[request.method ?? '']?.(request, response)
  })
})
afterAll(() => liar.close())
beforeEach(() => {
  posts = 0
  answers = {
    GET: (_, response) => json(response, wirePage({ form, comments: [root(1)] })),
    OPTIONS: (_, response) => json(response, {}),
    POST: (_, response) => json(response, { comment: root(2) }, 201),
  }
})
afterEach(async () => {
  await visited.close()
  expect(visited.errors).toEqual([])
})

async function open(): Promise<Page> {
  const tag = `<script src="${endpoint.url}/afterword.js" data-endpoint="${liar.url}" data-thread="t"></script>`
  blog.paths.set('/page', html(`<p id="before">Post</p>${tag}`))
  visited = await visit(browser, `${blog.url}/page`)
  return visited.page
}
const form = { ...wirePage().form, name: 'off' as const }
const box = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
const words = (page: Page, number: number) => page.getByText(`Words ${number}`, { exact: true })
async function post(page: Page, text: string) {
  await box(page).fill(text)
  await page.getByRole('button', { name: /Post (comment|reply)/ }).click()
}
const without =
  (status: number): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/problem+json' })
    response.end('{"code":"closed"}')
  }

describe('what CORS forbids can’t be reached, and the owner reads why', () => {
  const redirect: Answer = (_, response) => {
    response.writeHead(302, { 'access-control-allow-origin': '*', location: '/elsewhere' })
    response.end()
  }

  testMatrix<readonly [string, Record<string, Answer>, number]>(
    [
      ['F-10 a preflight that fails', { OPTIONS: (_, response) => json(response, {}, 500) }, 0],
      ['F-10 a preflight that is redirected', { OPTIONS: redirect }, 0],
      ['F-10 no header on the refusal of a post', { POST: without(403) }, 4],
    ],
    ['F-10 a preflight that is redirected'],
  )('%s', async (_, differs, tries) => {
    Object.assign(answers, differs)
    const page = await open()
    await post(page, 'Words that took a while')
    const failed = page.locator('article[part~=failed]')
    await failed.getByRole('alert').getByText('Check your connection').waitFor({ timeout: 30_000 })
    expect(await failed.textContent()).toContain('Words that took a while')
    await expect.poll(() => visited.lines.length).toBe(1)
    expect(visited.lines[0]).toMatch(/CORS/)
    expect(posts).toBe(tries)
    await page.getByRole('button', { name: 'Edit' }).click()
    expect(await box(page).inputValue()).toBe('Words that took a while')
  })

  test.each([
    ['F-10 no header on a list', 200],
    ['F-10 no header on the refusal of a list', 500],
  ])('%s', async (_, status) => {
    const good = answers['GET'] as Answer
    answers['GET'] = without(status)
    const page = await open()
    await page
      .locator('afterword-comments [part=notice]')
      .getByText('Check your connection')
      .waitFor()
    await expect.poll(() => visited.lines.length).toBe(1)
    expect(visited.lines[0]).toMatch(/CORS/)
    answers['GET'] = good
    await page.getByRole('button', { name: 'Retry' }).click()
    await words(page, 1).waitFor()
  })
})

test('F-01 a list that failed is asked for again, by itself, once the connection is back', async () => {
  const good = answers['GET'] as Answer
  answers['GET'] = (request) => void request.socket.destroy()
  const page = await open()
  await page.getByRole('button', { name: 'Retry' }).waitFor()
  await page.context().setOffline(true)
  answers['GET'] = good
  await page.context().setOffline(false)
  await words(page, 1).waitFor()
  expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0)
})

test('F-11 a policy without the comment server: can’t be reached, and the owner reads why', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="connect-src 'self'">`
  const tag = `<script src="${endpoint.url}/afterword.js" data-endpoint="${liar.url}" data-thread="t"></script>`
  blog.paths.set('/strict', html(tag, policy))
  visited = await visit(browser, `${blog.url}/strict`)
  await visited.page.getByRole('button', { name: 'Retry' }).waitFor()
  expect(await visited.page.getByText('Check your connection').count()).toBe(1)
  await expect.poll(() => visited.lines.length).toBe(1)
  expect(visited.lines[0]).toMatch(/connect-src/)
})

describe('a page whose fetch is not fetch', () => {
  test.each([
    ['F-12 throws at once', '() => { throw new TypeError("blocked") }'],
    ['F-12 is missing', 'undefined'],
    ['F-12 answers nothing', '() => undefined'],
  ])('%s', async (_, replacement) => {
    const tag = `<script>window.fetch = ${replacement}</script><script src="${endpoint.url}/afterword.js" data-endpoint="${liar.url}" data-thread="t"></script><p id="after">After</p>`
    blog.paths.set('/blocked', html(tag))
    visited = await visit(browser, `${blog.url}/blocked`)
    await visited.page.getByRole('button', { name: 'Retry' }).waitFor()
    expect(await visited.page.locator('#after').textContent()).toBe('After')
    await expect.poll(() => visited.lines.length).toBe(1)
  })
})

describe('answers that come in another order than they were asked for', () => {
  test('F-14 the newest request wins', async () => {
    const held: (() => void)[] = []
    answers['GET'] = (request, response) => {
      const isNewest = request.url?.includes('order=newest')
      const answer = () => json(response, wirePage({ form, comments: [root(isNewest ? 7 : 8)] }))
      if (isNewest) held.push(answer)
      else answer()
    }
    const page = await open()
    await words(page, 8).waitFor()
    const element = page.locator('afterword-comments')
    await element.evaluate((it) => it.setAttribute('order', 'newest'))
    await expect.poll(() => held.length).toBe(1)
    const answered = page.waitForResponse((response) => response.url().includes('order=oldest'))
    await element.evaluate((it) => it.setAttribute('order', 'oldest'))
    await answered
    for (const answer of held) answer()
    await words(page, 8).waitFor()
    // What came after all has had its chance: a request that was made since is answered.
    await page.evaluate((url) => fetch(url), `${liar.url}/later?order=oldest`)
    expect(await words(page, 7).count()).toBe(0)
    expect(await words(page, 8).count()).toBe(1)
  })

  test('F-14 what was just posted stays in a list from before it', async () => {
    const page = await open()
    await words(page, 1).waitFor()
    await post(page, 'Just now')
    await words(page, 2).waitFor()
    const element = page.locator('afterword-comments')
    const answered = page.waitForResponse((response) => response.url().includes('order=newest'))
    await element.evaluate((it) => it.setAttribute('order', 'newest'))
    await answered
    await words(page, 1).waitFor()
    await words(page, 2).waitFor()
    expect(await page.getByRole('article').count()).toBe(2)
  })
})

test('F-20 a service worker that answers with the page’s own HTML: read as what it is', async () => {
  blog.paths.set('/worker.js', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' })
    response.end(`
      addEventListener('install', () => skipWaiting())
      addEventListener('activate', (event) => event.waitUntil(clients.claim()))
      addEventListener('fetch', (event) => {
        if (!new URL(event.request.url).pathname.startsWith('/comments')) return
        const headers = { 'content-type': 'text/html' }
        event.respondWith(new Response('<!doctype html><h1>App</h1>', { headers }))
      })`)
  })
  const page = await open()
  await words(page, 1).waitFor()
  await page.evaluate(async () => {
    const controlled = new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done)
    })
    await navigator.serviceWorker.register('/worker.js')
    if (!navigator.serviceWorker.controller) await controlled
  })
  await post(page, 'Through the worker')
  const failed = page.locator('article[part~=failed]')
  await failed.getByRole('alert').getByText('Something went wrong').waitFor()
  expect(posts).toBe(0)
  await expect.poll(() => visited.lines.at(-1)).toMatch(/HTML page instead of JSON/)

  await page.reload()
  const notice = page.locator('afterword-comments [part=notice]')
  await notice.getByText('Something went wrong').waitFor()
  expect(await notice.textContent()).not.toContain('App')
  await expect.poll(() => visited.lines.at(-1)).toMatch(/HTML page instead of JSON/)
})
