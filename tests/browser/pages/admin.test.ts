import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAYLOADS } from '../../fixtures/payloads.ts'
import { violations } from './accessible-page.ts'
import { fillAdminSite, PASSWORD, startAdminSite } from './admin-site.ts'

let site: Awaited<ReturnType<typeof startAdminSite>>
let filled: string | null
beforeAll(async () => {
  site = await startAdminSite()
  filled = await fillAdminSite(site)
})
afterAll(() => site.close())

const row = (page: Page, name: string) => page.locator('.row', { hasText: name })
/** Opens a row, unless it is. */
const unfold = async (page: Page, name: string) => {
  const summary = row(page, name).locator('details:not([open]) > summary')
  if ((await summary.count()) > 0) await summary.click()
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()

/** Axe is a script of the test's, which the pages' policy keeps out. */
const FREE = { bypassCSP: true }

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  test('an owner approves, answers, undoes, bans and closes', async () => {
    const { page, errors, said, close } = await site.open('/admin', { javaScriptEnabled })
    const names = { poet: `Poet ${javaScriptEnabled}`, slate: `Slate ${javaScriptEnabled}` }
    await site.post('Third rung from the top', { name: names.poet })
    await site.post('Is the stone still there?', { name: names.slate, email: 's@slate.example' })
    await page.reload()

    await unfold(page, names.poet)
    await row(page, names.poet).getByRole('button', { name: 'Approve' }).click()
    await page.getByText('1 comment approved.').waitFor()
    await press(page, 'Undo')
    await page.getByText('Undone.').waitFor()

    await row(page, names.poet).getByRole('checkbox').check()
    await row(page, names.slate).getByRole('checkbox').check()
    await page.locator('.bulk').getByRole('button', { name: 'Refuse' }).click()
    await page.getByText('2 comments refused.').waitFor()
    await press(page, 'Undo')
    await page.getByText('2 decisions undone.').waitFor()

    await unfold(page, names.slate)
    await row(page, names.slate).getByRole('link', { name: 'Reply' }).click()
    await page.getByLabel('Your reply').fill('It is. She paints it in May.')
    await press(page, 'Reply and approve')
    await page.getByText('Reply published.').waitFor()

    await page.getByRole('link', { name: /^Published/ }).click()
    await page.locator('[open] .text', { hasText: 'It is. She paints it in May.' }).waitFor()
    await page.getByRole('link', { name: /^Waiting/ }).click()
    await unfold(page, names.poet)
    await row(page, names.poet).getByRole('link', { name: 'Ban' }).click()
    await page.getByLabel(/^The network/).check()
    await page.locator('#ban').getByRole('button', { name: 'Ban' }).click()
    await page.getByText('Banned.').waitFor()
    await page.getByRole('link', { name: /^People/ }).click()
    await page.getByRole('button', { name: /^End/ }).first().click()
    await page.getByText('Ban ended.').waitFor()

    await page.getByRole('link', { name: /^Threads/ }).click()
    await page.getByRole('button', { name: /^Close/ }).click()
    await page.getByText('Thread closed.').waitFor()
    await press(page, 'Undo')
    await page.getByText('Undone.').waitFor()
    expect(errors).toEqual([])
    expect(said.filter((line) => !line.includes('favicon'))).toEqual([])
    await close()
  })
})

test('keys do all of it, and leave what is being written alone', async () => {
  const { page, close } = await site.open('/admin/waiting')
  for (const name of ['Key one', 'Key two', 'Key three']) {
    await site.post(`Words of ${name}`, { name })
  }
  await page.reload()
  const open = () => page.locator('.row:has([open]) strong').first().textContent()
  expect(await open()).toBe('Key three')
  await page.keyboard.press('j')
  expect(await open()).toBe('Key two')
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await open()).toBe('Key one')
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await page.getByText('1 comment refused.').waitFor()
  await page.waitForLoadState()
  await page.keyboard.press('z')
  await page.getByText('Undone.').waitFor()
  await page.waitForLoadState()
  await page.keyboard.press('Space')
  expect(await page.locator('.bulk p').textContent()).toBe('1 selected')
  await page.keyboard.press('/')
  await page.keyboard.type('xasz?')
  expect(await page.getByRole('searchbox').inputValue()).toBe('xasz?')
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Keys' }).waitFor()
  await page.goto(`${site.endpoint.url}/admin/settings`)
  await page.getByLabel(/single keys/).uncheck()
  await press(page, 'Save')
  await page.goto(`${site.endpoint.url}/admin/waiting`)
  await page.keyboard.press('x')
  await page.keyboard.press('?')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Waiting')
  await page.goto(`${site.endpoint.url}/admin/settings`)
  await page.getByLabel(/single keys/).check()
  await press(page, 'Save')
  await close()
})

