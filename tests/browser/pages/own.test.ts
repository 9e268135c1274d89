import { openDatabase } from '../../../src/server/database/database.ts'
import { type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { approve, refuse } from '../../../src/server/moderation/moderation.ts'
import { browser } from './fixtures/browser.ts'
import { host } from './fixtures/host.ts'
import { drawn, html, startEndpoint, streamsOf } from './world.ts'

let open_: Awaited<ReturnType<typeof startEndpoint>>
let moderated: Awaited<ReturnType<typeof startEndpoint>>
let context: BrowserContext
let streams: string[]
let errors: string[]

beforeAll(async () => {
  open_ = await startEndpoint({ rate: 0, words: ['viagra'] })
  moderated = await startEndpoint({ rate: 0, moderation: 'all' })
  await seedThread(open_.database, 't', [
    { number: '1', name: 'Ann', text: 'First', created: '2014-02-13T06:59:00Z' },
  ])
})
afterAll(async () => {
  await Promise.all([open_.close(), moderated.close()])
})
beforeEach(async () => {
  context = await browser.newContext()
  errors = []
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

async function open(url: string, thread: string): Promise<Page> {
  host.paths.set(
    '/page',
    html(`<script src="${url}/afterword.js" data-thread="${thread}"></script>`),
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  streams = streamsOf(page)
  await page.goto(`${host.url}/page`)
  await page.getByRole('textbox', { name: 'Comment' }).waitFor()
  return page
}
async function post(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Comment' }).fill(text)
  await page.getByRole('button', { name: 'Post comment' }).click()
}

/** Somebody else's comment. Once the page offers it, it has heard of all that happened before. */
async function postElsewhere(thread: string): Promise<void> {
  const answer = await fetch(`${open_.url}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      thread,
      parent: null,
      text: 'From elsewhere',
      author: { name: 'Bo', email: '', url: '' },
      page: { url: '', title: '' },
    }),
  })
  expect(answer.status).toBe(201)
}
const news = (page: Page) => page.getByRole('button', { name: '1 new comment' })

describe('one’s own comment', () => {
  test('can be changed within the window, after a reload as well', async () => {
    const page = await open(open_.url, 't')
    await post(page, 'My *words*')
    const mine = page.getByRole('article', { name: /^Comment \d+ by Anonymous/ }).last()
    await mine.getByText(/can edit this for 1[45] more minutes/).waitFor()
    await page.reload()
    await mine.getByRole('button', { name: 'Edit' }).click()
    const box = page.getByRole('textbox', { name: 'Edit comment' })
    await expect.poll(() => box.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await box.inputValue()).toBe('My *words*')
    await box.fill('Better *words*')
    await page.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('Better words').waitFor()
    await mine.getByText('edited', { exact: true }).waitFor()
    const edit = mine.getByRole('button', { name: 'Edit' })
    await expect.poll(() => edit.evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.reload()
    await mine.getByText('Better words').waitFor()
  })

  test('leaves the box as it is on Escape, and the focus where it came from', async () => {
    const page = await open(open_.url, 't')
    await post(page, 'Stays')
    const mine = page.getByRole('article').last()
    await mine.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Edit comment' }).fill('Changed my mind')
    await page.keyboard.press('Escape')
    await mine.getByText('Stays').waitFor()
    const edit = mine.getByRole('button', { name: 'Edit' })
    await expect.poll(() => edit.evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  test('is deleted when the time to undo it is over, without replies for good, with replies to a tombstone', async () => {
    const page = await open(open_.url, 'd')
    await post(page, 'Alone')
    const mine = page.getByRole('article', { name: 'Comment 1 by' })
    await mine.getByRole('button', { name: 'Delete' }).click()
    await mine.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => mine.getByText('Alone').isVisible()).toBe(true)
    await mine.getByRole('button', { name: 'Delete' }).click()
    await mine.getByText('Comment deleted.').waitFor()
    await expect.poll(() => mine.getByText('Alone').isVisible()).toBe(false)
    await expect.poll(() => page.getByText('Alone').count(), { timeout: 20_000 }).toBe(0)
    expect(
      await page
        .getByRole('heading', { name: 'Comments', exact: true })
        .evaluate((node) => node.matches(':focus')),
    ).toBe(true)

    await post(page, 'With a reply')
    const second = page.getByRole('article', { name: 'Comment 2 by' })
    await second.getByRole('button', { name: 'Reply' }).click()
    await page
      .getByRole('form', { name: '(#2)' })
      .getByRole('textbox', { name: 'Comment' })
      .fill('The reply')
    await page.getByRole('button', { name: 'Post reply' }).click()
    await page.getByRole('article', { name: 'Comment 2.1 by' }).waitFor()
    await second.getByRole('button', { name: 'Delete' }).click()
    const left = page.getByRole('article', { name: 'Deleted comment 2' })
    await left.getByText('This comment was deleted.').waitFor({ timeout: 20_000 })
    await page.getByRole('heading', { name: '1 comment' }).waitFor()
    await page.reload()
    await page.getByText('The reply').waitFor()
    expect(await page.locator('afterword-comments .number').allTextContents()).toEqual(['2', '2.1'])
  })

  test('keeps the words of its change over a reload, its box open, and until they are discarded', async () => {
    const page = await open(open_.url, 'kept')
    await post(page, 'As it was')
    const mine = page.getByRole('article', { name: 'Comment 1 by' })
    await mine.getByRole('button', { name: 'Edit' }).click()
    const box = page.getByRole('textbox', { name: 'Edit comment' })
    // Opening alone keeps nothing.
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))
    expect(await kept()).toEqual([])
    await box.fill('As it will be')
    await page.reload()
    await expect.poll(() => box.inputValue()).toBe('As it will be')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    const form = page.getByRole('form', { name: 'Edit comment' })
    await form.getByRole('button', { name: 'Discard draft' }).click()
    expect(await box.inputValue()).toBe('As it was')
    expect(await kept()).toEqual([])
    await form.getByRole('button', { name: 'Undo' }).click()
    expect(await box.inputValue()).toBe('As it will be')
    await form.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('As it will be').waitFor()
    await expect.poll(kept).toEqual([])
    await mine.getByRole('button', { name: 'Edit' }).click()
    expect(await box.inputValue()).toBe('As it will be')
  })

  test('is changed with the toolbar and the preview', async () => {
    const page = await open(open_.url, 'tools')
    await post(page, 'bold')
    const mine = page.getByRole('article', { name: 'Comment 1 by' })
    await mine.getByRole('button', { name: 'Edit' }).click()
    const form = page.getByRole('form', { name: 'Edit comment' })
    await form.getByRole('textbox').press('ControlOrMeta+a')
    await form.getByRole('button', { name: 'Bold' }).click()
    expect(await form.getByRole('textbox').inputValue()).toBe('**bold**')
    await form.getByRole('button', { name: 'Preview' }).click()
    await form.locator('strong').getByText('bold').waitFor()
    expect(await form.getByRole('textbox').count()).toBe(0)
    await form.getByRole('button', { name: 'Save' }).click()
    // Its preview shows the same words until it goes.
    await form.waitFor({ state: 'detached' })
    await mine.locator('strong').getByText('bold').waitFor()
  })

  test('can’t be changed into nothing', async () => {
    const page = await open(open_.url, 'nothing')
    await post(page, 'Something')
    await page.getByRole('article').getByRole('button', { name: 'Edit' }).click()
    const box = page.getByRole('textbox', { name: 'Edit comment' })
    await box.fill(' ')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Write your comment first.').waitFor()
    expect(await box.evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  test('that its change holds back stays, marked, for its author', async () => {
    const page = await open(open_.url, 'held')
    await post(page, 'Harmless')
    const mine = page.getByRole('article').first()
    await mine.getByRole('button', { name: 'Edit' }).click()
    // The stream tells everybody that the comment has gone.
    await expect.poll(() => streams.length).toBe(1)
    await page.getByRole('textbox', { name: 'Edit comment' }).fill('Buy viagra')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Only you can see this').waitFor()
    const said = page.locator('afterword-comments [role=status]')
    expect(await said.textContent()).toContain('awaiting approval')
    await page.getByRole('heading', { name: 'Comments', exact: true }).waitFor()
    await postElsewhere('held')
    await news(page).waitFor()
    expect(await mine.getByText('Buy viagra').count()).toBe(1)
    expect(await mine.getAttribute('part')).toContain('held')
  })

  test('that somebody deletes meanwhile stays as long as it is being changed', async () => {
    const page = await open(open_.url, 'gone')
    await post(page, 'Not for long')
    const mine = page.getByRole('article', { name: 'Comment 1 by' })
    const id = ((await mine.getAttribute('id')) ?? '').replace('comment-', '')
    await mine.getByRole('button', { name: 'Edit' }).click()
    const box = page.getByRole('textbox', { name: 'Edit comment' })
    await box.fill('Words that took a while')
    const token = await page.evaluate((id) => {
      const key = Object.keys(localStorage).find((name) => name.endsWith(id)) ?? ''
      return (JSON.parse(localStorage.getItem(key) ?? '') as { token: string }).token
    }, id)
    await expect.poll(() => streams.length).toBe(1)
    await fetch(`${open_.url}/comments/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })
    await postElsewhere('gone')
    await news(page).waitFor()
    expect(await box.inputValue()).toBe('Words that took a while')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('Your text is still here').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(0)
  })

  test('that is someone else’s offers neither', async () => {
    const page = await open(open_.url, 't')
    const first = page.getByRole('article', { name: 'Comment 1 by Ann' })
    expect(await first.getByRole('button', { name: 'Edit' }).count()).toBe(0)
    expect(await first.getByRole('button', { name: 'Delete' }).count()).toBe(0)
  })
})

