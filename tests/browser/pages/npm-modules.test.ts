import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { DIST, drawn, html, visit } from './world.ts'

/** While it is true, the code that the shell brings doesn't come. */
let isCut = false

beforeAll(async () => {
  for (const post of ['one', 'two', 'three']) {
    await seedThread(endpoint.database, `127.0.0.1/${post}`, [
      { number: '1', name: 'Ann', text: `First of ${post}`, created: '2014-02-13T06:59:00Z' },
    ])
  }
  // The package's own modules, as a bundler would take them.
  host.answerAll((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (!/^\/npm\/[\w.-]+\.js$/.test(path) || (isCut && path.includes('thread-code'))) {
      response.writeHead(404)
      response.end()
      return
    }
    response.setHeader('content-type', 'text/javascript')
    response.end(readFileSync(DIST + path.slice(1)))
  })
})

const RESERVE =
  '<style>body { margin: 0 } afterword-comments:not(:defined) { display: block; min-height: 700px }</style>'

async function open(body: string, script: string, path = '/one') {
  host.paths.set(path, html(`${body}<script type="module">${script}</script>`, RESERVE))
  return visit(browser, host.url + path)
}

const element = (inside = '') =>
  `<afterword-comments endpoint="${endpoint.url}">${inside}</afterword-comments>`
const thread = (page: Page) => page.locator('afterword-comments')
const DEFINE = "import '/npm/define.js'; document.body.classList.add('defined')"

test('the shell keeps the height that was reserved, and loads no more until the reader is near', async () => {
  const { page, errors, lines, requests, close } = await open(
    `<div style="height: 4000px">Post</div>${element()}<footer>Footer</footer>`,
    DEFINE,
  )
  await page.locator('body.defined').waitFor()
  await drawn(page)
  const height = () => thread(page).evaluate((node) => node.getBoundingClientRect().height)
  expect(await height()).toBe(700)
  expect(requests.filter((url) => /thread-code|comments\?/.test(url))).toEqual([])
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    scrollTo(0, 3600)
  })
  await thread(page).getByText('First of one').waitFor()
  await thread(page).locator('#composer-text[name]').waitFor()
  await drawn(page)
  expect(await height()).toBeGreaterThanOrEqual(700)
  expect(await page.evaluate('shifts')).toEqual([])
  expect([errors, lines]).toEqual([[], []])
  await close()
})

test('the shell whose code doesn’t come shows its children, says so once, and tries again', async () => {
  isCut = true
  const { page, errors, lines, close } = await open(
    element('<a href="/all">Write to me</a>'),
    DEFINE,
  )
  await expect.poll(() => lines.length).toBe(1)
  expect(lines[0]).toContain("can't start")
  expect(await page.getByText('Write to me').isVisible()).toBe(true)
  isCut = false
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await thread(page).getByText('First of one').waitFor()
  expect(await page.getByText('Write to me').isVisible()).toBe(false)
  expect([errors, lines.length]).toEqual([[], 1])
  await close()
})

test('mount() without a thread follows the page, and with one stays', async () => {
  const { page, errors, lines, close } = await open(
    '<div id="free"></div><div id="fixed"></div>',
    `import { mount } from '/npm/index.js'
    const options = { endpoint: '${endpoint.url}', loading: 'eager' }
    globalThis.free = mount(document.querySelector('#free'), options)
    mount(document.querySelector('#fixed'), { ...options, thread: '127.0.0.1/three' })`,
  )
  const free = page.locator('#free')
  const shows = async (post: string) => {
    await free.getByText(`First of ${post}`).waitFor()
    expect(await free.getByRole('article').count()).toBe(1)
    expect(await page.locator('#fixed').getByText('First of three').count()).toBe(1)
  }
  await shows('one')
  await free.getByRole('textbox', { name: 'Comment' }).fill('A draft for one')
  await page.evaluate(() => history.pushState(null, '', '/two'))
  await shows('two')
  await expect.poll(() => free.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('')
  await page.goBack()
  await shows('one')
  await expect
    .poll(() => free.getByRole('textbox', { name: 'Comment' }).inputValue())
    .toBe('A draft for one')
  await page.evaluate('free.unmount()')
  await page.evaluate(() => history.pushState(null, '', '/two'))
  await drawn(page)
  expect(await free.getByRole('article').count()).toBe(0)
  expect([errors, lines]).toEqual([[], []])
  await close()
})

test('a router that keeps the page in the hash sets the thread itself, and no hash is another thread', async () => {
  const { page, errors, close } = await open(
    element(),
    `${DEFINE}
    const element = document.querySelector('afterword-comments')
    addEventListener('hashchange', () => {
      element.thread = location.hash === '#/' ? null : '127.0.0.1' + location.hash.slice(1)
    })`,
  )
  await thread(page).getByText('First of one').waitFor()
  for (const post of ['two', 'three', 'two']) {
    await page.evaluate((post) => (location.hash = `#/${post}`), post)
    await thread(page).getByText(`First of ${post}`).waitFor()
    expect(await thread(page).getByRole('article').count()).toBe(1)
  }
  await page.goBack()
  await thread(page).getByText('First of three').waitFor()
  await page.evaluate(() => (location.hash = '#/'))
  await thread(page).getByText('First of one').waitFor()
  expect(errors).toEqual([])
  await close()
})