test('a wrong password is said at the form, and the right one leads on', async () => {
  const { page, close } = await site.openAsStranger('/admin/spam')
  await page.getByLabel('Name').fill('Odile Farrow')
  await page.getByLabel('Password').fill('not this one')
  await press(page, 'Sign in')
  expect(await page.getByRole('alert').textContent()).toContain('not right')
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in')
  await page.getByRole('heading', { name: 'Spam' }).waitFor()
  await press(page, 'Sign out')
  await page.goto(`${site.endpoint.url}/admin/spam`)
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await close()
})

describe('what axe finds', () => {
  const PAGES = [
    'waiting',
    'waiting?words=nothinghere&author=x',
    'spam',
    'all',
    'threads',
    'thread?id=lowwater.example%2Ftide',
    'people',
    'settings',
    'keys',
    'nothing',
  ]

  test.each([
    [1200, 'light'],
    [1200, 'dark'],
    [375, 'light'],
    [375, 'dark'],
  ] as const)('at %d px, %s', async (width, colorScheme) => {
    const options = { viewport: { width, height: 900 }, colorScheme, ...FREE }
    const { page, close } = await site.open('/admin/waiting', options)
    for (const path of [...PAGES, `comments/${filled}`]) {
      await page.goto(`${site.endpoint.url}/admin/${path}`)
      for (const details of await page.locator('main details:not(.row details)').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''))
      }
      await page
        .locator('.tick')
        .first()
        .check({ timeout: 1000 })
        .catch(() => {})
      expect([path, await violations(page)]).toEqual([path, []])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, wide]).toEqual([path, 0])
    }
    await close()
    const stranger = await site.openAsStranger('/admin/sign-in', options)
    expect(await violations(stranger.page)).toEqual([])
    await stranger.close()
  })
})

test('no payload runs, loads or draws anything in any field', async () => {
  const payloads = PAYLOADS.flatMap(({ payloads }) => payloads)
  const ids: string[] = []
  for (const payload of payloads) {
    const name = payload
      .replace(/\0/g, '')
      .slice(0, 90)
      .replace(/\p{Surrogate}/gu, '')
    const page = { url: `https://blog.example/${encodeURIComponent(name)}`, title: name }
    const thread = `x ${name}`.slice(0, 60)
    const id = await site.post(payload, { name }, { page, thread })
    if (id !== null) ids.push(id)
  }
  const { page, errors, requests, close } = await site.open('/admin/all', FREE)
  await page.addInitScript(() => {
    const globals = globalThis as unknown as Record<string, unknown>
    globals['__pwned'] = () => document.documentElement.setAttribute('data-pwned', '')
    globals['alert'] = globals['__pwned']
  })
  const bad = () =>
    page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')]
      const attributes = elements.flatMap((element) => [...element.attributes])
      return [
        ...elements
          .filter((element) =>
            element.matches('img, iframe, object, embed, base, style, video, math'),
          )
          .map((element) => element.outerHTML),
        ...attributes
          .filter(
            ({ name, value }) => /^on|^style$|^srcdoc$/.test(name) || /^javascript:/i.test(value),
          )
          .map(({ name, value }) => `${name}=${value}`),
        ...(document.documentElement.hasAttribute('data-pwned') ? ['ran'] : []),
      ]
    })
  for (let next: string | null = `${site.endpoint.url}/admin/all`; next !== null;) {
    await page.goto(next)
    expect(await bad()).toEqual([])
    const older = page.getByRole('link', { name: 'Older' })
    next =
      (await older.count()) > 0
        ? await older.evaluate((link: HTMLAnchorElement) => link.href)
        : null
  }
  for (const path of ['threads', ...ids.slice(0, 10).map((id) => `comments/${id}`)]) {
    await page.goto(`${site.endpoint.url}/admin/${path}`)
    expect(await bad()).toEqual([])
  }
  expect(errors).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.endpoint.url))).toEqual([])
  await close()
})
