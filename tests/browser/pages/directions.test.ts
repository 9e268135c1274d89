import { expect, test } from 'vitest'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

const ARABIC = 'نعم هو كذلك'
const HEBREW = 'כן, נכון'

/** What servers write that know nothing of directions, and which way each of its texts has to run. */
const BODIES: [string, ('ltr' | 'rtl')[]][] = [
  [`<p>Is it?</p><p>${ARABIC} <em>so</em></p>`, ['ltr', 'rtl']],
  [`<blockquote><p>Is it?</p></blockquote><p>${HEBREW}</p><p>Yes</p>`, ['ltr', 'rtl', 'ltr']],
  [`<ul><li>${ARABIC}</li><li>one</li></ul>`, ['rtl', 'ltr']],
  [
    `<table><tr><td>${HEBREW}</td></tr><tr><td>One</td></tr><tr><td><code>wider than both</code></td></tr></table>`,
    ['rtl', 'ltr'],
  ],
  [`Is it?\n${ARABIC}`, ['ltr', 'rtl']],
  [`<p>${HEBREW}</p>`, ['rtl']],
]

test('each block of a body from elsewhere has a direction of its own', async () => {
  const comments = BODIES.map(([body], i) => ({
    id: `c${i}`,
    number: String(i + 1),
    parent: null,
    author: { name: 'Ann' },
    created: '2014-02-13T06:59:00Z',
    html: body,
  }))
  host.paths.set('/comments.json', (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
    })
    response.end(JSON.stringify({ comments }))
  })
  host.paths.set(
    '/page',
    html(
      `<script src="${endpoint.url}/afterword.js" data-backend="static" data-thread="t" data-endpoint="${host.url}/comments.json"></script>`,
    ),
  )
  const { page, errors, close } = await visit(browser, `${host.url}/page`)
  const bodies = page.locator('afterword-comments .body')
  await expect.poll(() => bodies.count()).toBe(BODIES.length)
  await page.getByRole('article', { name: 'Comment 1 ' }).waitFor()
  const found = await bodies.evaluateAll((all) =>
    all.map((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      const ways: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const block = text.parentElement!.closest('p, li, th, td, .body')!
        if (!text.data.trim() || text.parentElement !== block) continue
        const box = block.getBoundingClientRect()
        for (const { 0: line, index } of text.data.matchAll(/.+/g)) {
          const range = new Range()
          range.setStart(text, index)
          range.setEnd(text, index + line.trimEnd().length)
          const { left, right } = range.getBoundingClientRect()
          ways.push(left - box.left <= box.right - right ? 'ltr' : 'rtl')
        }
      }
      return ways
    }),
  )
  expect(found).toEqual(BODIES.map(([, ways]) => ways))
  expect(errors).toEqual([])
  await close()
})
