import type { BrowserContextOptions, Page } from 'playwright'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { html, visit, drawn } from './world.ts'

let close: () => Promise<void>
let errors: string[]
let requests: string[]
/** Lets the pictures above come. */
let releasePictures: () => void

/** Of 5,000 comments every tenth root has a reply, and the 40th a long talk. */
const comments = Array.from({ length: 4500 }, (_, i) => i + 1).flatMap((root) => {
  const said = { name: `Ann ${root}`, created: '2014-02-13T06:59:00Z' }
  const replies = root === 40 ? 50 : root % 10 === 0 ? 1 : 0
  const text = `Comment ${root}. ${'And more of it, for a line or two. '.repeat(root % 5)}`
  return [
    { ...said, number: String(root), text },
    ...Array.from({ length: replies }, (_, i) => ({
      ...said,
      number: `${root}.${i + 1}`,
      text: `Answer ${i + 1}`,
    })),
  ]
})
for (const number of ['20', '4203']) {
  Object.assign(
    comments.find((comment) => comment.number === number)!,
    { state: 'deleted' },
  )
}

beforeAll(async () => {
  await seedThread(endpoint.database, 't', comments)
})
afterEach(async () => {
  await close()
  expect(errors).toEqual([])
})

const HEAD = `<base href="https://elsewhere.example/">
<style>
  body { margin: 0; font: 16px/1.5 serif }
  .bar { position: sticky; top: 0; height: 80px; background: #ddd; z-index: 9 }
  .article { height: 1500px }
</style>`

async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const waiting: (() => void)[] = []
  releasePictures = () => {
    for (const release of waiting.splice(0)) release()
  }
  host.paths.set('/late.svg', (_, response) => {
    waiting.push(() => {
      response.setHeader('content-type', 'image/svg+xml')
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"/>')
    })
  })
  const pictures = `<img src="${host.url}/late.svg">`.repeat(3).replaceAll('><', '><br><')
  host.paths.set(
    '/page',
    html(
      `<div class="bar">A bar</div><div class="article">Post <a id="link" href="${host.url}/page#c2222">2222</a> ${pictures}</div>
       <a id="unrelated" href="${host.url}/page#top">top</a>
       <script src="${endpoint.url}/afterword.js" data-thread="t" data-live="off"></script>`,
      HEAD,
    ),
  )
  // The pictures keep the page from being loaded.
  const visited = await visit(browser, 'about:blank', options)
  await visited.page.goto(`${host.url}/page${hash}`, { waitUntil: 'domcontentloaded' })
  ;({ close, errors, requests } = visited)
  return visited.page
}

const article = (page: Page, number: string) =>
  page.locator('article').filter({ has: page.locator(`.number:text-is("${number}")`) })
const lists = () => requests.filter((url) => url.includes('/comments?'))

/** Whether it is whole in the window, under the bar, focused and marked. */
async function isThere(page: Page, number: string): Promise<string> {
  const found = article(page, number)
  if ((await found.count()) !== 1) return `${await found.count()} of it`
  return found.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    if (top < 80) return `under the bar, at ${top}`
    if (bottom > innerHeight) return `below, at ${bottom}`
    if (!node.matches(':focus')) return 'not focused'
    return node.part.contains('highlighted') ? 'there' : 'not marked'
  })
}
/** Scrolls away from where a press is just leading, as often as it takes. */
async function goOn(page: Page): Promise<void> {
  const scroll = async () => {
    await page.evaluate(() => scrollBy(0, 1500))
    return isThere(page, '2222')
  }
  await expect.poll(scroll).toMatch(/under/)
}
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

