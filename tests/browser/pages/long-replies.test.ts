import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

beforeAll(async () => {
  const created = '2014-02-13T06:59:00Z'
  const reply = (_: unknown, i: number) => ({
    number: `1.${i + 1}`,
    name: 'Ben',
    text: `Reply ${i + 1}`,
    created,
  })
  await seedThread(endpoint.database, 'long', [
    { number: '1', name: 'Ann', text: 'Root', created },
    ...Array.from({ length: 65 }, reply),
    { number: '2', name: 'Cid', text: 'Next root', created },
  ])
})

async function open(hash = '') {
  host.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-thread="long" data-page-size="10"></script>`,
    ),
  )
  const visited = await visit(browser, `${host.url}/page${hash}`)
  await visited.page.getByText('Root', { exact: true }).waitFor()
  const numbers = () => visited.page.locator('afterword-comments .number').allTextContents()
  return { ...visited, numbers }
}
const ALL = ['1', ...Array.from({ length: 65 }, (_, i) => `1.${i + 1}`), '2']

test('a root shows 20 replies and brings the rest on demand', async () => {
  const { page, numbers, errors, close } = await open()
  expect(await numbers()).toEqual([...ALL.slice(0, 21), '2'])
  while ((await page.getByRole('button', { name: /Show \d+ more repl/ }).count()) > 0) {
    const before = (await numbers()).length
    await page.getByRole('button', { name: /Show \d+ more repl/ }).click()
    await expect.poll(async () => (await numbers()).length).toBeGreaterThan(before)
  }
  expect(await numbers()).toEqual(ALL)
  expect(errors).toEqual([])
  await close()
})

test('a link to a late reply brings it and its neighbours, and the way to those before and after', async () => {
  const { page, numbers, close } = await open('#c1.40')
  const target = page.getByRole('article', { name: 'Comment 1.40 by Ben, in reply to #1' })
  await expect.poll(() => target.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect((await numbers()).length).toBeLessThan(25)
  for (const which of [/Show \d+ earlier repl/, /Show \d+ more repl/]) {
    while ((await page.getByRole('button', { name: which }).count()) > 0) {
      const before = (await numbers()).length
      await page.getByRole('button', { name: which }).click()
      await expect.poll(async () => (await numbers()).length).toBeGreaterThan(before)
    }
  }
  expect(await numbers()).toEqual(ALL)
  await close()
})