test('a list that is older than what was posted doesn’t take it away', async () => {
  const page = await open(open_.url, 'lag')
  const stale = await (await fetch(`${open_.url}/comments?thread=lag&order=oldest&limit=50`)).text()
  await post(page, 'Just now')
  await page.getByRole('article', { name: 'Comment 1 by' }).waitFor()
  let isStale = true
  await page.route('**/comments?*', (route) =>
    isStale
      ? route.fulfill({
          body: stale,
          contentType: 'application/json',
          headers: { 'access-control-allow-origin': '*' },
        })
      : route.continue(),
  )
  await page.reload()
  await page.getByRole('article', { name: 'Comment 1 by' }).waitFor()
  await page.getByRole('heading', { name: '1 comment' }).waitFor()
  await expect.poll(() => page.getByRole('article').getAttribute('part')).toContain('own')
  // Once a list has held it, the lists are right.
  isStale = false
  await page.reload()
  await expect.poll(() => page.getByRole('article').getAttribute('part')).toContain('own')
  isStale = true
  await page.reload()
  await page.getByRole('textbox', { name: 'Comment' }).waitFor()
  await drawn(page)
  expect(await page.getByRole('article').count()).toBe(0)
})

test('the field that no reader sees takes no key and no focus, and what fills it in is held', async () => {
  const page = await open(open_.url, 'trap')
  const trap = page.locator('afterword-comments input[name=subject]')
  const seen = new Set<string>()
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    seen.add(
      await page.evaluate(() => {
        const root = document.querySelector('afterword-comments')?.shadowRoot
        return root?.activeElement?.getAttribute('name') ?? ''
      }),
    )
  }
  expect(seen).toContain('text')
  expect(seen).not.toContain('subject')
  await trap.evaluate((input: HTMLInputElement) => (input.value = 'https://spam.example'))
  await post(page, 'Buy this')
  await page.getByText('Only you can see this').waitFor()
  await post(page, 'By hand')
  await page.getByRole('article', { name: 'Comment 1 by' }).getByText('By hand').waitFor()
})

