import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { DIST, html, visit, drawn } from './world.ts'

let close: () => Promise<void>
let errors: string[]
let lines: string[]
let requests: string[]

beforeAll(async () => {
  const seed = (thread: string, count: number) =>
    seedThread(
      endpoint.database,
      thread,
      Array.from({ length: count }, (_, i) => ({
        number: String(i + 1),
        name: 'Ann',
        text: 'Words',
        created: '2014-02-13T06:59:00Z',
      })),
    )
  await seed('one', 1)
  await seed('two', 2)
  await seed('many', 1234)
  await seed('127.0.0.1/post', 3)
  await seed('127.0.0.1/other', 4)
  await seed('127.0.0.1/caf%C3%A9', 5)
})
beforeEach(() => {
  errors = []
})
afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

const tag = (attributes = '') =>
  `<script async src="${endpoint.url}/counts.js" ${attributes}></script>`

async function open(body: string, head = tag()): Promise<Page> {
  host.paths.set('/page', html(body, head))
  const visited = await visit(browser, `${host.url}/page`)
  ;({ close, errors, lines, requests } = visited)
  return visited.page
}

const texts = (page: Page) => page.locator('[data-afterword-count]').allTextContents()
const asked = () => requests.filter((url) => url.includes('/counts?'))

const CORS = { 'access-control-allow-origin': '*' }

