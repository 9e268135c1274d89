import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { browser } from './fixtures/browser.ts'
import { endpoint } from './fixtures/endpoint.ts'
import { host } from './fixtures/host.ts'
import { atRest, html, openRequests, startEndpoint } from './world.ts'
import { testMatrix } from './matrix.ts'

beforeAll(async () => {
  await seedThread(
    endpoint.database,
    'long',
    Array.from({ length: 30 }, (_, i) => ({
      number: String(i + 1),
      name: 'Eve',
      text: 'A comment of some length. '.repeat(8),
      created: '2014-02-13T06:59:00Z',
    })),
  )
})

const RESERVE =
  '<style>afterword-comments:not(:defined) { display: block; min-height: 100vh }</style>'
const FOOTER = '<footer style="height: 300px">The end</footer>'

/** The sum of all layout shifts of a page, as the browser itself measures them. */
async function shiftOf(
  body: string,
  head: string,
  ready: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
) {
  host.paths.set('/page', html(body, head))
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[]) {
        ;(globalThis as unknown as { shift: number }).shift += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const open = openRequests(page)
  await prepare(page)
  await page.goto(`${host.url}/page`)
  await page.locator('afterword-comments').getByText(ready).first().waitFor()
  await atRest(page, open)
  return {
    page,
    open,
    shift: () => page.evaluate('shift') as Promise<number>,
    close: () => context.close(),
  }
}

const STATES: [string, string, string, string][] = [
  ['a long thread', 'long', '', '30 comments'],
  ['an empty thread', 'nobody', '', 'Like this post'],
  ['a long thread with the form on top', 'long', 'input-position="top"', '30 comments'],
  ['a long thread in German', 'long', 'lang="de"', '30 Kommentare'],
  ['a failure', 'long', 'endpoint="http://127.0.0.1:59999"', 'could not be loaded'],
]

const FEW = ['a long thread', 'a failure']

describe('nothing shifts', () => {
  testMatrix(STATES, FEW)('below the fold: %s', async (_, thread, attributes, ready) => {
    const tag = `<script src="${endpoint.url}/afterword.js" data-thread="${thread}" ${attributes && `data-${attributes}`}></script>`
    const { shift, close } = await shiftOf(
      `<div style="height: 900px">Post</div>${tag}${FOOTER}`,
      '',
      ready,
    )
    expect(await shift()).toBe(0)
    await close()
  })

  testMatrix(STATES, FEW)(
    'in view, where the owner has kept the place: %s',
    async (_, thread, attributes, ready) => {
      const element = `<afterword-comments thread="${thread}" ${attributes}></afterword-comments>`
      const script = `<script async src="${endpoint.url}/afterword.js"></script>`
      const { page, shift, close } = await shiftOf(
        `<p>A short post.</p>${element}${FOOTER}${script}`,
        RESERVE,
        ready,
      )
      expect(await shift()).toBe(0)
      const height = await page
        .locator('afterword-comments')
        .evaluate((node) => node.getBoundingClientRect().height)
      expect(height).toBeGreaterThanOrEqual(700)
      await close()
    },
  )

  testMatrix(STATES, FEW)(
    'in view, in place of what the owner has put there: %s',
    async (_, thread, attributes, ready) => {
      const fallback = '<p>Words of the owner</p><p><a href="/all">Read the comments</a></p>'
      const element = `<afterword-comments thread="${thread}" ${attributes}>${fallback}</afterword-comments>`
      const script = `<script async src="${endpoint.url}/afterword.js"></script>`
      const { page, shift, close } = await shiftOf(
        `<p>A short post.</p>${element}${FOOTER}${script}`,
        RESERVE,
        ready,
      )
      expect(await shift()).toBe(0)
      const isLoaded = ready !== 'could not be loaded'
      expect(await page.getByText('Words of the owner').isVisible()).toBe(!isLoaded)
      await close()
    },
  )

  const ASIDE = '<aside style="float: right; width: 200px; height: 200px">More</aside>'
  /** Holds the loader back until the page has been painted without it. */
  const slowly = (page: Page) =>
    page.route('**/afterword.js', async (route) => {
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve))
          }),
      )
      await route.continue()
    })

  test.each([
    ['a plain tag', '<p>Post</p>TAG', '', undefined],
    ['a plain tag that is slow', '<p>Post</p>TAG', '', slowly],
    [
      'a plain tag whose element has a margin of the owner’s',
      '<p>Post</p>TAG',
      '<style>afterword-comments { margin: 5rem 0 }</style>',
      undefined,
    ],
    ['a plain tag after a margin', '<p style="margin-bottom: 90px">Post</p>TAG', '', undefined],
    [
      'an async tag in the middle of a long page',
      '<div style="height: 1500px">Post</div>ASYNC',
      '',
      slowly,
    ],
    [
      'an element by hand',
      `<p>Post</p><afterword-comments thread="long"></afterword-comments>`,
      RESERVE,
      undefined,
    ],
    [
      'an element by hand, slowly',
      `<p>Post</p><afterword-comments thread="long"></afterword-comments>`,
      RESERVE,
      slowly,
    ],
  ])('with an aside and a footer after it: %s', async (_, body, head, prepare) => {
    const source = (attribute: string) =>
      `<script ${attribute} src="${endpoint.url}/afterword.js" data-thread="long"></script>`
    const isTag = /TAG|ASYNC/.test(body)
    const tag = body.replace('TAG', source('')).replace('ASYNC', source('async'))
    const last = isTag ? '' : source('async')
    const { shift, close } = await shiftOf(
      `${tag}${ASIDE}${FOOTER}${last}`,
      head,
      '30 comments',
      prepare,
    )
    expect(await shift()).toBe(0)
    await close()
  })

  test('when Retry fails again, and when it succeeds', async () => {
    const element = `<afterword-comments thread="nobody" endpoint="http://127.0.0.1:59999"></afterword-comments>`
    const script = `<script async src="${endpoint.url}/afterword.js"></script>`
    const { page, open, shift, close } = await shiftOf(
      `<p>A short post.</p>${element}${FOOTER}${script}`,
      RESERVE,
      'Retry',
    )
    let failures = 0
    page.on('requestfailed', () => failures++)
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => failures).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Retry' }).waitFor()
    await atRest(page, open)
    await page.route('http://127.0.0.1:59999/**', (route) =>
      route.continue({
        url: route.request().url().replace('http://127.0.0.1:59999', endpoint.url),
      }),
    )
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Like this post').waitFor()
    await atRest(page, open)
    expect(await shift()).toBe(0)
    await close()
  })
})

