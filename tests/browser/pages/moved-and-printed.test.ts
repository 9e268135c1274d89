import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

beforeAll(() =>
  seedThread(endpoint.database, 't', [
    { number: '1', name: 'Ann', text: 'First words', created: '2014-02-13T06:59:00Z' },
    { number: '2', name: 'Ben', text: 'Second words', created: '2014-02-13T07:59:00Z' },
  ]),
)

const tag = () => `<script src="${endpoint.url}/afterword.js" data-thread="t"></script>`

async function open(body: string, hash = '') {
  host.paths.set('/page', html(body))
  return visit(browser, `${host.url}/page${hash}`)
}

test('printing loads a thread that the reader has not come near', async () => {
  const { page, errors, requests, close } = await open(
    `<div style="height: 9000px">Post</div>${tag()}`,
  )
  const thread = page.locator('afterword-comments')
  await thread.waitFor({ state: 'attached' })
  expect(requests.filter((url) => url.includes('/comments?'))).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await thread.getByText('Second words').waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(requests.filter((url) => url.includes('/comments?'))).toHaveLength(1)
  expect(errors).toEqual([])
  await close()
})

test.each([
  ['details', '<details><summary>Comments</summary>', '</details>'],
  ['details within details', '<details><p>x</p><details><p>x</p>', '</details></details>'],
  ['what only a search finds', '<div hidden="until-found">', '</div>'],
])('a link to a comment opens %s that hold the thread', async (_, before, after) => {
  const { page, errors, close } = await open(
    `<div style="height: 3000px">Post</div>${before}${tag()}${after}`,
    '#c2',
  )
  const comment = page.getByRole('article', { name: 'Comment 2' })
  await comment.waitFor()
  await expect
    .poll(() =>
      comment.evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect()
        return node.matches(':focus') && top >= 0 && bottom <= innerHeight
      }),
    )
    .toBe(true)
  expect(errors).toEqual([])
  await close()
})

test('a thread that was in another document is styled when it is back', async () => {
  const { page, errors, close } = await open(
    `<iframe></iframe><p>Post</p><afterword-comments thread="t"></afterword-comments>
    <script src="${endpoint.url}/afterword.js"></script>`,
  )
  const words = page.locator('afterword-comments').getByText('Second words')
  await words.waitFor()
  await page.evaluate(() => {
    const thread = document.querySelector('afterword-comments')!
    const frame = document.querySelector('iframe')!
    frame.contentDocument!.body.append(thread)
  })
  await expect.poll(() => page.locator('afterword-comments').count()).toBe(0)
  await page.evaluate(() => {
    const thread = document
      .querySelector('iframe')!
      .contentDocument!.querySelector('afterword-comments')!
    document.body.append(thread)
  })
  await words.waitFor()
  const sheets = () =>
    document.querySelector('afterword-comments')!.shadowRoot!.adoptedStyleSheets.length
  expect(await page.evaluate(sheets)).toBeGreaterThan(1)
  const box = page.locator('afterword-comments .root')
  expect(await box.evaluate((node) => getComputedStyle(node).containerName)).toBe('thread')
  expect(errors).toEqual([])
  await close()
})
