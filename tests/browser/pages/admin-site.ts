import type { BrowserContextOptions, Page } from 'playwright'
import { connect, startEndpoint, type Visit, visit } from './world.ts'

export const PASSWORD = 'wandering kettle orbit'
const THREAD = 'lowwater.example/tide'
const PAGE = { url: 'https://lowwater.example/tide', title: 'A tide table for one doorstep' }

/** A server with comments that wait, and the pages of its owner in Chromium. */
export async function startAdminSite() {
  const browser = await connect()
  const endpoint = await startEndpoint({
    title: 'Low Water',
    moderation: 'all',
    maxLinks: 2,
    rate: 0,
    trustProxy: 1,
  })
  const link = endpoint.passwordLink ?? ''
  let state: BrowserContextOptions['storageState']

  async function post(text: string, author: Record<string, string>, more: object = {}) {
    const response = await fetch(`${endpoint.url}/comments`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'x-forwarded-for': `192.0.2.${author['name']?.length ?? 1}`,
      },
      body: JSON.stringify({ thread: THREAD, parent: null, text, author, page: PAGE, ...more }),
    })
    // What shows nothing is refused, and what was said already.
    if ([409, 422].includes(response.status)) return null
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    const { comment } = (await response.json()) as { comment: { id: string } }
    return comment.id
  }

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    return visit(browser, endpoint.url + path, {
      ...(state ? { storageState: state } : {}),
      ...options,
    })
  }

  const first = await visit(browser, link)
  await setPassword(first.page)
  state = await first.page.context().storageState()
  await first.close()

  return {
    browser,
    endpoint,
    post,
    open,
    /** The same without being signed in. */
    openAsStranger: (path: string, options: BrowserContextOptions = {}) =>
      visit(browser, endpoint.url + path, options),
    async close() {
      await browser.close()
      await endpoint.close()
    },
  }
}

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Odile Farrow')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Set it and sign in' }).click()
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()
}

/** What each page looks like when there is something to see. */
export async function fillAdminSite(site: Awaited<ReturnType<typeof startAdminSite>>) {
  const { post } = site
  const poet = await post('Third rung from the top. Everybody knows it. Nobody fixes it.', {
    name: 'gutter_poet',
  })
  await post(
    'Cheap [tides](http://best.example) at http://a.example http://b.example, and a `word` of code',
    { name: 'best-tides-online', email: 'x@best.example', url: 'https://best.example' },
  )
  await post(`There is a longer list at the chapel. ${'And another at the pub. '.repeat(20)}`, {
    name: 'Marrow',
    email: 'marrow@x.example',
  })
  await post('Is the stone still there? I drove past it in the spring.', {
    name: 'Bryn Slate',
    email: 'bryn@slate.example',
  })
  return poet
}
