import { expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { html, connect, startEndpoint, startHost } from './world.ts'

const MINUTE = 60_000

test('dates under a day stay true while the page is open', async () => {
  const browser = await connect()
  const endpoint = await startEndpoint()
  const host = await startHost()
  const now = Date.now()
  const ages = [0, 10 * MINUTE, 3 * 24 * 60 * MINUTE]
  await seedThread(
    endpoint.database,
    'one',
    ages.map((age, at) => ({
      number: String(at + 1),
      name: 'Ann',
      text: `Words ${at + 1}`,
      created: new Date(now - age).toISOString(),
    })),
  )
  host.paths.set(
    '/page',
    html(
      `<afterword-comments thread="one"></afterword-comments><script async src="${endpoint.url}/afterword.js"></script>`,
    ),
  )
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
  const page = await context.newPage()
  await page.clock.install({ time: now })
  await page.goto(`${host.url}/page`)
  const said = () => page.locator('time.date').allTextContents()
  await expect.poll(async () => (await said()).length).toBe(3)
  const [, , old] = await said()
  await page
    .locator('article')
    .first()
    .evaluate((article) => Object.assign(article, { kept: true }))
  // What updates them loads after the comments.
  await page.getByRole('textbox', { name: 'Comment' }).fill('Something new')
  await page.clock.fastForward(5 * MINUTE)
  await expect.poll(said).toEqual(['5 minutes ago', '15 minutes ago', old])
  expect(
    await page
      .locator('article')
      .first()
      .evaluate((article) => 'kept' in article),
  ).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Something new')

  // In another language at once, and then by the same timer.
  await page.locator('afterword-comments').evaluate((place) => place.setAttribute('lang', 'de'))
  await expect.poll(async () => (await said())[0]).toBe('vor 5 Minuten')
  await page.clock.fastForward(MINUTE)
  await expect.poll(async () => (await said())[0]).toBe('vor 6 Minuten')
  await browser.close()
  await host.close()
  await endpoint.close()
})
