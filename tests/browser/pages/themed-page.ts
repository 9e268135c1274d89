import type { Browser, Locator } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { contrastOf } from '../../fixtures/contrast.ts'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { html, connect, startEndpoint, startHost, type Visit, visit } from './world.ts'

/** What makes a page dark. */
export const DARK = 'background: #111; color: #ddd'

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Awaited<ReturnType<typeof startHost>>
export let open: Visit
export let thread: Locator

export const shown = (selector: string, property: string) =>
  thread
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)

/** Puts rules on the page, and an attribute with them, as a page that switches its theme does. */
export const dress = (css: string) =>
  open.page.evaluate((text) => {
    const sheet = document.querySelector('#dress')
    if (sheet) sheet.textContent = text
    document.documentElement.dataset['dress'] = text
  }, css)

export const contrast = (selector: string, ground: string | string[], property = 'color') =>
  thread
    .locator(selector)
    .first()
    .evaluate(contrastOf, [ground, property] as const)

/** What stands in the form, on the page: readable where the page's own words would be there. */
export const formIsReadOn = async (color: string) => {
  if ((await contrast('.composer', color)) < 4.5) return
  for (const part of ['.label', '.hint', '.note', '.error:not([hidden])']) {
    await expect.poll(() => contrast(`.composer ${part}`, color)).toBeGreaterThan(4.5)
  }
}

/** Opens a page with a thread in it, and an error in its form, for all tests of a file. */
export function themedPage(): void {
  beforeAll(async () => {
    browser = await connect()
    endpoint = await startEndpoint({ name: 'required' })
    await seedThread(endpoint.database, 'theming.example/post', clock)
    host = await startHost()
    host.paths.set(
      '/',
      html(
        `<p id="near">A post.</p><div id="box"><script async src="${endpoint.url}/afterword.js" data-thread="theming.example/post" data-loading="eager" data-page-size="5"></script></div>`,
        '<style>html { background: #fff; color: #222; font: 16px/1.5 serif } .dark { background: #111; color: #ddd }</style><style id="dress"></style>',
      ),
    )
    host.paths.set('/dark.css', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/css' })
      response.end(`html { ${DARK} }`)
    })
    open = await visit(browser, `${host.url}/#comment-nowhere`)
    thread = open.page.locator('afterword-comments')
    await thread.locator('article').first().waitFor()
    // A refusal, so that there are words of an error too.
    await thread.getByRole('textbox', { name: 'Comment' }).fill('Words without a name')
    await thread.getByRole('button', { name: 'Post comment' }).click()
    await thread.locator('.error:not([hidden])').first().waitFor()
  })
  afterAll(async () => {
    await open.close()
    await browser.close()
    await host.close()
    await endpoint.close()
  })
}
