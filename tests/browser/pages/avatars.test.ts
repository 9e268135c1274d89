import { expect, test } from 'vitest'
import { root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, startHost, visit } from './world.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'

// Who serves the pictures is a third party: it need not learn what readers read.
test('the host of an avatar is told nothing of the page that shows it', async () => {
  const server = await startCommentHost()
  const pictures = await startHost()
  const referrers: (string | undefined)[] = []
  pictures.answerAll((request, response) => {
    referrers.push(request.headers.referer)
    response.setHeader('content-type', 'image/svg+xml')
    response.end(SVG)
  })
  server.comments = [1, 2].map((number) =>
    root(number, {
      author: { name: 'Ann', url: null, avatar: `${pictures.url}/${number}.svg`, role: null },
    }),
  )
  const tag = `<script src="${endpoint.url}/afterword.js" data-endpoint="${server.url}" data-thread="t" data-live="off"></script>`
  // The page itself would tell all.
  host.paths.set('/page', html(tag, '<meta name="referrer" content="unsafe-url">'))
  const { page, close } = await visit(browser, `${host.url}/page`)
  const shown = page.locator('afterword-comments .avatar img')
  await expect
    .poll(() =>
      shown.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
    )
    .toEqual([40, 40])
  expect(referrers).toEqual([undefined, undefined])
  await close()
  await Promise.all([server.close(), pictures.close()])
})