test.each([
  ['by itself', '', 32],
  ['as the owner has it', '<style>afterword-comments { margin-top: 7px }</style>', 7],
  ['as a reset has it', '<style>* { margin: 0 }</style>', 0],
])('the thread keeps its distance from what is above it: %s', async (_, css, distance) => {
  const tag = `<script src="${endpoint.url}/afterword.js" data-thread="nobody"></script>`
  const element = '<afterword-comments thread="nobody"></afterword-comments>'
  for (const place of [tag, element + tag]) {
    const { page, shift, close } = await shiftOf(
      `<div id="above" style="height: 50px">Post</div>${place}`,
      css,
      'Like this post',
    )
    const between = () =>
      document.querySelector('afterword-comments')!.getBoundingClientRect().top -
      document.querySelector('#above')!.getBoundingClientRect().bottom
    expect(await page.evaluate(between)).toBe(distance)
    expect(await shift()).toBe(0)
    await close()
  }
})

test('the skeleton keeps its place from the beginning, and is drawn once it takes long', async () => {
  host.paths.set(
    '/page',
    html(`<script src="${endpoint.url}/afterword.js" data-thread="long"></script>`),
  )
  const context = await browser.newContext()
  const page = await context.newPage()
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/comments?**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${host.url}/page`)
  const skeleton = page.locator('afterword-comments .skeleton')
  await skeleton.waitFor({ state: 'attached' })
  const kept = (await skeleton.boundingBox())?.height
  expect(kept).toBeGreaterThan(300)
  const lines = skeleton.locator('.ghost')
  await expect.poll(() => lines.count()).toBe(3)
  await expect
    .poll(() => lines.first().evaluate((node) => getComputedStyle(node).opacity))
    .toBe('1')
  expect((await skeleton.boundingBox())?.height).toBe(kept)
  const avatar = (await lines.first().locator('.avatar').boundingBox())!
  const bones = (await lines.first().locator('.bones').boundingBox())!
  expect(bones.x).toBeGreaterThan(avatar.x + avatar.width)
  expect(bones.width).toBeGreaterThan(4 * avatar.width)
  answer()
  await page.getByRole('heading', { name: '30 comments' }).waitFor()
  expect(await skeleton.count()).toBe(0)
  await context.close()
})

const OFF = 'off' as const
const ASKED = 'optional' as const

/** Narrow and wide letters, as the type of one machine differs from another's. */
const TYPES = ['-0.06em', '0', '0.06em', '0.14em']
const WIDTHS = [360, 400, 440, 480, 520, 560, 600, 640, 700, 768, 900]

testMatrix(
  [
    ['no fields', { name: OFF, email: OFF, url: OFF }],
    ['a name', { name: ASKED, email: OFF, url: OFF }],
    ['a name and an e-mail address', { name: ASKED, email: ASKED, url: OFF }],
    ['all fields', { name: ASKED, email: ASKED, url: ASKED }],
  ],
  ['all fields'],
)(
  'the line of the form with %s is as high as what stood there before its code, in any type',
  async (_, fields) => {
    const asking = await startEndpoint(fields)
    const tag = `<script async src="${asking.url}/afterword.js" data-thread="t"></script>`
    host.paths.set('/page', html(tag))
    /** The heights of what stands there, by size of the type, width of its letters, and of the page. */
    const heights = async (selector: string, isHeld: boolean) => {
      const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
      if (isHeld) await page.route(/\/composer-/, () => undefined)
      await page.goto(`${host.url}/page`)
      const card = page.locator(selector)
      await card.waitFor()
      const found: Record<string, number> = {}
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const measured = await card.evaluate((node, types) => {
          const { adoptedStyleSheets } = node.getRootNode() as ShadowRoot
          const sheet = new CSSStyleSheet()
          adoptedStyleSheets.push(sheet)
          const measure = (size: number, spacing: string) => {
            document.body.style.fontSize = `${size}px`
            sheet.replaceSync(`.root { letter-spacing: ${spacing} }`)
            return [`${spacing} at ${size} px`, node.getBoundingClientRect().height] as const
          }
          const all = [14, 17, 22].flatMap((size) => types.map((type) => measure(size, type)))
          adoptedStyleSheets.pop()
          return all
        }, TYPES)
        for (const [type, height] of measured) found[`${type}, ${width} wide`] = Math.round(height)
      }
      await page.close()
      return found
    }
    expect(await heights('[aria-label] > .card', false)).toEqual(
      await heights('form:not([aria-label]) > .card', true),
    )
    await asking.close()
  },
)
