import { beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

beforeAll(async () => {
  await seedThread(endpoint.database, 't', [
    { number: '1', name: 'Ann', text: 'One', created: '2014-02-13T06:59:00Z' },
    { number: '2', name: 'Ben', text: 'Two', created: '2014-02-13T07:59:00Z' },
  ])
})

/** Runs `script` when the comments are drawn, and what one does with them is still on its way. */
async function atFirstSight(script: string, attributes = '') {
  host.paths.set(
    '/page',
    html(
      `<script>
         addEventListener('afterword-load', ({ target }) => {
           const root = target.shadowRoot
           const look = () => root.querySelector('article') ? (${script})(root) : requestAnimationFrame(look)
           look()
         }, { once: true })
       </script>
       <script src="${endpoint.url}/afterword.js" data-thread="t" ${attributes}></script>`,
    ),
  )
  return visit(browser, `${host.url}/page`)
}

test('a hash that changes before anybody listens is followed all the same', async () => {
  const { page, errors, close } = await atFirstSight(`() => { location.hash = '#c2' }`)
  const target = page.getByRole('article', { name: 'Comment 2 by Ben' })
  await expect.poll(() => target.evaluate((node) => node.matches(':focus'))).toBe(true)
  expect(errors).toEqual([])
  await close()
})

test('a button that is pressed too early does what it says as soon as it can', async () => {
  const { page, errors, close } = await atFirstSight(
    `(root) => root.querySelector('[data-act=reply]').click()`,
  )
  await page.getByRole('heading', { name: 'Reply to Ann (#1)' }).waitFor()
  expect(errors).toEqual([])
  await close()
})

test('a press on "Show more" before anybody listens brings the comments', async () => {
  const { page, errors, close } = await atFirstSight(
    `(root) => root.querySelector('[data-end=next]').click()`,
    'data-page-size="1"',
  )
  await page.getByRole('article', { name: 'Comment 2 by Ben' }).waitFor()
  expect(errors).toEqual([])
  await close()
})

test('a press on the menu before anybody listens opens it', async () => {
  const { page, errors, close } = await atFirstSight(
    `(root) => root.querySelector('.dots').click()`,
  )
  await page.getByRole('menu').first().waitFor()
  expect(errors).toEqual([])
  await close()
})