describe('a link to a comment', () => {
  test.each(['#c2222', '#c4500', '#c1', '#c40.35', '#c10.1'])(
    '%s lands there, and loads its page alone',
    async (hash) => {
      const page = await open(hash)
      const number = hash.slice(2)
      await expect.poll(() => isThere(page, number)).toBe('there')
      expect(lists()).toHaveLength(1)
      expect(await page.getByRole('button', { name: 'Show earlier comments' }).count()).toBe(
        Number.parseInt(number, 10) > 25 ? 1 : 0,
      )
      releasePictures()
      await expect
        .poll(() =>
          page.evaluate(() =>
            [...document.images].every((image) => image.complete && image.naturalHeight === 400),
          ),
        )
        .toBe(true)
      await expect.poll(() => isThere(page, number)).toBe('there')
    },
  )

  test('by its id lands there too', async () => {
    const list = await fetch(`${endpoint.url}/comments?thread=t&order=oldest&limit=1&number=2222`)
    const { comments } = (await list.json()) as { comments: { id: string; number: string }[] }
    const { id } = comments.find(({ number }) => number === '2222')!
    const page = await open(`#comment-${id}`)
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    expect(lists()).toHaveLength(1)
  })

  test('honours the scroll padding of the page, and small type', async () => {
    const page = await open('#c2222')
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    await page.evaluate(() => {
      document.documentElement.style.scrollPaddingTop = '200px'
      document.querySelector('afterword-comments')!.setAttribute('style', 'font-size: 8px')
      location.hash = '#c2223'
    })
    await expect.poll(() => isThere(page, '2223')).toBe('there')
    const top = await article(page, '2223').evaluate((node) => node.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(200)
  })

  test('followed from the page lands there, and Back restores the place', async () => {
    const page = await open()
    releasePictures()
    await page.waitForLoadState()
    await page.evaluate(() => scrollTo(0, 400))
    await page.locator('#link').evaluate((node: HTMLElement) => node.click())
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    await page.goBack()
    await expect.poll(() => scrolled(page)).toBe(400)
    await page.goForward()
    await expect
      .poll(() =>
        article(page, '2222').evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect()
          return top >= 80 && bottom <= innerHeight
        }),
      )
      .toBe(true)
  })

  test('followed within the thread lands there, and Back restores the place', async () => {
    const page = await open()
    releasePictures()
    await page.waitForLoadState()
    await page.locator('afterword-comments').scrollIntoViewIfNeeded()
    await article(page, '30').scrollIntoViewIfNeeded()
    const before = await article(page, '30').evaluate((node) => node.getBoundingClientRect().top)
    await page.evaluate(() => {
      location.hash = '#c2222'
    })
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    await page.goBack()
    await expect
      .poll(async () =>
        (await article(page, '30').count()) === 1
          ? Math.abs(
              (await article(page, '30').evaluate((node) => node.getBoundingClientRect().top)) -
                before,
            )
          : 'gone',
      )
      .toBeLessThan(2)
  })

  test('holds its place while the page grows, until the reader goes elsewhere', async () => {
    const page = await open()
    releasePictures()
    await page.waitForLoadState()
    // The list is drawn for as long as this clock stands still.
    await page.evaluate(() => {
      const now = performance.now()
      performance.now = () => now
      location.hash = '#c4500'
    })
    await expect.poll(() => isThere(page, '4500')).toBe('there')
    const there = await scrolled(page)
    await page.evaluate(() => scrollBy(0, -300))
    await expect.poll(() => scrolled(page)).toBeGreaterThan(there - 100)
    await page.mouse.move(400, 500)
    await page.mouse.wheel(0, -300)
    await expect.poll(() => scrolled(page)).toBeLessThan(there - 200)
    for (let round = 0; round < 5; round++) await drawn(page)
    expect(await scrolled(page)).toBeLessThan(there - 200)
  })

  test('pressed again, after the reader has gone on, lands there again', async () => {
    const page = await open('#c2222')
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    await article(page, '2222').locator('.number').click()
    await expect.poll(() => page.url()).toContain('#comment-')
    await goOn(page)
    await article(page, '2222')
      .locator('.number')
      .evaluate((link: HTMLElement) => link.click())
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    // A press that is for another tab is none of this one's.
    await goOn(page)
    await article(page, '2222')
      .locator('.number')
      .evaluate((link) => {
        addEventListener('click', (event) => event.preventDefault())
        link.dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            composed: true,
            ctrlKey: true,
            cancelable: true,
          }),
        )
      })
    await drawn(page)
    expect(await isThere(page, '2222')).toMatch(/under/)
  })

  test('Back to another comment restores the place that was left, not the comment', async () => {
    const page = await open('#c2222')
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    releasePictures()
    await page.waitForLoadState()
    await page.evaluate(() => scrollBy(0, 900))
    const left = await scrolled(page)
    await page.evaluate(() => {
      location.hash = '#c2240'
    })
    await expect.poll(() => isThere(page, '2240')).toBe('there')
    // As routers do, at every step through the history.
    await page.evaluate(() => {
      addEventListener('popstate', () => history.replaceState({ seen: true }, ''))
    })
    await page.goBack()
    await expect.poll(() => article(page, '2222').getAttribute('part')).toContain('highlighted')
    expect(await scrolled(page)).toBe(left)
    await page.goForward()
    await expect.poll(() => isThere(page, '2240')).toBe('there')
    expect(lists()).toHaveLength(1)
  })

  test('to a comment that was left for others lands on it, and Back goes to where it was left', async () => {
    const page = await open('#c7')
    await expect.poll(() => isThere(page, '7')).toBe('there')
    releasePictures()
    await page.waitForLoadState()
    const first = page.url()
    await page.evaluate(() => scrollBy(0, 500))
    const left = await article(page, '12').evaluate((node) => node.getBoundingClientRect().top)
    await page.evaluate(() => {
      location.hash = '#c2222'
    })
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    await page.evaluate((url) => {
      location.href = url
    }, first)
    await expect.poll(() => isThere(page, '7')).toBe('there')
    await page.goBack()
    await article(page, '2222').waitFor()
    await page.goBack()
    await expect
      .poll(async () =>
        (await article(page, '12').count()) === 1
          ? Math.abs(
              (await article(page, '12').evaluate((node) => node.getBoundingClientRect().top)) -
                left,
            )
          : 'gone',
      )
      .toBeLessThan(2)
  })

  test.each([
    ['unknown', '#c9999'],
    ['unknown', '#comment-nobody'],
    ['deleted', '#c4203'],
  ])('to one that is %s says so in a sentence: %s', async (_, hash) => {
    const page = await open(hash)
    const sentence = page.getByText('The comment you were looking for isn’t here.')
    await sentence.waitFor()
    await expect
      .poll(() =>
        sentence.evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect()
          return top >= 80 && bottom <= innerHeight
        }),
      )
      .toBe(true)
    expect(await article(page, '1').count()).toBe(1)
  })

  test('to a deleted one that has replies lands on what it left', async () => {
    const page = await open('#c20')
    await expect.poll(() => isThere(page, '20')).toBe('there')
    expect(await article(page, '20').textContent()).toContain('This comment was deleted.')
    expect(await article(page, '20.1').count()).toBe(1)
  })

  test('that is none of ours changes nothing', async () => {
    const page = await open('#c2222')
    await expect.poll(() => isThere(page, '2222')).toBe('there')
    const before = [await scrolled(page), lists().length]
    await page.evaluate(() => {
      location.hash = '#elsewhere'
    })
    await drawn(page)
    expect([await scrolled(page), lists().length]).toEqual(before)
    expect(await isThere(page, '2222')).toBe('there')
  })
})
