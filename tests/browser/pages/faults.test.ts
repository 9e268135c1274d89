import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { type Host, html, startHost, visit } from './world.ts'
import { testMatrix } from './matrix.ts'

/** Serves the widget; what stands for the comments is a host that lies. */
let liar: Host

beforeAll(async () => {
  liar = await startHost()
})
afterAll(() => liar.close())

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  raw(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers })

const raw =
  (body: string, status = 200, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) => {
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      ...headers,
    })
    response.end(body)
  }

const comment = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  number: id,
  parent: null,
  author: { name: `Name ${id}`, url: null, avatar: null, role: null },
  created: '2014-02-13T06:59:00Z',
  edited: null,
  state: 'published',
  html: `<p>Words ${id}</p>`,
  likes: 0,
  namedBy: [],
  ...more,
})

const page = (comments: unknown, more: Record<string, unknown> = {}) => ({
  thread: { id: 't', count: 1, state: 'open', likes: 0 },
  form: {
    name: 'optional',
    email: 'off',
    url: 'off',
    maxLength: 10000,
    maxDepth: 8,
    markup: 'markdown',
  },
  features: ['reply'],
  comments,
  prev: null,
  next: null,
  ...more,
})

/** A page of the owner's with the lying endpoint; `#after` must stay as it is. */
async function open(attributes = '') {
  host.paths.set(
    '/page',
    html(
      `<p id="before">Post</p>
       <script src="${endpoint.url}/afterword.js" data-endpoint="${liar.url}" data-thread="t" ${attributes}></script>
       <p id="after">After</p>`,
    ),
  )
  return visit(browser, `${host.url}/page`)
}

beforeEach(() => liar.paths.clear())