describe('a held comment', () => {
  const decide = async (act: typeof approve, id: string) => {
    const database = await openDatabase(moderated.database)
    try {
      await act(database, { id, version: null })
    } finally {
      await database.close()
    }
  }
  const idOf = async (page: Page) =>
    ((await page.locator('article[part~=held]').getAttribute('id')) ?? '').replace('comment-', '')

  test('is seen by its author alone, after a reload as well, until it is published', async () => {
    const page = await open(moderated.url, 'h')
    await post(page, 'Waiting')
    await page.getByText('Only you can see this').waitFor()
    await page.getByRole('heading', { name: 'Comments', exact: true }).waitFor()
    const stranger = await browser.newContext()
    const other = await stranger.newPage()
    await other.goto(`${host.url}/page`)
    await other.getByRole('textbox', { name: 'Comment' }).waitFor()
    expect(await other.getByText('Waiting', { exact: true }).count()).toBe(0)
    await stranger.close()

    await page.reload()
    await page.getByText('Only you can see this').waitFor()
    expect(await page.locator('article[part~=held] .number').count()).toBe(0)
    await decide(approve, await idOf(page))
    await page.reload()
    await page.getByRole('article', { name: 'Comment 1 by' }).waitFor()
    expect(await page.getByText('Only you can see this').count()).toBe(0)
    expect(await page.getByText('Waiting', { exact: true }).count()).toBe(1)
  })

  test('that is refused is said so plainly, its words kept until they are dismissed', async () => {
    const page = await open(moderated.url, 'r')
    await post(page, 'Not for here')
    await page.getByText('Only you can see this').waitFor()
    await decide(refuse, await idOf(page))
    await page.reload()
    const refusal = page.locator('afterword-comments .unpublished')
    for (const visit of [1, 2]) {
      if (visit === 2) await page.reload()
      await refusal.getByText('Your comment wasn’t published').waitFor()
      expect(await refusal.locator('.words').textContent()).toBe('Not for here')
      expect(await page.getByRole('article').count()).toBe(0)
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await refusal.getByRole('button', { name: 'Copy your text' }).click()
    await refusal.getByRole('button', { name: 'Copied.' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Not for here')
    await refusal.getByRole('button', { name: 'Dismiss' }).click()
    await refusal.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('textbox', { name: 'Comment' }).waitFor()
    await drawn(page)
    expect(await page.getByText('Your comment wasn’t published').count()).toBe(0)
  })
})
