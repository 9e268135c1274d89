import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CommentHost, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { host as blog } from './fixtures/host.ts'
import { html, startEndpoint, startHost, visit } from './world.ts'
import { SLOW } from './matrix.ts'

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let server: CommentHost

beforeAll(async () => {
  endpoint = await startEndpoint({ rate: 0, name: 'optional' })
})
afterAll(() => endpoint.close())
beforeEach(async () => {
  server = await startCommentHost()
  server.comments = [root(1), root(2)]
})
afterEach(() => server.close())

const words = '<p>The post itself.</p>'
const tag = (to: string) =>
  `<script src="${endpoint.url}/afterword.js" data-endpoint="${to}" data-thread="t"></script>`
const box = (page: Page) => page.getByRole('textbox', { name: 'Comment' })

test('F-19 on a slow network and a slow machine the post is read first, and the thread comes', async () => {
  blog.paths.set('/slow', html(words + tag(server.url)))
  const { page, errors, requests, close } = await visit(browser, 'about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  requests.length = 0
  await page.goto(`${blog.url}/slow`, { waitUntil: 'commit' })
  await page.getByText('The post itself.').waitFor()
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await expect.poll(painted).toBeGreaterThan(0)
  await page.getByRole('article').last().waitFor()
  await box(page).waitFor()
  // What the comments need begins after the page has shown its own words.
  const core = await page.evaluate(() => {
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return all.find(({ name }) => name.includes('/core-'))?.responseEnd ?? 0
  })
  expect(core).toBeGreaterThan(await painted())
  expect(errors).toEqual([])
  await close()
})

test('F-31 where storage is full, posting works, and what the page keeps there stays', async () => {
  blog.paths.set(
    '/full',
    html(
      `<script>
         let size = 4e6
         for (let i = 0; size >= 1; i++) {
           try { localStorage.setItem('host' + i, 'x'.repeat(size)) } catch { size = Math.floor(size / 2) }
         }
         kept = localStorage.length
       </script>${tag(endpoint.url)}`,
    ),
  )
  const { page, errors, close } = await visit(browser, `${blog.url}/full`)
  await box(page).fill('Words on a full device')
  await page.getByText('can’t save drafts').waitFor()
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 1 by' }).waitFor()
  expect(await page.getByText('Words on a full device').count()).toBe(1)
  const host = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('host')).length)
  expect(await host()).toBe(await page.evaluate('kept'))
  expect(errors).toEqual([])
  await close()
})

test(
  'F-04 a list that drips and never ends is given up, and can be tried again',
  SLOW,
  async () => {
    const slow = await startHost()
    slow.answerAll((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      })
      response.write('{"comments":[')
      const drip = setInterval(() => response.write(' '), 500)
      response.on('close', () => clearInterval(drip))
    })
    blog.paths.set('/drip', html(words + tag(slow.url)))
    const { page, errors, close } = await visit(browser, `${blog.url}/drip`)
    await page.getByText('took too long').waitFor({ timeout: 40_000 })
    expect(await page.getByRole('button', { name: 'Retry' }).isVisible()).toBe(true)
    expect(await page.getByText('The post itself.').isVisible()).toBe(true)
    expect(errors).toEqual([])
    await close()
    await slow.close()
  },
)
