import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findComment } from '../../../src/server/comments/find-comment.ts'
import { type Database, openDatabase } from '../../../src/server/database/database.ts'
import {
  decisionLink,
  LINK_GOOD_FOR_MS,
  type LinkedAction,
} from '../../../src/server/moderation/decision-links.ts'
import { readSecret } from '../../../src/server/security/tokens.ts'
import { PAYLOADS } from '../../fixtures/payloads.ts'
import { browser } from './fixtures/browser.ts'
import { startEndpoint } from './world.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let database: Database
let secret: string

beforeAll(async () => {
  endpoint = await startEndpoint({ moderation: 'all', email: 'optional', url: 'optional', rate: 0 })
  database = await openDatabase(endpoint.database)
  secret = await readSecret(database)
})
afterAll(async () => {
  await database.close()
  await endpoint.close()
})

const rowOf = (id: string) => database.read((transaction) => findComment(transaction, id))

async function post(text: string, more: object = {}): Promise<string> {
  const response = await fetch(`${endpoint.url}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ thread: 'blog.example/her', text, author: { name: 'Ann' }, ...more }),
  })
  const { comment } = (await response.json()) as { comment: { id: string } }
  return comment.id
}

async function linkTo(id: string, action: LinkedAction = 'approve'): Promise<string> {
  const row = await rowOf(id)
  if (!row) throw new Error(`There is no ${id}.`)
  const expires = Date.now() + LINK_GOOD_FOR_MS
  return decisionLink({ secret, publicUrl: endpoint.url }, row, { action, by: 'ann', expires })
}

/** A page, and what went wrong or was asked for elsewhere while it stood. */
async function open(url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', ({ message }) => wrong.push(message))
  page.on('console', (message) => wrong.push(message.text()))
  page.on('dialog', (dialog) => {
    wrong.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(endpoint.url)) wrong.push(request.url())
  })
  await page.goto(url)
  return { page, wrong, close: () => context.close() }
}

async function violations(page: Page) {
  // The page's own policy runs no script that is put into it.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
}

const PHONE = { viewport: { width: 375, height: 700 } }

describe('the page of a decision link', () => {
  it.each([true, false])(
    'decides by its one button, with scripts or without: %s',
    async (scripts) => {
      const id = await post(`Hello with scripts ${scripts}`)
      const { page, wrong, close } = await open(await linkTo(id), {
        ...PHONE,
        javaScriptEnabled: scripts,
      })
      const buttons = page.getByRole('button')
      expect(await buttons.count()).toBe(1)
      expect((await rowOf(id))?.state).toBe('pending')
      await buttons.click()
      await page.getByRole('heading', { name: 'Published' }).waitFor()
      expect((await rowOf(id))?.state).toBe('published')
      // To reload what was sent decides nothing more, and says so.
      await page.goBack()
      await page.reload()
      expect(await page.getByRole('status').textContent()).toContain('It is published as #')
      expect(await buttons.count()).toBe(0)
      expect(wrong).toEqual([])
      await close()
    },
  )

  it('is decided by the keyboard, and undone', async () => {
    const id = await post('By keys')
    const { page, close } = await open(await linkTo(id, 'refuse'))
    const button = page.getByRole('button', { name: 'Refuse' })
    for (let step = 0; step < 5; step++) {
      if (await button.evaluate((it) => it === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Refused' }).waitFor()
    await page.getByRole('link', { name: 'Publish it after all' }).click()
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('heading', { name: 'Published' }).waitFor()
    expect((await rowOf(id))?.state).toBe('published')
    await close()
  })

  it('is not decided by a page that prefetches, frames or sends it', async () => {
    const id = await post('Attacked')
    const link = await linkTo(id)
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('https://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<link rel="prefetch" href="${link}"><link rel="prerender" href="${link}">
          <script type="speculationrules">{"prerender": [{"urls": ["${link}"]}]}</script>
          <iframe src="${link}"></iframe><img src="${link}">
          <form method="post" action="${link}"><button>Win</button></form>`,
      }),
    )
    await page.goto('https://evil.example/')
    const framed = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator('button')
            .count()
            .catch(() => 0),
        ),
    )
    expect(framed).toEqual([0])
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Win' }).click(),
    ])
    expect(answer.status()).toBe(403)
    expect((await rowOf(id))?.state).toBe('pending')
    await context.close()
  })

  it.each([
    [375, 'light'],
    [375, 'dark'],
    [1200, 'light'],
    [1200, 'dark'],
  ] as const)('fits %i px and has nothing that axe finds, in %s', async (width, colorScheme) => {
    const id = await post(
      `${width} ${colorScheme}: ${'x'.repeat(400)}\n\n    code ${'wide '.repeat(60)}`,
      {
        author: { name: 'Ann Vesper', email: 'ann@reader.example', url: 'https://ann.example' },
        page: { url: 'https://blog.example/her', title: 'Her' },
      },
    )
    const options = { viewport: { width, height: 800 }, colorScheme }
    const { page, close } = await open(await linkTo(id), options)
    const states = [
      () => Promise.resolve(),
      () => page.getByRole('button').click(),
      () => page.goto(`${endpoint.url}/decide?link=nothing`),
    ]
    for (const go of states) {
      await go()
      await page.getByRole('heading', { level: 1 }).waitFor()
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(room).toBeLessThanOrEqual(0)
    }
    await page.goto(await linkTo(id, 'refuse'))
    const box = await page.getByRole('button').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await violations(page)).toEqual([])
    await close()
  })

  it('shows the payload lists as text, and runs and loads nothing of them', async () => {
    const { page, wrong, close } = await open(`${endpoint.url}/decide`)
    wrong.length = 0
    let index = 0
    for (const { payloads } of PAYLOADS) {
      for (const payload of payloads.slice(0, 1)) {
        const text = `x${index++} ${payload}`
        const id = await post(text, {
          author: { name: `x${index} ${payload.slice(0, 60)}` },
          page: { url: payload, title: payload.slice(0, 150) },
        }).catch(() => null)
        const row = id === null ? undefined : await rowOf(id)
        if (!row) continue
        await page.goto(await linkTo(row.id))
        expect(await page.locator('blockquote').evaluate((it) => it.textContent)).toBe(row.text)
        expect(await page.locator('blockquote *, script, img, iframe, svg, style').count()).toBe(0)
      }
    }
    expect(index).toBeGreaterThan(15)
    expect(wrong).toEqual([])
    await close()
  })
})
