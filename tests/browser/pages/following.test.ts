import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit } from './world.ts'

/** The id of a post of the host's, which the browser reaches by address, without its port. */
const idOf = (post: string) => `127.0.0.1/${post}`

beforeAll(async () => {
  for (const post of ['one', 'two', 'three', 'draft', 'posted', 'sent']) {
    await seedThread(endpoint.database, idOf(post), [
      { number: '1', name: 'Ann', text: `First of ${post}`, created: '2014-02-13T06:59:00Z' },
    ])
  }
})

const script = (attributes = '') =>
  `<script async src="${endpoint.url}/afterword.js" ${attributes}></script>`
const canonical = (post: string) => `<link rel="canonical" href="https://127.0.0.1/${post}">`

const ELEMENT = '<afterword-comments></afterword-comments>'

/** Opens a post, with what a router's page has: an element that stays, and a way to other posts. */
async function openPost(post: string, head: string, body = ELEMENT) {
  host.paths.set(`/${post}`, html(`<h1>${post}</h1>${body}${script('data-loading="eager"')}`, head))
  const visited = await visit(browser, `${host.url}/${post}`)
  await visited.page.getByText(`First of ${post}`).waitFor()
  return visited
}

/** Waits for the thread of a post, and that no other post's is there. */
async function shows(page: Page, post: string): Promise<void> {
  await page.getByText(`First of ${post}`).waitFor()
  await expect.poll(() => page.locator('afterword-comments article').count()).toBe(1)
}

/** What routers do when they go to a post, each in its own order and delay. */
const ROUTERS: Record<string, (post: string) => void> = {
  'address and heading in one task': (post) => {
    history.pushState(null, '', `/${post}`)
    document.querySelector('h1')!.textContent = post
  },
  'address alone': (post) => history.pushState(null, '', `/${post}`),
  'canonical link first, address in the same task': (post) => {
    document.querySelector('link')?.setAttribute('href', `https://127.0.0.1/${post}`)
    history.pushState(null, '', `/${post}`)
  },
  'address first, canonical link promise jobs later': (post) => {
    history.pushState(null, '', `/${post}`)
    let jobs = Promise.resolve()
    for (let job = 0; job < 20; job++) jobs = jobs.then(() => undefined)
    void jobs.then(() =>
      document.querySelector('link')?.setAttribute('href', `https://127.0.0.1/${post}`),
    )
  },
  'address first, canonical link in the next frame': (post) => {
    history.pushState(null, '', `/${post}`)
    requestAnimationFrame(() =>
      document.querySelector('link')?.setAttribute('href', `https://127.0.0.1/${post}`),
    )
  },
  'address first, another canonical link 100 ms later': (post) => {
    history.pushState(null, '', `/${post}`)
    setTimeout(() => {
      const link = document.createElement('link')
      link.rel = 'canonical'
      link.href = `https://127.0.0.1/${post}`
      document.querySelector('link')?.replaceWith(link)
    }, 100)
  },
  'canonical link first, address 100 ms later': (post) => {
    document.querySelector('link')?.setAttribute('href', `https://127.0.0.1/${post}`)
    setTimeout(() => history.pushState(null, '', `/${post}`), 100)
  },
}

describe.each([
  ['without a canonical link', ''],
  ['with one', canonical('one')],
])('a page %s', (_, head) => {
  test.each(Object.entries(ROUTERS))(
    'that changes its %s shows each post’s thread',
    async (_, go) => {
      const { page, errors, lines, close } = await openPost('one', head)
      await page.evaluate(go, 'two')
      await page.waitForURL('**/two')
      await shows(page, 'two')
      await page.evaluate(go, 'three')
      await page.waitForURL('**/three')
      await shows(page, 'three')
      await page.goBack()
      await shows(page, 'two')
      await page.goBack()
      await shows(page, 'one')
      await page.goForward()
      await shows(page, 'two')
      expect([errors, lines]).toEqual([[], []])
      await close()
    },
  )
})

test('a canonical link that another host has is trusted again when the page comes back to it', async () => {
  await seedThread(endpoint.database, 'other.example/first', [
    { number: '1', name: 'Ann', text: 'First of elsewhere', created: '2014-02-13T06:59:00Z' },
  ])
  host.paths.set(
    '/one',
    html(
      `<afterword-comments></afterword-comments>${script('data-loading="eager"')}`,
      '<link rel="canonical" href="https://other.example/first">',
    ),
  )
  const { page, close } = await visit(browser, `${host.url}/one`)
  await shows(page, 'elsewhere')
  await page.evaluate(() => history.pushState(null, '', '/two'))
  await shows(page, 'two')
  await page.goBack()
  await shows(page, 'elsewhere')
  await page.evaluate(() => history.replaceState(null, '', '/one?utm_source=x#top'))
  await page.evaluate(() => document.body.append('x'))
  await shows(page, 'elsewhere')
  await close()
})

