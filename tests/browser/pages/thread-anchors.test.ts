import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/server/database/database.ts'
import { setThreadState } from '../../../src/server/threads/threads.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

const LONG = Array.from({ length: 30 }, (_, i) => ({
  number: String(i + 1),
  name: 'Ann',
  text: `Words of comment ${i + 1}`,
  created: '2014-02-13T06:59:00Z',
}))

beforeAll(async () => {
  await seedThread(endpoint.database, 'long', LONG)
  await seedThread(endpoint.database, 'other', LONG.slice(0, 1))
  await seedThread(endpoint.database, 'closed', LONG)
  const database = await openDatabase(endpoint.database)
  await setThreadState(database, 'closed', 'closed')
  await database.close()
})

const STYLE = `<style>
  body { margin: 0; font: 16px/1.5 serif }
  nav { position: sticky; top: 0; height: 80px; background: #ddd; z-index: 9 }
  .post { height: 6000px }
</style>`
const POST = '<nav><a id="link">To the thread</a></nav><div class="post">Post</div>'
const element = (thread: string) => `<afterword-comments thread="${thread}"></afterword-comments>`
const tag = () => `<script src="${endpoint.url}/afterword.js" data-live="off"></script>`

async function open(hash: string, body = POST + element('long')) {
  host.paths.set('/page', html(body + tag(), STYLE))
  return visit(browser, `${host.url}/page${hash}`)
}

/** Follows the link at the top of the page, as a reader does. */
const follow = (page: Page, hash: string) =>
  page.evaluate((hash) => {
    const link = document.querySelector<HTMLAnchorElement>('#link')!
    link.href = hash
    link.click()
  }, hash)

/** Whether a part of a thread has the focus, and is in the window, clear of the bar. */
async function where(page: Page, part: string, thread = 'long'): Promise<string> {
  const found = page.locator(`afterword-comments[thread=${thread}] #${part}`)
  if ((await found.count()) === 0) return 'not drawn'
  return found.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    if (!node.matches(':focus')) return 'not focused'
    return top >= 80 && bottom <= innerHeight ? 'there' : `at ${top} to ${bottom}`
  })
}

describe.each([
  ['#comments', 'heading'],
  ['#respond', 'composer-text'],
  ['#leave-a-comment', 'composer-text'],
])('%s', (hash, part) => {
  test('in the address loads the thread and leads there, with the focus', async () => {
    const { page, errors, requests, close } = await open(hash)
    await expect.poll(() => where(page, part)).toBe('there')
    expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(1)
    expect(errors).toEqual([])
    await close()
  })

  test('clicked later leads there too, from far above, and a second time', async () => {
    const { page, requests, close } = await open('')
    await page.locator('afterword-comments').waitFor({ state: 'attached' })
    expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(0)
    await follow(page, hash)
    await expect.poll(() => where(page, part)).toBe('there')
    await page.evaluate(() => scrollTo(0, 0))
    await follow(page, hash)
    await expect.poll(() => where(page, part)).toBe('there')
    expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(1)
    await close()
  })

  test('leads to the first of two threads, whichever came first', async () => {
    const { page, close } = await open('', `${POST}${element('long')}`)
    await page.evaluate(() => {
      const other = document.createElement('afterword-comments')
      other.setAttribute('thread', 'other')
      document.querySelector('.post')!.after(other)
    })
    await follow(page, hash)
    await expect.poll(() => where(page, part, 'other')).toBe('there')
    await close()
  })

  test('leads to where the page itself has it, if the thread isn’t inside', async () => {
    const name = hash.slice(1)
    const own = `${POST}${element('long')}<div style="height: 2000px"></div><p id="${name}">Elsewhere</p>`
    const { page, close } = await open(hash, own)
    const focused = await page.evaluateHandle(() => {
      const ids: string[] = []
      addEventListener('focusin', (event) => ids.push((event.composedPath()[0] as Element).id))
      return ids
    })
    // Once the thread follows one hash, it has looked at the one before.
    await follow(page, '#c3')
    const ids = () => focused.evaluate((ids) => ids)
    await expect.poll(async () => (await ids()).length).toBeGreaterThan(0)
    expect(await ids()).toEqual([expect.stringMatching(/^comment-/)])
    await close()
    const around = await open(hash, `${POST}<div id="${name}">${element('long')}</div>`)
    await expect.poll(() => where(around.page, part)).toBe('there')
    await around.close()
  })
})

test('where nobody can write any more, a link to the form leads to the thread', async () => {
  const { page, close } = await open('#respond', POST + element('closed'))
  await expect.poll(() => where(page, 'heading', 'closed')).toBe('there')
  await close()
})

test('a link to a comment of a thread far below, clicked later, loads its page alone', async () => {
  const { page, requests, close } = await open('')
  await page.locator('afterword-comments').waitFor({ state: 'attached' })
  await follow(page, '#c17')
  const comment = page.getByRole('article', { name: 'Comment 17 ' })
  await expect.poll(() => comment.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(1)
  await close()
})