describe('an endpoint that does not answer with comments', () => {
  test.each<[string, Parameters<Host['paths']['set']>[1], RegExp, RegExp]>([
    [
      'HTML with 200',
      raw('<!doctype html><p>Hello</p>', 200, { 'content-type': 'text/html' }),
      /Something went wrong/,
      /HTML page.*set data-endpoint/,
    ],
    [
      'JSON of something else',
      json({ hello: 'world' }),
      /Something went wrong/,
      /not a page of comments.*set data-endpoint/,
    ],
    ['null', json(null), /Something went wrong/, /set data-endpoint/],
    [
      'cut JSON',
      raw('{"comments": [', 200, { 'content-type': 'application/json' }),
      /Something went wrong/,
      /instead of JSON/,
    ],
    ['nothing', raw('', 200), /Something went wrong/, /instead of JSON/],
    ['404', raw('<h1>Not found</h1>', 404), /having trouble/, /HTTP 404.*set data-endpoint/],
    ['500 with HTML', raw('<h1>Oops</h1>', 500), /having trouble/, /HTTP 500.*log/],
    ['no CORS headers', (_, response) => response.end('{}'), /Check your connection/, /CORS/],
    ['a reset', (request) => request.socket.destroy(), /Check your connection/, /Is it running/],
  ])(
    '%s: one calm sentence with Retry, one line for the owner',
    async (_, answer, sentence, line) => {
      liar.paths.set('/comments', answer)
      const { page: view, errors, lines, close } = await open()
      const notice = view.locator('afterword-comments [part=notice]')
      await notice.waitFor()
      expect(await notice.textContent()).toMatch(sentence)
      expect(await notice.textContent()).not.toMatch(/undefined|null|\[object|<h1>/)
      await expect.poll(() => lines.length).toBe(1)
      expect(lines[0]).toMatch(line)
      expect(await view.locator('#after').textContent()).toBe('After')
      expect(errors).toEqual([])

      liar.paths.set('/comments', json(page([comment('1')])))
      await view.getByRole('button', { name: 'Retry' }).click()
      await view.getByText('Words 1').waitFor()
      expect(await notice.count()).toBe(0)
      await close()
    },
  )
})

test('an endpoint that is down is said once, and the fallback link stays', async () => {
  host.paths.set(
    '/page',
    html(
      `<afterword-comments endpoint="http://127.0.0.1:59999" thread="t"><a href="/c">All comments</a></afterword-comments>
       <script src="${endpoint.url}/afterword.js"></script>`,
    ),
  )
  const { page: view, errors, lines, close } = await visit(browser, `${host.url}/page`)
  await view.getByRole('button', { name: 'Retry' }).waitFor()
  expect(await view.getByRole('link', { name: 'All comments' }).isVisible()).toBe(true)
  await expect.poll(() => lines.length).toBe(1)
  expect(errors).toEqual([])
  await close()
})

test('an unknown thread is an empty one', async () => {
  host.paths.set(
    '/page',
    html(`<script src="${endpoint.url}/afterword.js" data-thread="nobody/was-here"></script>`),
  )
  const { page: view, lines, close } = await visit(browser, `${host.url}/page`)
  await view.getByRole('heading', { name: 'Comments', exact: true }).waitFor()
  await view.locator('#composer-text[name]').waitFor()
  expect(lines).toEqual([])
  await close()
})

test('good comments show among bad ones', async () => {
  const bad = [
    null,
    7,
    'x',
    [],
    {},
    { id: 5 },
    { id: '<b>' },
    comment('1'),
    comment('1', { html: 'twice' }),
  ]
  const odd = comment('2', {
    number: { a: 1 },
    parent: 9,
    author: 'Ann',
    created: 'yesterday',
    html: { type: 'script' },
    likes: 'many',
    namedBy: 3,
    state: 'weird',
    moreReplies: -4,
  })
  liar.paths.set(
    '/comments',
    json(
      page([...bad, odd, comment('3')], { thread: 'x', form: 4, features: {}, prev: 1, next: {} }),
    ),
  )
  const { page: view, errors, lines, close } = await open()
  await view.getByText('Words 3').waitFor()
  expect(await view.locator('afterword-comments article').count()).toBe(3)
  expect(await view.locator('afterword-comments section').innerText()).not.toMatch(
    /undefined|null|NaN|\[object|Invalid/,
  )
  expect(lines.filter((line) => line.includes('could not be read'))).toHaveLength(1)
  expect(errors).toEqual([])
  await close()
})

test('parents that do not exist and cycles lose nobody', async () => {
  const comments = [
    comment('1', { parent: '1' }),
    comment('2', { parent: '3' }),
    comment('3', { parent: '2' }),
    comment('4', { parent: 'gone' }),
    comment('5'),
  ]
  liar.paths.set('/comments', json(page(comments)))
  const { page: view, errors, close } = await open()
  await view.getByText('Words 5').waitFor()
  expect(await view.locator('afterword-comments article').count()).toBe(5)
  expect(await view.getByText('in reply to a deleted comment').count()).toBeGreaterThan(0)
  expect(errors).toEqual([])
  await close()
})

test('10,000 comments in one answer all show, and the page stays alive', async () => {
  const comments = Array.from({ length: 10_000 }, (_, i) => comment(String(i + 1)))
  liar.paths.set('/comments', json(page(comments)))
  const { page: view, errors, close } = await open()
  await view.getByText('Words 1', { exact: true }).waitFor()
  expect(await view.evaluate(() => 6 * 7)).toBe(42)
  await expect
    .poll(() => view.locator('afterword-comments article').count(), {
      timeout: 45_000,
      interval: 500,
    })
    .toBe(10_000)
  expect(errors).toEqual([])
  await close()
})

test('comments 5,000 deep show without an overflow', async () => {
  const comments = Array.from({ length: 5000 }, (_, i) =>
    comment(`d${i}`, { number: null, parent: i === 0 ? null : `d${i - 1}` }),
  )
  liar.paths.set('/comments', json(page(comments)))
  const { page: view, errors, close } = await open()
  await expect
    .poll(() => view.locator('afterword-comments article').count(), { timeout: 30_000 })
    .toBe(5000)
  expect(errors).toEqual([])
  await close()
})

test('a wrong option is named, and its default holds', async () => {
  liar.paths.set('/comments', json(page([comment('1')])))
  const {
    page: view,
    errors,
    lines,
    close,
  } = await open('data-order="sideways" data-page-size="500" data-backend="phorum" data-live="yes"')
  await view.getByText('Words 1').waitFor()
  for (const name of ['"order"', '"page-size"', '"phorum"', '"live"']) {
    await expect.poll(() => lines.filter((line) => line.includes(name)).length).toBe(1)
  }
  expect(lines.find((line) => line.includes('phorum'))).toContain('using the default')
  expect(errors).toEqual([])
  await close()
})

describe('text that can’t be posted stays on the screen, with the reason', () => {
  const problem = (status: number, code: string, more: Record<string, unknown> = {}) =>
    json({ type: 'about:blank', title: code, status, code, ...more }, status, {
      'content-type': 'application/problem+json',
    })

  testMatrix<readonly [string, Parameters<Host['paths']['set']>[1], RegExp]>(
    [
      ['403 closed', problem(403, 'closed'), /Comments closed before/],
      ['403 forbidden', problem(403, 'forbidden'), /Comments can’t be posted/],
      ['404', problem(404, 'not-found'), /having trouble/],
      ['409 duplicate', problem(409, 'duplicate'), /already posted/],
      ['413', problem(413, 'too-large'), /too long/],
      ['429', problem(429, 'rate-limited'), /Too many requests/],
      ['500 with HTML', raw('<h1>Oops</h1>', 500), /having trouble/],
      ['503', problem(503, 'unavailable'), /having trouble/],
      ['200 with HTML', raw('<p>Thanks!</p>', 200), /Something went wrong/],
      ['a reset', (request) => request.socket.destroy(), /Check your connection/],
    ],
    ['403 closed', '429', 'a reset'],
  )('%s', async (_, answer, sentence) => {
    liar.paths.set('/comments', (request, response) => {
      const listed =
        request.method === 'POST'
          ? answer
          : request.method === 'OPTIONS'
            ? raw('', 204)
            : json(page([comment('1')]))
      if (typeof listed === 'function') listed(request, response)
    })
    const { page: view, errors, close } = await open()
    const box = view.getByRole('textbox', { name: 'Comment' })
    await box.fill('Words that took a while')
    await view.getByRole('button', { name: 'Post comment' }).click()
    const alert = view.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(sentence)
    expect(await alert.textContent()).toContain('Not sent')
    expect(await view.locator('article[part~=failed]').textContent()).toContain(
      'Words that took a while',
    )
    if (sentence.source.includes('closed')) {
      // Nothing can be sent any more: the words are there to be copied.
      expect(await view.getByRole('button', { name: 'Retry' }).count()).toBe(0)
      await view.getByRole('button', { name: /^Copy/ }).waitFor()
    } else {
      await view.getByRole('button', { name: 'Edit' }).click()
      expect(await box.inputValue()).toBe('Words that took a while')
    }
    expect(errors).toEqual([])
    await close()
  })

  test('422 stands at its fields, and the first of them gets the focus', async () => {
    const errors422 = [{ field: 'author.name', code: 'too-long', detail: 'x' }]
    liar.paths.set('/comments', (request, response) => {
      if (request.method === 'POST')
        problem(422, 'invalid', { errors: errors422 })(request, response)
      else if (request.method === 'OPTIONS') raw('', 204)(request, response)
      else json(page([comment('1')]))(request, response)
    })
    const { page: view, close } = await open()
    await view.getByRole('textbox', { name: 'Comment' }).fill('Words')
    await view.getByRole('textbox', { name: 'Name' }).fill('A long name')
    await view.getByRole('button', { name: 'Post comment' }).click()
    const name = view.getByRole('textbox', { name: 'Name' })
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => name.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await view.getByText('This is too long.').isVisible()).toBe(true)
    expect(await name.inputValue()).toBe('A long name')
    await close()
  })

  test('after a lost answer it is sent again under the same key, by itself', async () => {
    const keys: string[] = []
    liar.paths.set('/comments', (request, response) => {
      if (request.method === 'OPTIONS') return raw('', 204)(request, response)
      if (request.method !== 'POST') return json(page([]))(request, response)
      keys.push(String(request.headers['idempotency-key']))
      if (keys.length === 1) {
        // Cut in the answer, not before it: on a reset alone Chromium itself asks again.
        raw('{"comment"', 201, { 'content-length': '500' })(request, response)
        return setTimeout(() => request.socket.destroy(), 50)
      }
      return json(
        { comment: comment('9', { number: '1' }), token: 't', expires: '2030-01-01T00:00:00Z' },
        201,
      )(request, response)
    })
    const { page: view, close } = await open()
    await view.getByRole('textbox', { name: 'Comment' }).fill('Once')
    await view.getByRole('button', { name: 'Post comment' }).click()
    await view.getByText('Words 9').waitFor()
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
    await close()
  })
})