test('an explicit thread stays, wherever the page goes', async () => {
  host.paths.set(
    '/one',
    html(
      `<afterword-comments thread="${idOf('one')}"></afterword-comments>${script('data-loading="eager"')}`,
    ),
  )
  const { page, requests, close } = await visit(browser, `${host.url}/one`)
  await shows(page, 'one')
  const lists = () => requests.filter((url) => url.includes('/comments?')).length
  const before = lists()
  await page.evaluate(() => history.pushState(null, '', '/two'))
  await page.evaluate(() => document.body.append('x'))
  await shows(page, 'one')
  expect(lists()).toBe(before)
  await close()
})

test('a draft stays with its page, and what is posted is stored under the post above the form', async () => {
  const { page, close } = await openPost('draft', canonical('draft'))
  const box = page.getByRole('textbox', { name: 'Comment' })
  await box.fill('Words for the first post')
  const loaded = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('afterword-load', (event) => resolve((event as CustomEvent).detail), {
          once: true,
        }),
      ),
  )
  await page.evaluate(() => history.pushState(null, '', '/posted'))
  expect(await loaded).toEqual({ count: 1, thread: idOf('posted') })
  await shows(page, 'posted')
  await expect.poll(() => box.inputValue()).toBe('')
  await box.fill('Words for the second post')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('article', { name: 'Comment 2 by Anonymous' }).waitFor()
  await page.goBack()
  await shows(page, 'draft')
  await expect.poll(() => box.inputValue()).toBe('Words for the first post')
  await close()

  const stored = async (post: string) => {
    const answer = await fetch(`${endpoint.url}/comments?thread=${encodeURIComponent(idOf(post))}`)
    return ((await answer.json()) as { comments: { html: string }[] }).comments.map(
      ({ html }) => html,
    )
  }
  expect(await stored('draft')).toEqual(['<p>First of draft</p>\n'])
  expect((await stored('posted')).at(-1)).toContain('Words for the second post')
})

test('what is on its way when the page goes on arrives, under the post it was written for', async () => {
  const { page, close } = await openPost('sent', '')
  const box = page.getByRole('textbox', { name: 'Comment' })
  await box.fill('Sent, and gone on at once')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/comments', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await asked
  await page.evaluate(() => history.pushState(null, '', '/three'))
  await shows(page, 'three')
  release()
  await expect
    .poll(async () => {
      const answer = await fetch(
        `${endpoint.url}/comments?thread=${encodeURIComponent(idOf('sent'))}`,
      )
      return await answer.text()
    })
    .toContain('Sent, and gone on at once')
  await close()
})

describe('the one-line tag survives a router that swaps the page without running scripts again', () => {
  const post = (name: string) => `<main><h1>${name}</h1>${script('data-loading="eager"')}</main>`

  test('as Swup and Astro’s ClientRouter do: the container’s HTML is replaced', async () => {
    const { page, close } = await openPost('one', '', '')
    for (const name of ['two', 'three']) {
      await page.evaluate(
        ([name, body]) => {
          history.pushState(null, '', `/${name}`)
          const fresh = new DOMParser().parseFromString(body!, 'text/html')
          document.body.replaceChildren(...fresh.body.childNodes)
        },
        [name, post(name)],
      )
      await shows(page, name)
    }
    await close()
  })

  test('as Turbo and htmx do: the scripts run again', async () => {
    const { page, close } = await openPost('one', '', '')
    await page.evaluate(
      ([body]) => {
        history.pushState(null, '', '/two')
        document.body.innerHTML = body!
        for (const old of document.querySelectorAll('script')) {
          const fresh = document.createElement('script')
          for (const { name, value } of old.attributes) fresh.setAttribute(name, value)
          old.replaceWith(fresh)
        }
      },
      [post('two')],
    )
    await shows(page, 'two')
    expect(await page.locator('afterword-comments').count()).toBe(1)
    await close()
  })

  test('from the head: the thread is placed in each new article', async () => {
    host.paths.set('/one', html('<article><h1>one</h1></article>', script('data-loading="eager"')))
    const { page, close } = await visit(browser, `${host.url}/one`)
    await shows(page, 'one')
    await page.evaluate(() => {
      document.body.innerHTML = '<article><h1>two</h1></article>'
      history.pushState(null, '', '/two')
      document.body.append('x')
    })
    await shows(page, 'two')
    expect(await page.locator('article > afterword-comments').count()).toBe(1)
    await close()
  })
})
