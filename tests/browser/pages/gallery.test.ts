import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Blog, startBlog } from '../../../demo/blog.ts'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { violations } from './accessible-page.ts'
import { contrastOf } from '../../fixtures/contrast.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { drawn, html, startHost, visit } from './world.ts'
import { testMatrix } from './matrix.ts'

const NAMES = [
  'Plain',
  'Newspaper',
  '2014 WordPress',
  'Terminal',
  'High contrast',
  'Soft cards',
  'Dense forum',
  'Handwritten',
]

let blog: Blog
beforeAll(async () => {
  await seedThread(endpoint.database, 'afterword.example/clock', clock)
  blog = await startBlog({ host: '127.0.0.1', port: 0, endpoint: endpoint.url })
})
afterAll(() => blog.close())

async function open(options = {}) {
  const visited = await visit(browser, `${blog.url}/themes`, options)
  await visited.page.locator('#composer-text[name]').click()
  await visited.page.locator('afterword-comments .send').waitFor()
  return visited
}

/** What of the thread's look a theme is likely to change. */
const look = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('afterword-comments')!.shadowRoot!
    const parts = [
      '.heading',
      '.author',
      '.body',
      '.number',
      '.avatar',
      '.card',
      '.send',
      '.comment',
    ]
    const names = ['color', 'background-color', 'font-family', 'font-size', 'border', 'padding']
    return parts.map((part) => {
      const style = getComputedStyle(root.querySelector(part) as Element)
      return `${part} ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`
    })
  })

const css = (page: Page) => page.getByLabel('The CSS for your page').inputValue()

test('eight themes are there, each with a look of its own, in a dozen lines', async () => {
  const { page, errors, close } = await open()
  expect(
    await page
      .getByRole('radio')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(NAMES)
  const looks = new Set<string>()
  for (const name of NAMES) {
    await page.getByRole('radio', { name, exact: true }).check()
    looks.add((await look(page)).join('\n'))
    expect((await css(page)).trim().split('\n').length).toBeLessThanOrEqual(16)
  }
  expect(looks.size).toBe(8)
  expect(errors).toEqual([])
  await close()
})

testMatrix([['light'], ['dark']], ['light'])('each can be read, %s', async (colorScheme) => {
  const { page, close } = await open({ colorScheme, reducedMotion: 'reduce' })
  for (const name of NAMES) {
    await page.getByRole('radio', { name, exact: true }).check()
    // The thread follows the page's colours a moment later.
    await drawn(page)
    await expect.poll(async () => [name, ...(await violations(page))]).toEqual([name])
    const card = page.locator('afterword-comments .card')
    const grounds = await card.evaluate((node) => {
      const { host } = node.getRootNode() as ShadowRoot
      return [document.documentElement, document.body, host].map(
        (place) => getComputedStyle(place).backgroundColor,
      )
    })
    const edge = await card.evaluate(contrastOf, [grounds, 'border-top-color'] as const)
    expect([name, edge > 3]).toEqual([name, true])
  }
  await close()
})

test('the panel changes the thread at once, by the keyboard too, and starts over', async () => {
  const { page, close } = await open()
  const before = await look(page)
  const size = page.getByLabel('Type size')
  await size.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => css(page)).toContain('--afterword-font-size: 19px;')
  expect(await look(page)).not.toEqual(before)
  await page.getByLabel('Accent').fill('#aa0000')
  await expect.poll(() => css(page)).toContain('--afterword-accent-color: #aa0000;')
  await page.getByRole('button', { name: 'Start over' }).click()
  expect(await page.getByRole('status').first().textContent()).toBe('Back to the theme as it was.')
  expect(await look(page)).toEqual(before)
  await close()
})

test('what is copied makes the same look on another page', async () => {
  const { page, close } = await open()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('radio', { name: 'Terminal' }).check()
  await page.getByLabel('Corners').fill('3')
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => page.locator('#said').textContent()).toBe('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await css(page))
  const wanted = await look(page)

  const host = await startHost()
  const body = await page.evaluate(() => {
    const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(document.body)
    return `color: ${color}; background: ${backgroundColor}; font: ${fontSize} ${fontFamily}`
  })
  const tag = `<script src="${endpoint.url}/afterword.js" data-thread="afterword.example/clock" data-loading="eager"></script>`
  host.paths.set('/page', html(tag, `<style>body { ${body} } ${copied}</style>`))
  const other = await visit(browser, `${host.url}/page`)
  await other.page.locator('#composer-text[name]').click()
  await expect.poll(() => look(other.page)).toEqual(wanted)
  await other.close()
  await host.close()
  await close()
})
