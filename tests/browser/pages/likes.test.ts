import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { type CommentHost, json, root, startCommentHost } from './comment-host.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host as blog } from './fixtures/host.ts'
import { html, type Visit, visit } from './world.ts'

let server: CommentHost
let visited: Visit | undefined

beforeEach(async () => {
  server = await startCommentHost()
  server.comments = [root(1, { likes: 4 }), root(2)]
})
afterEach(async () => {
  await visited?.close()
  await server.close()
})

async function open(url = server.url, thread = 't', head = '') {
  const tag = `<script src="${endpoint.url}/afterword.js" data-endpoint="${url}" data-thread="${thread}" data-live="off"></script>`
  blog.paths.set('/page', html(tag, head))
  visited = await visit(browser, `${blog.url}/page`)
  await visited.page.getByRole('article').first().waitFor()
  const heart = (name: RegExp) => visited!.page.getByRole('button', { name })
  return { ...visited, first: heart(/^Like comment 1 by/), heart }
}

const states = (button: { getAttribute(name: string): Promise<string | null> }) =>
  Promise.all([button.getAttribute('aria-pressed'), button.getAttribute('aria-label')])

describe('a heart', () => {
  test('says what it is for and how many like it, and its name holds what is shown', async () => {
    const { first, heart } = await open()
    expect(await states(first)).toEqual(['false', 'Like comment 1 by Ann 1, 4 likes'])
    expect((await first.innerText()).trim()).toBe('4')
    const second = heart(/^Like comment 2 by/)
    expect(await states(second)).toEqual(['false', 'Like comment 2 by Ann 2'])
    expect((await second.innerText()).trim()).toBe('')
  })

  test('fills at once, before the server has answered', async () => {
    const { first } = await open()
    server.onLike = () => {}
    await first.click()
    await expect.poll(() => states(first)).toEqual(['true', 'Like comment 1 by Ann 1, 5 likes'])
  })

  test('is taken back by a second press', async () => {
    const { first } = await open()
    await first.click()
    await expect.poll(() => server.likes.length).toBe(1)
    await first.click()
    await expect.poll(() => server.likes.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
    await expect.poll(() => states(first)).toEqual(['false', 'Like comment 1 by Ann 1, 4 likes'])
    expect(new Set(server.likes.map(({ reader }) => reader)).size).toBe(1)
  })

  test('pressed twice at once ends as it was, with one request at a time', async () => {
    const { first, heart, errors } = await open()
    // From here on the code is loaded.
    await heart(/^Like comment 2 by/).click()
    await expect.poll(() => server.likes.length).toBe(1)
    let running = 0
    let most = 0
    const answer = server.onLike
    server.onLike = (request, response) => {
      most = Math.max(most, (running += 1))
      setTimeout(() => {
        running -= 1
        answer(request, response)
      }, 200)
    }
    await first.dblclick()
    await expect.poll(() => server.likes.length).toBe(3)
    await expect.poll(() => states(first)).toEqual(['false', 'Like comment 1 by Ann 1, 4 likes'])
    expect(most).toBe(1)
    expect(errors).toEqual([])
  })

  test.each([
    ['503', (_: unknown, response: Parameters<typeof json>[0]) => json(response, {}, 503)],
    ['nonsense', (_: unknown, response: Parameters<typeof json>[0]) => json(response, 'yes')],
    ['a reset', (_: unknown, response: Parameters<typeof json>[0]) => response.destroy()],
  ])('goes back on %s, and says so, seen and heard', async (_, answer) => {
    const { page, first, errors } = await open()
    server.onLike = answer
    await first.click()
    await page.locator('[part=error]', { hasText: 'like couldn’t be saved' }).waitFor()
    expect(await states(first)).toEqual(['false', 'Like comment 1 by Ann 1, 4 likes'])
    expect(await page.locator('[role=status]').textContent()).toMatch(/like couldn’t be saved/)
    expect(errors).toEqual([])
  })
})

test('nothing is stored before the first like', async () => {
  const { page, first } = await open()
  const kept = () => page.evaluate(() => Object.keys(localStorage).sort().join())
  expect(await kept()).toBe('')
  await first.click()
  await expect.poll(kept).toBe(`afterword:likes:${server.url}:t,afterword:reader:${server.url}`)
})

test('a reload remembers', async () => {
  const { page, first } = await open()
  await first.click()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(2)
  server.comments = [root(1, { likes: 5 }), root(2)]
  await page.reload()
  await expect.poll(() => states(first)).toEqual(['true', 'Like comment 1 by Ann 1, 5 likes'])
})

test('where storage is blocked it works all the same', async () => {
  const block = `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })</script>`
  const { first, heart, errors } = await open(server.url, 't', block)
  await first.click()
  await heart(/^Like comment 2 by/).click()
  await expect.poll(() => server.likes.length).toBe(2)
  expect(new Set(server.likes.map(({ reader }) => reader)).size).toBe(1)
  await expect.poll(() => states(first)).toEqual(['true', 'Like comment 1 by Ann 1, 5 likes'])
  expect(errors).toEqual([])
})

test('the post has a heart of its own, in words', async () => {
  server.page = { thread: { id: 't', count: 2, state: 'open', likes: 12 } }
  const { heart } = await open()
  const post = heart(/^Like this post/)
  expect(await states(post)).toEqual(['false', 'Like this post, 12 readers like this'])
  expect((await post.innerText()).trim()).toBe('12 readers like this')
  await post.click()
  await expect.poll(() => server.likes.map(({ url }) => url)).toEqual(['/likes?thread=t'])
})

test('a server without likes has no hearts', async () => {
  server.page = { features: ['reply'] }
  const { page } = await open()
  expect(await page.locator('[part~=like]').count()).toBe(0)
})

test('a closed thread can still be liked', async () => {
  server.page = { thread: { id: 't', count: 2, state: 'closed', likes: 0 } }
  const { page, first } = await open()
  await first.click()
  await expect.poll(() => server.likes.length).toBe(1)
  expect(await page.getByRole('button', { name: /^Reply/ }).count()).toBe(0)
})

test('the real server counts a like, and takes it back', async () => {
  const created = '2014-02-13T06:59:00Z'
  await seedThread(endpoint.database, 'liked', [
    { number: '1', name: 'Eve', text: 'Hello', created },
  ])
  const { page, first, heart } = await open(endpoint.url, 'liked')
  await first.click()
  await heart(/^Like this post/).click()
  const list = async () => {
    const response = await fetch(`${endpoint.url}/comments?thread=liked`)
    const { thread, comments } = (await response.json()) as {
      thread: { likes: number }
      comments: { likes: number }[]
    }
    return [thread.likes, comments[0]?.likes]
  }
  await expect.poll(list).toEqual([1, 1])
  await page.reload()
  await expect.poll(() => states(first)).toEqual(['true', 'Like comment 1 by Eve, 1 like'])
  await first.click()
  await expect.poll(list).toEqual([1, 0])
})