describe('counts.js', () => {
  test('fills all with one request, and leaves what is around them', async () => {
    const page = await open(
      `<p>Post one: <b data-afterword-count="one">Comments</b>.</p>
       <b data-afterword-count="two"></b> <b data-afterword-count="none">?</b>
       <b data-afterword-count="one"></b>`,
    )
    await expect
      .poll(() => texts(page))
      .toEqual(['1 comment', '2 comments', '0 comments', '1 comment'])
    expect(await page.locator('p').textContent()).toBe('Post one: 1 comment.')
    expect(asked()).toHaveLength(1)
    expect(lines).toEqual([])
  })

  test('leaves what an element says when the answer is no count', async () => {
    const answer = { a: -5, b: 1.5, c: '7', d: null, e: 1e300, one: 1 }
    host.paths.set('/counts', (_, response) => {
      response.writeHead(200, { ...CORS, 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
    const page = await open(
      Object.keys(answer)
        .map((thread) => `<b data-afterword-count="${thread}">Comments</b>`)
        .join(''),
      tag(`data-endpoint="${host.url}"`),
    )
    await expect.poll(() => texts(page)).toEqual([...Array(5).fill('Comments'), '1 comment'])
  })

  test('reads the nearest link as the address of a thread', async () => {
    const page = await open(
      `<nav><a href="/elsewhere">Home</a></nav>
       <a href="/post?utm_source=x#comments" data-afterword-count></a>
       <a href="/other/index.html">Read <i data-afterword-count></i></a>
       <article><h2><a href="/caf%c3%a9/">A post</a></h2><p><i data-afterword-count=""></i></p></article>
       <p data-afterword-count><a href="/post">3?</a></p>`,
    )
    const counts = ['3 comments', '4 comments', '5 comments', '3 comments']
    await expect.poll(() => texts(page)).toEqual(counts)
    // And so it stays: the link that an element holds is not written over.
    await drawn(page)
    expect(await texts(page)).toEqual(counts)
    // A link that says how many there are leads to them; one that says something else too does not.
    const hrefs = await page
      .locator('nav a, body > a, article a, p > a')
      .evaluateAll((links) =>
        links
          .map((link) => new URL((link as HTMLAnchorElement).href))
          .map(({ pathname, search, hash }) => pathname + search + hash),
      )
    expect(hrefs).toEqual([
      '/elsewhere',
      '/post?utm_source=x#comments',
      '/other/index.html',
      '/caf%c3%a9/',
      '/post#comments',
    ])
    expect(asked()).toHaveLength(1)
  })

  test('asks for nothing where there is no thread to ask for', async () => {
    const page = await open(
      `<i data-afterword-count>No link</i><a href="mailto:ann@blog.example" data-afterword-count>Mail</a>
       <a href="http://[" data-afterword-count>Broken</a><b data-afterword-count="one"></b>`,
    )
    // The first has its nearest link further on: the mail address.
    await expect.poll(() => texts(page)).toEqual(['No link', 'Mail', 'Broken', '1 comment'])
  })

  test('asks for fifty at a time', async () => {
    const page = await open(
      Array.from({ length: 120 }, (_, i) => `<i data-afterword-count="t${i}"></i>`).join(''),
    )
    await expect.poll(async () => new Set(await texts(page))).toEqual(new Set(['0 comments']))
    expect(asked().map((url) => new URL(url).searchParams.getAll('thread').length)).toEqual([
      50, 50, 20,
    ])
  })

  test('writes numbers and plurals as the nearest lang does', async () => {
    const page = await open(
      `<p lang="de-CH"><i data-afterword-count="many"></i></p>
       <p lang="pl" ><i data-afterword-count="two" data-one="{count} komentarz" data-few="{count} komentarze" data-many="{count} komentarzy" data-other="{count} komentarza"></i>
       <i data-afterword-count="many" data-few="{count} komentarze" data-other="{count} komentarza"></i></p>
       <p lang="en_US"><i data-afterword-count="many"></i></p>
       <p lang="this is none"><i data-afterword-count="one"></i></p>
       <p lang=""><i data-afterword-count="two" data-other="{count}"></i></p>`,
      tag('data-one="{count} remark" data-other="{count} remarks"'),
    )
    await expect
      .poll(() => texts(page))
      .toEqual([
        `${await page.evaluate(() => (1234).toLocaleString('de-CH'))} remarks`,
        '2 komentarze',
        '1234 komentarze',
        '1,234 remarks',
        '1 remark',
        '2',
      ])
  })

  test('fills what comes later, changes, or comes back', async () => {
    const page = await open(`<main><a href="/post" data-afterword-count></a></main>`)
    await expect.poll(() => texts(page)).toEqual(['3 comments'])
    await page.evaluate(() => {
      const link = document.querySelector('a')!
      link.href = '/other'
      for (const thread of ['one', 'two']) {
        const fresh = document.createElement('i')
        fresh.dataset['afterwordCount'] = thread
        setTimeout(() => document.querySelector('main')!.append(fresh))
      }
    })
    await expect.poll(() => texts(page)).toEqual(['4 comments', '1 comment', '2 comments'])
    expect(asked()).toHaveLength(2)
    await page.evaluate(() => {
      document.querySelector('i')!.dataset['afterwordCount'] = 'two'
      const main = document.querySelector('main')!
      main.replaceWith(main.cloneNode(true))
    })
    await expect.poll(() => texts(page)).toEqual(['4 comments', '2 comments', '2 comments'])
  })

  test('run again, as when a page swaps its body, asks no more often', async () => {
    const page = await open(`<b data-afterword-count="one"></b>${tag()}`)
    await expect.poll(() => texts(page)).toEqual(['1 comment'])
    await page.evaluate((src) => {
      const again = document.createElement('script')
      again.src = src
      const fresh = document.createElement('b')
      fresh.dataset['afterwordCount'] = 'two'
      document.body.replaceChildren(again, fresh)
      return new Promise((resolve) => again.addEventListener('load', resolve))
    }, `${endpoint.url}/counts.js`)
    await expect.poll(() => texts(page)).toEqual(['2 comments'])
    expect(asked()).toHaveLength(2)
  })

  test('asks another endpoint where one is named', async () => {
    const page = await open(
      `<b data-afterword-count="two"></b>`,
      `<script async src="${host.url}/counts.js" data-endpoint="${endpoint.url}/"></script>`,
    )
    host.paths.set('/counts.js', (_, response) => {
      response.setHeader('content-type', 'text/javascript')
      response.end(readFileSync(`${DIST}/counts.js`))
    })
    await page.reload()
    await expect.poll(() => texts(page)).toEqual(['2 comments'])
  })
})

describe('what the element says stays', () => {
  type Answer = (response: ServerResponse) => void
  const answers: [string, Answer][] = [
    ['500', (response) => response.writeHead(500, CORS).end('{"status":500}')],
    ['HTML', (response) => response.writeHead(200, CORS).end('<p>Hello</p>')],
    ['null', (response) => response.writeHead(200, CORS).end('null')],
    ['no numbers', (response) => response.writeHead(200, CORS).end('{"one":"<b>1</b>","two":{}}')],
    ['a reset', (response) => response.destroy()],
    ['no CORS', (response) => response.writeHead(200).end('{"one":1,"two":2}')],
  ]
  test.each(answers)('%s', async (_, answer) => {
    let isAsked = false
    host.paths.set('/counts', (_, response) => {
      isAsked = true
      answer(response)
    })
    const page = await open(
      `<b data-afterword-count="one">Comments</b><b data-afterword-count="two">More</b>`,
      tag(`data-endpoint="${host.url.replace('127.0.0.1', 'localhost')}"`),
    )
    await expect.poll(() => isAsked).toBe(true)
    // A second answer of the same kind comes after the first.
    await page.evaluate((url) => fetch(url).catch(() => {}), `${host.url}/counts`)
    await drawn(page)
    expect(await texts(page)).toEqual(['Comments', 'More'])
  })
})

test('works under a strict policy with Trusted Types', async () => {
  const policy = `default-src 'none'; script-src ${endpoint.url}; connect-src ${endpoint.url}; require-trusted-types-for 'script'; trusted-types 'none'`
  const page = await open(
    `<b data-afterword-count="two"></b>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${tag()}`,
  )
  await expect.poll(() => texts(page)).toEqual(['2 comments'])
  expect(lines).toEqual([])
})
