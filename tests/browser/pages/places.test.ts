import { afterAll, beforeAll, expect, test } from 'vitest'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { html, startHost } from './world.ts'
import { testMatrix } from './matrix.ts'

let host: Awaited<ReturnType<typeof startHost>>

beforeAll(async () => {
  await seedThread(endpoint.database, 'places.example', clock)
  host = await startHost()
})
afterAll(() => host.close())

async function open(body: string, head: string, width: number) {
  const tag = `<script async src="${endpoint.url}/afterword.js" data-thread="places.example" data-loading="eager"></script>`
  const viewport = `<meta name="viewport" content="width=device-width">`
  host.paths.set('/page', html(body.replace('TAG', tag), viewport + head))
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'en-US' })
  await page.goto(`${host.url}/page`)
  const thread = page.locator('afterword-comments')
  await thread.locator('article').first().waitFor({ state: 'attached' })
  await thread.locator('#composer-text[name]').focus()
  await thread.locator('.send').waitFor({ state: 'attached' })
  return { page, thread }
}

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

testMatrix(
  [
    [
      'a centred column of a flex box',
      'body { display: flex; flex-direction: column; align-items: center }',
      '<div>TAG</div>',
    ],
    ['a grid that centres', 'body { display: grid; place-items: center }', '<div>TAG</div>'],
    ['a dialog', '', '<dialog open>TAG</dialog>'],
    ['a cell of a table', '', '<table><tr><td>TAG</table>'],
    ['a float', '', '<div style="float: left">TAG</div>'],
    ['an inline block', '', '<div style="display: inline-block">TAG</div>'],
    ['a box as wide as what it holds', '', '<div style="width: fit-content">TAG</div>'],
    ['an element that is a flex box', 'afterword-comments { display: flex }', 'TAG'],
    ['an element as wide as what it holds', 'afterword-comments { width: fit-content }', 'TAG'],
    ['a floating element', 'afterword-comments { float: left; width: auto }', 'TAG'],
  ],
  ['a grid that centres', 'a cell of a table', 'a floating element'],
)('in %s the thread is as wide as it may be', async (_, css, body) => {
  for (const [width, least] of [
    [1000, 560],
    [320, 240],
  ] as const) {
    const { page, thread } = await open(body, `<style>${css}</style>`, width)
    const box = (await thread.locator('.root').boundingBox())!
    expect(box.width).toBeGreaterThan(least)
    expect(await page.evaluate(sideways)).toBe(0)
    await page.close()
  }
})

test('on a page that is written downwards it is read from left to right, as wide as elsewhere', async () => {
  const css = '<style>html { writing-mode: vertical-rl }</style>'
  const { page, thread } = await open('<p>A post.</p>TAG', css, 1000)
  expect((await thread.locator('.root').boundingBox())!.width).toBeGreaterThan(560)
  const words = thread.locator('.body').first()
  expect(await words.evaluate((node) => getComputedStyle(node).writingMode)).toBe('horizontal-tb')
  await page.close()
})

test('beside another column it takes what is left, and pushes nothing out', async () => {
  const { page, thread } = await open(
    '<main style="display: flex"><article style="width: 400px">A post.</article><div>TAG</div></main>',
    '',
    800,
  )
  expect((await thread.boundingBox())!.width).toBeGreaterThan(300)
  expect(await page.evaluate(sideways)).toBe(0)
  await page.close()
})

test.each([280, 320, 360])('a full date stays within a column of %i px', async (width) => {
  const { page, thread } = await open('TAG', '<style>body { margin: 8px }</style>', width)
  const dates = thread.locator('time.date')
  for (let i = 0; i < 12; i++) {
    await dates.nth(i).hover()
    const full = dates.nth(i).locator('.full-date')
    await full.waitFor()
    const { x, width: wide } = (await full.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
    expect(await full.textContent()).toMatch(/^\w+ \d+, 2014 at \d+:\d\d [ap]m$/)
    expect(await page.evaluate(sideways)).toBe(0)
  }
  await page.close()
})

test.each([700, 960, 1200])('three fields fill the form at %i px', async (width) => {
  const { page, thread } = await open('TAG', '<style>body { margin: 0 }</style>', width)
  await thread.getByRole('button', { name: 'Add your website' }).click()
  await thread.getByLabel('Website').waitFor()
  const fields = await thread
    .locator('.who > .field')
    .evaluateAll((all) => all.map((field) => field.getBoundingClientRect()))
  expect(fields.length).toBe(3)
  expect(new Set(fields.map(({ top }) => top)).size).toBe(1)
  expect(fields.at(-1)!.right - fields[0]!.left).toBeGreaterThan(width - 60)
  await page.close()
})

test('bullets are the same in a comment and in its replies', async () => {
  const thread = 'bullets.example'
  await seedThread(endpoint.database, thread, [
    { number: '1', name: 'Ann', text: '- one', created: '2014-02-13T06:59:00Z' },
    { number: '1.1', name: 'Ben', text: '- two', created: '2014-02-13T07:59:00Z' },
    { number: '1.1.1', name: 'Cid', text: '- three', created: '2014-02-13T08:59:00Z' },
  ])
  host.paths.set(
    '/page',
    html(`<script src="${endpoint.url}/afterword.js" data-thread="${thread}"></script>`),
  )
  const page = await browser.newPage()
  await page.goto(`${host.url}/page`)
  const lists = page.locator('afterword-comments .body ul')
  await lists.nth(2).waitFor()
  const types = await lists.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).listStyleType),
  )
  expect(types).toEqual(['disc', 'disc', 'disc'])
  await page.close()
})
