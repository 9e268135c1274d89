import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { visit } from './world.ts'

const created = '2014-02-13T06:59:00Z'

beforeAll(async () => {
  await seedThread(endpoint.database, 'digits', [
    { created, number: '1', name: 'سارا محمدی', text: 'نخستین' },
    { created, number: '1.1', name: 'علی رضایی', text: 'پس از #1، و پس از #۱ هم' },
    { created, number: '2', name: 'Ann', text: '' },
    { created, number: '3', name: 'Bo', text: 'ดู＃１ และ #๑.๑、看#1.1' },
  ])
})

async function open(lang: string, thread = 'digits') {
  const tag = `<script async src="${endpoint.url}/afterword.js" data-thread="${thread}" data-loading="eager"></script>`
  host.paths.set(
    '/page',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><body>${tag}</body></html>`,
  )
  const visited = await visit(browser, `${host.url}/page`)
  await visited.page.locator('article').first().waitFor()
  await visited.page.getByRole('textbox').first().waitFor()
  return visited
}

/** All that is drawn and said in a thread. */
const said = (page: Page) =>
  page.locator('afterword-comments').evaluate(({ shadowRoot }) => {
    const root = shadowRoot!.querySelector('.root')!
    const labels = [...root.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel)
    return [(root as HTMLElement).innerText, ...labels].join('\n')
  })

const linked = (page: Page) =>
  page
    .locator('.body .reference')
    .evaluateAll((links) =>
      links.map(({ textContent, attributes }) => [
        textContent,
        attributes.getNamedItem('href')!.value.replace(/^.*#/, ''),
      ]),
    )

test('in Persian every number is in Persian digits, and every address in Latin ones', async () => {
  const { page, lines, close } = await open('fa')
  await expect.poll(async () => (await linked(page)).length).toBe(5)
  await expect.poll(() => said(page)).toContain('#۱.۱')
  // All digits are of one kind: numbers, dates, counts, references, labels.
  expect(await said(page)).not.toMatch(/[0-9]/)
  expect((await linked(page)).map(([text]) => text)).toEqual(['#۱', '#۱', '#۱', '#۱.۱', '#۱.۱'])
  const number = page.locator('article').nth(1).locator('a.number')
  expect(await number.textContent()).toBe('۱.۱')
  expect(await number.getAttribute('href')).toMatch(/#comment-\w+$/)
  await page.evaluate(() => (location.hash = '#c1.1'))
  await page.locator('article.highlighted', { hasText: 'علی رضایی' }).waitFor()
  expect(lines).toEqual([])
  await close()
})

test('elsewhere what was typed stays so, and is a link in whatever digits', async () => {
  const { page, close } = await open('ja')
  await expect.poll(async () => (await linked(page)).length).toBe(5)
  expect((await linked(page)).map(([text]) => text)).toEqual(['#1', '#۱', '＃１', '#๑.๑', '#1.1'])
  const targets = (await linked(page)).map(([, target]) => target)
  const [one, reply] = await page
    .locator('article')
    .evaluateAll((articles) => articles.map(({ id }) => id))
  expect(targets).toEqual([one, one, one, reply, reply])
  await close()
})

test.each([
  ['fa', '#۱.۱', '#۱.۱ '],
  ['fa', '#1.1', '#۱.۱ '],
  ['ja', '看#1.1', '看#1.1 '],
  ['ja', '看＃１.１', '看#1.1 '],
  ['th', 'ดู#๑.๑', 'ดู#1.1 '],
])('in %s, typing %j offers the comment, and puts it in as %j', async (lang, typed, text) => {
  const { page, close } = await open(lang)
  const box = page.locator('#composer-text')
  await box.click()
  await box.pressSequentially(typed)
  await page.locator('.option').first().waitFor()
  expect(await page.locator('.option').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => box.inputValue()).toBe(text)
  await close()
})

test('another language writes the numbers anew', async () => {
  const { page, close } = await open('en')
  const number = page.locator('article').nth(1).locator('a.number')
  expect(await number.textContent()).toBe('1.1')
  const to = (lang: string) =>
    page
      .locator('afterword-comments')
      .evaluate((place, lang) => place.setAttribute('lang', lang), lang)
  await to('ar-EG')
  await expect.poll(() => number.textContent()).toBe('١.١')
  await expect.poll(async () => (await linked(page))[0]?.[0]).toBe('#١')
  await to('de')
  await expect.poll(() => number.textContent()).toBe('1.1')
  await expect.poll(async () => (await linked(page))[0]?.[0]).toBe('#1')
  await close()
})
