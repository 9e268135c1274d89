import type { Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit, drawn, kept, showMore } from './world.ts'

let close: () => Promise<void>
let errors: string[]
let threads = 0

afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

/** Opens a thread of 60 roots, the third with a reply, in pages of 40. */
async function open(hash = ''): Promise<Page> {
  const thread = `t${++threads}`
  const numbers = Array.from({ length: 60 }, (_, i) => String(i + 1)).toSpliced(3, 0, '3.1')
  await seedThread(
    endpoint.database,
    thread,
    numbers.map((number) => ({
      number,
      name: 'Ann',
      text: `Words ${number}`,
      created: '2014-02-13T06:59:00Z',
    })),
  )
  host.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-thread="${thread}" data-page-size="40"></script>`,
    ),
  )
  const visited = await visit(browser, `${host.url}/page${hash}`)
  ;({ close, errors } = visited)
  const { page } = visited
  await box(page).fill('W')
  // What loads later is here before anything is watched.
  await page.getByRole('toolbar').waitFor()
  await expect.poll(() => visited.requests.filter((url) => url.includes('/events')).length).toBe(1)
  return page
}

const box = (page: Page) =>
  page.getByRole('form', { name: 'Leave a comment' }).getByRole('textbox', { name: 'Comment' })
const article = (page: Page, number: string) =>
  page.locator('article').filter({ has: page.locator(`.number:text-is("${number}")`) })

/** Notes from now on which of the comments that are there are changed in any way, by number. */
async function watch(page: Page): Promise<void> {
  // The full date of what lies under the mouse is drawn into it, whatever else happens.
  await page.mouse.move(1, 1)
  await page.locator('afterword-comments').evaluate((element) => {
    const root = element.shadowRoot!
    const changed: string[] = []
    const numbers = new Map(
      [...root.querySelectorAll('article')].map((old) => [
        old as Element,
        old.querySelector('.number')!.textContent,
      ]),
    )
    const observer = new MutationObserver((records) => {
      for (const { target, removedNodes, type, oldValue } of records) {
        if (type === 'characterData' && oldValue === target.nodeValue) continue
        const near = (target instanceof Element ? target : target.parentElement!).closest('article')
        const number = near && numbers.get(near)
        if (number) changed.push(number)
        for (const node of removedNodes) {
          if (!(node instanceof Element)) continue
          for (const old of numbers.keys()) if (node.contains(old)) changed.push('removed')
        }
      }
    })
    observer.observe(root, {
      attributes: true,
      characterData: true,
      characterDataOldValue: true,
      childList: true,
      subtree: true,
    })
    Object.assign(globalThis, { changed })
  })
}
const changed = (page: Page) => page.evaluate(`[...new Set(changed)]`)

test('typing touches no comment', async () => {
  const page = await open()
  await watch(page)
  await box(page).pressSequentially('ords, and more of them.\nWith a line')
  await kept(page, 'With a line')
  await drawn(page)
  expect(await changed(page)).toEqual([])
})

test('a reply form touches the comment that is answered, and so do its words', async () => {
  const page = await open()
  await watch(page)
  await article(page, '3').getByRole('button', { name: 'Reply' }).click()
  const reply = page.getByRole('form', { name: '(#3)' }).getByRole('textbox', {
    name: 'Comment',
  })
  await reply.fill('An answer')
  await kept(page, 'An answer')
  await drawn(page)
  expect(await changed(page)).toEqual(['3'])
  await reply.press('ControlOrMeta+Enter')
  await article(page, '3.2').waitFor()
  expect(await changed(page)).toEqual(['3'])
})

test('a comment that is posted touches no other', async () => {
  const page = await open()
  await showMore(page)
  await article(page, '60').waitFor()
  await watch(page)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await article(page, '61').waitFor()
  await expect.poll(() => article(page, '61').getAttribute('part')).toContain('highlighted')
  expect(await changed(page)).toEqual([])
})

test('comments that arrive, and those that are shown at a press, touch no other', async () => {
  const page = await open()
  const thread = `t${threads}`
  await showMore(page)
  await article(page, '60').waitFor()
  await watch(page)
  const { comments } = (await (
    await fetch(`${endpoint.url}/comments?thread=${thread}`)
  ).json()) as { comments: { id: string; number: string }[] }
  const parent = comments.find(({ number }) => number === '5')!.id
  for (const above of [null, parent]) {
    await fetch(`${endpoint.url}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        thread,
        parent: above,
        text: `From elsewhere ${above}`,
        author: { name: 'Eve' },
      }),
    })
  }
  // Where a mouse comes to rest, a date would show in full.
  await page.getByRole('button', { name: '2 new comments' }).press('Enter')
  await article(page, '5.1').waitFor()
  await article(page, '61').waitFor()
  await expect.poll(() => article(page, '5.1').getAttribute('part')).toContain('new')
  expect(await changed(page)).toEqual([])
})

test('more comments touch none that are there', async () => {
  const page = await open()
  await watch(page)
  await showMore(page)
  await expect.poll(() => article(page, '41').evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await page.locator('article').count()).toBe(61)
  expect(await changed(page)).toEqual([])
})

test('earlier comments touch none that are there, but for the mark that goes', async () => {
  const page = await open('#c50')
  await expect.poll(() => article(page, '50').getAttribute('part')).toContain('highlighted')
  await watch(page)
  await page.getByRole('button', { name: 'Show earlier comments' }).press('Enter')
  await expect.poll(() => page.locator('article').first().getAttribute('aria-label')).toMatch(/ 1 /)
  await expect.poll(() => article(page, '1').evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(await changed(page)).toEqual(['50'])
})
