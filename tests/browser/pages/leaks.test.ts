import type { Page } from 'playwright'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { comments } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { FRAMEWORKS, HOSTILE } from './sheets.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'
import { testMatrix } from './matrix.ts'

/** How much of the thread may differ from the thread in a plain page. */
const TOLERANCE = 0.001

const WIDTH = 640
const ARTICLE = 420
const MARGIN = 32

/** What a thread takes from its page on purpose, and where it stands, the same in every page. */
const PIN = `<style>
  body { display: block !important; inline-size: ${WIDTH}px !important; margin: 0 !important;
    padding: 0 !important; background: #fff !important; color: #222 !important;
    direction: ltr !important; font-family: serif !important; font-size: 16px !important }
  article { display: block !important; position: relative !important; float: none !important;
    block-size: ${ARTICLE}px !important; margin: 0 !important; overflow: hidden !important }
  a { color: #0b6574 !important }
  afterword-comments { display: block !important; margin: ${MARGIN}px 0 0 !important }
</style>`
const POST = `<article><h1>A clock that runs fast</h1>
  <p>It gains <em>seven</em> minutes a day, says <a href="#clock">the clockmaker</a>.</p>
  <ul><li>Wind it</li><li>Set it</li></ul>
  <p><label>Minutes <input value="7"></label> <button>Set it right</button></p>
  <blockquote>Time is what it shows.</blockquote></article>`

let plain: Awaited<ReturnType<typeof picturesOf>>

beforeAll(async () => {
  await seedThread(endpoint.database, 'leaks', comments.slice(0, 8))
  plain = await picturesOf('')
})

const thread = () =>
  `<script async src="${endpoint.url}/afterword.js" data-thread="leaks" data-loading="eager"></script>`

/** Opens a page that is dressed in a sheet, in a window that all of it fits in. */
async function dressed(css: string, body: string) {
  host.paths.set('/sheet.css', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/css' })
    response.end(css)
  })
  host.paths.set('/post', html(body, `<link rel="stylesheet" href="/sheet.css">${PIN}`))
  return visit(browser, `${host.url}/post`, { viewport: { width: 800, height: 3200 } })
}

/** A picture of a part of the page, as it stays when all has come to rest. */
async function picture(page: Page, y: number, height: number): Promise<PNG> {
  const clip = { x: 0, y, width: WIDTH, height }
  for (let last: Buffer = Buffer.alloc(0); ;) {
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    const now = await page.screenshot({ clip })
    if (now.equals(last)) return PNG.sync.read(now)
    last = now
  }
}

/** The post, the thread as it comes, and the thread while somebody writes. */
async function picturesOf(css: string) {
  const open = await dressed(css, `${POST}${thread()}`)
  const { page } = open
  const element = page.locator('afterword-comments')
  const field = element.getByRole('textbox', { name: 'Comment' })
  const drawn = async () => {
    const { y, height } = await element.locator('.root').evaluate((node) => {
      const box = node.getBoundingClientRect()
      return { y: box.y, height: box.height }
    })
    return { y, height, image: await picture(page, y, Math.round(height)) }
  }
  await field.waitFor()
  const atRest = await drawn()
  await field.fill('It runs fast')
  await element.getByRole('textbox', { name: 'Name' }).waitFor()
  await element.getByRole('toolbar').waitFor()
  const writing = await drawn()
  const post = await picture(page, 0, ARTICLE)
  await open.close()
  return { atRest, writing, post }
}

/** The part of a picture's pixels that differ from another's; all, when it is not as high. */
function difference(a: PNG, b: PNG, threshold = 0.1): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  const options = { threshold, includeAA: true }
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, options) / (a.width * a.height)
}

async function postAlone(css: string): Promise<PNG> {
  const open = await dressed(css, POST)
  const post = await picture(open.page, 0, ARTICLE)
  await open.close()
  return post
}

describe('a thread looks as in a plain page', () => {
  testMatrix(
    [
      ...Object.entries(FRAMEWORKS).map(([name, css]) => [`with ${name}`, css] as const),
      ...Object.entries(HOSTILE).map(([name, css]) => [`with a sheet ${name}`, css] as const),
    ],
    [
      'with Bootstrap',
      'with a WordPress theme',
      'with a sheet for all form fields',
      'with a sheet of inherited properties on everything',
    ],
  )('%s, and the page is as without it', async (_, css) => {
    const there = await picturesOf(css)
    expect.soft(there.atRest.y).toBe(ARTICLE + MARGIN)
    expect.soft(there.atRest.height).toBe(plain.atRest.height)
    expect.soft(difference(there.atRest.image, plain.atRest.image)).toBeLessThan(TOLERANCE)
    expect.soft(there.writing.height).toBe(plain.writing.height)
    expect.soft(difference(there.writing.image, plain.writing.image)).toBeLessThan(TOLERANCE)
    // The edges of what a sheet turns may be drawn a shade lighter or darker.
    const isTurned = /rotate/.test(css)
    const changed = difference(there.post, await postAlone(css), isTurned ? 0.1 : 0)
    if (isTurned) expect.soft(changed).toBeLessThan(TOLERANCE)
    else expect.soft(changed).toBe(0)
  })
})

test('a plain page is as without it', async () => {
  expect(difference(plain.post, await postAlone(''), 0)).toBe(0)
})
