import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { preloadLinks } from '../../../src/server/http/preload-links.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { DIST, html, visit } from './world.ts'

beforeAll(() =>
  seedThread(endpoint.database, 'blog.example/é', [
    { number: '1', name: 'Ann', text: 'First words', created: '2014-02-13T06:59:00Z' },
  ]),
)

const lines = () =>
  preloadLinks(DIST, endpoint.url, { endpoint: endpoint.url, thread: 'blog.example/é' })

test('the lines for a page’s head name files that exist, and two chunks with a list after them', () => {
  const files = lines().map((line) => /href="([^"]*)"/.exec(line)![1]!)
  expect(files).toHaveLength(3)
  expect(files[2]).toMatch(
    /\/comments\?thread=blog\.example%2F%C3%A9&amp;order=oldest&amp;limit=50$/,
  )
  for (const file of files.slice(0, 2)) {
    expect(readFileSync(DIST + file.replace(`${endpoint.url}/`, ''), 'utf8')).not.toBe('')
  }
})

test.each([
  ['near the reader', ''],
  ['far below', '<div style="height: 6000px">Post</div>'],
])('with them a thread %s loads each file once, and says nothing', async (_, before) => {
  host.paths.set(
    '/page',
    html(
      `${before}<script async src="${endpoint.url}/afterword.js" data-thread="blog.example/é"></script>`,
      lines().join(''),
    ),
  )
  const { page, errors, said, requests, close } = await visit(browser, `${host.url}/page`)
  const thread = page.locator('afterword-comments')
  await thread.waitFor({ state: 'attached' })
  await thread.evaluate((node) => node.scrollIntoView())
  await thread.getByText('First words').waitFor()
  await page.getByRole('form').waitFor()
  const times = (part: string) => requests.filter((url) => url.includes(part)).length
  expect([times('/core-'), times('/widget-'), times('/comments?')]).toEqual([1, 1, 1])
  const isAboutUs = (line: string) => /integrity|afterword/i.test(line)
  expect(said.filter(isAboutUs)).toEqual([])
  expect(errors).toEqual([])
  await close()
})

test.each([
  ['a query that is a part of the id', '?p=7', '%3Fp%3D7'],
  ['a query that only tracks', '?utm_source=x', ''],
  ['both', '?utm_source=x&p=7&fbclid=y', '%3Fp%3D7'],
  ['none', '', ''],
])('a page whose canonical address has %s asks for its list once', async (_, query, kept) => {
  const canonical = `<link rel="canonical" href="https://127.0.0.1/page${query.replaceAll('&', '&amp;')}">`
  host.paths.set(
    '/page',
    html(`<script async src="${endpoint.url}/afterword.js"></script>`, canonical),
  )
  const { page, errors, requests, close } = await visit(browser, `${host.url}/page`)
  await page.getByRole('form').waitFor()
  const lists = requests.filter((url) => url.includes('/comments?'))
  expect(lists).toEqual([
    `${endpoint.url}/comments?thread=127.0.0.1%2Fpage${kept}&order=oldest&limit=50`,
  ])
  expect(errors).toEqual([])
  await close()
})
