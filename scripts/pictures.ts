// Takes README's pictures of the demo, from the built widget: demo/pictures/*.png.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright'
import { startBlog } from '../demo/blog.ts'
import { comments } from '../demo/threads/clock.ts'
import { comments as letter } from '../demo/threads/letter.ts'
import { seedThread } from '../src/server/seed.ts'
import { serve } from '../src/server/serve.ts'
import { chromiumPath } from './chromium-path.ts'

const HOST = '127.0.0.1'
const MAX_BYTES = 250_000

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const PICTURES = fileURLToPath(new URL('../demo/pictures/', import.meta.url))

const TAKEN = ['light', 'dark'] as const
/** Room around a form in a picture, in pixels. */
const MARGIN = 24

const executablePath = chromiumPath()
if (executablePath === null) throw new Error('No Chromium found: run npx tsx scripts/chromium.ts.')

mkdirSync(PICTURES, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'afterword-pictures-'))
const database = join(folder, 'comments.sqlite')
await seedThread(database, 'afterword.example/clock', comments)
await seedThread(database, 'afterword.example/letter', letter)
const server = await serve({
  database,
  host: HOST,
  port: 0,
  name: 'optional',
  email: 'optional',
  widgetDirectory: DIST,
  quiet: true,
})
const blog = await startBlog({ host: HOST, port: 0, endpoint: server.url })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const scheme of TAKEN) await take(browser, scheme)
  for (const scheme of TAKEN) await takeWriting(browser, scheme)
  await takeThemes(browser)
  await takeView(browser, 'right-to-left', '/rtl')
} finally {
  await browser.close()
  await blog.close()
  await server.close()
  rmSync(folder, { recursive: true })
}

/** Shows the end of the post, the heading, and the first four comments, the last of them 1.1.1.1. */
async function take(browser: Browser, colorScheme: (typeof TAKEN)[number]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 1200 },
    deviceScaleFactor: 1.5,
    colorScheme,
    locale: 'en-US',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  await page.goto(`${blog.url}/conversation`)
  const thread = page.locator('afterword-comments')
  await thread.scrollIntoViewIfNeeded()
  const fourth = thread.locator('article').nth(3)
  await fourth.waitFor()
  // The post's last paragraph stands at the top edge.
  await page.evaluate(() => {
    const last = document.querySelector('.post > p:last-of-type')
    if (last) scrollTo({ top: last.getBoundingClientRect().top + scrollY - 20 })
  })
  const box = await fourth.boundingBox()
  if (!box) throw new Error('The fourth comment is not on the screen.')
  const path = join(PICTURES, `${colorScheme}.png`)
  await page.screenshot({
    path,
    animations: 'disabled',
    clip: { x: 0, y: 0, width: 1000, height: Math.round(box.y + box.height) },
  })
  await context.close()
  weigh(path)
}

/** Shows a reply that could not be sent, with Retry and Edit, and the form with its toolbar. */
async function takeWriting(browser: Browser, colorScheme: (typeof TAKEN)[number]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme,
    locale: 'en-US',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  await page.goto(`${blog.url}/empty`)
  const thread = page.locator('afterword-comments')
  const box = thread.getByRole('textbox', { name: 'Comment' })
  await box.fill('I wrote this on a train, in a tunnel. It waits here until there is a network.')
  await thread.getByLabel('Name').fill('Ann')
  await thread.locator('.toolbar').waitFor()
  await context.setOffline(true)
  await thread.getByRole('button', { name: 'Post comment' }).click()
  await thread.getByRole('button', { name: 'Retry' }).waitFor({ timeout: 60_000 })
  await box.fill('And *this* I write meanwhile.')
  await box.blur()
  const path = join(PICTURES, `writing-${colorScheme}.png`)
  await page.evaluate(() => scrollTo(0, 0))
  // To the end of the form: below it the element may still keep its least height.
  const top = await thread.boundingBox()
  const form = await thread.locator('.card').last().boundingBox()
  if (!top || !form) throw new Error('there is nothing to take a picture of')
  const clip = {
    x: top.x - MARGIN,
    y: top.y - MARGIN,
    width: top.width + 2 * MARGIN,
    height: form.y + form.height - top.y + 2 * MARGIN,
  }
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' })
  await context.close()
  weigh(path)
}

/** Shows what a page of the demo has on its first screen of comments. */
async function takeView(browser: Browser, name: string, address: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 620 },
    deviceScaleFactor: 1.5,
    locale: 'en-US',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  await page.goto(`${blog.url}${address}`)
  const thread = page.locator('afterword-comments')
  await thread.scrollIntoViewIfNeeded()
  await thread.locator('article').first().waitFor()
  await thread.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 24))
  const path = join(PICTURES, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  await context.close()
  weigh(path)
}

/** Shows the same comments in each theme of the gallery, side by side. */
async function takeThemes(browser: Browser): Promise<void> {
  const size = { width: 460, height: 340 }
  const context = await browser.newContext({
    viewport: { width: size.width, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  await page.goto(`${blog.url}/themes`)
  const thread = page.locator('afterword-comments')
  await thread.locator('article').nth(3).waitFor()
  const figures: string[] = []
  for (const theme of await page.getByRole('radio').all()) {
    await theme.check()
    await page.mouse.move(0, 0)
    await thread.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 8))
    const taken = await page.screenshot({ animations: 'disabled', clip: { x: 0, y: 0, ...size } })
    const name = await theme.inputValue()
    figures.push(
      `<figure><img src="data:image/png;base64,${taken.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
    )
  }
  await page.setViewportSize({ width: 1240, height: 100 })
  await page.setContent(
    `<style>body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 20px; margin: 0; padding: 20px; background: #f4f4f2; font: 15px system-ui, sans-serif } figure { margin: 0 } img { inline-size: 100%; border-radius: 6px; box-shadow: 0 1px 6px #0003 } figcaption { margin-block-start: 6px; color: #555 }</style>${figures.join('')}`,
  )
  const path = join(PICTURES, 'themes.png')
  await page.screenshot({ path, fullPage: true })
  await context.close()
  weigh(path)
}

function weigh(path: string): void {
  const { size } = statSync(path)
  console.log(`${path.slice(path.lastIndexOf('demo/'))}: ${Math.round(size / 1000)} kB`)
  if (size > MAX_BYTES) throw new Error(`The picture is larger than ${MAX_BYTES / 1000} kB.`)
}
