import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { contrastOf } from '../../fixtures/contrast.ts'
import { comments as clock } from '../../../demo/threads/clock.ts'
import { seedThread } from '../../../src/server/seed.ts'
import { html, launch, startEndpoint, startHost, type Visit, visit } from './world.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** A value for each variable, where it shows, and as what. */
const VARIABLES: Record<
  string,
  [value: string, selector: string, property: string, shown: string]
> = {
  'accent-color': ['rgb(90, 10, 60)', '.send', 'background-color', 'rgb(90, 10, 60)'],
  'text-color': ['rgb(9, 8, 70)', '.body', 'color', 'rgb(9, 8, 70)'],
  'muted-color': ['rgb(90, 80, 70)', '.date', 'color', 'rgb(90, 80, 70)'],
  background: ['rgb(250, 240, 230)', '.root', 'background-color', 'rgb(250, 240, 230)'],
  surface: ['rgb(240, 240, 200)', '.card', 'background-color', 'rgb(240, 240, 200)'],
  'border-color': ['rgb(1, 2, 3)', '.card', 'border-top-color', 'rgb(1, 2, 3)'],
  'danger-color': ['rgb(200, 0, 9)', '.error', 'color', 'rgb(200, 0, 9)'],
  'success-color': ['rgb(0, 90, 9)', '.root', '--_success', 'rgb(0, 90, 9)'],
  'font-family': ['fantasy', '.body', 'font-family', 'fantasy'],
  'font-size': ['23px', '.root', 'font-size', '23px'],
  'line-height': ['2', '.root', 'line-height', '32px'],
  radius: ['7px', '.card', 'border-top-left-radius', '7px'],
  spacing: ['40px', '.composer', 'margin-top', '80px'],
  'avatar-size': ['61px', '.avatar', 'width', '61px'],
  'focus-outline': ['5px dotted rgb(0, 0, 255)', '.sort', 'outline-style', 'dotted'],
}

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Awaited<ReturnType<typeof startHost>>
let open: Visit
let thread: Locator

const shown = (selector: string, property: string) =>
  thread
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)

/** Puts rules on the page, and an attribute with them, as a page that switches its theme does. */
const dress = (css: string) =>
  open.page.evaluate((text) => {
    const sheet = document.querySelector('#dress')
    if (sheet) sheet.textContent = text
    document.documentElement.dataset['dress'] = text
  }, css)

const contrast = (selector: string, ground: string | string[], property = 'color') =>
  thread
    .locator(selector)
    .first()
    .evaluate(contrastOf, [ground, property] as const)

/** What stands in the form, on its surface: readable where the page's words would be there. */
const formIsReadOn = async (color: string) => {
  const surface = [color, await shown('.card', 'background-color')]
  if ((await contrast('.card', surface)) < 4.5) return
  for (const part of ['.label', '.hint', '.note', '.error:not([hidden])']) {
    await expect.poll(() => contrast(`.card ${part}`, surface)).toBeGreaterThan(4.5)
  }
}

beforeAll(async () => {
  browser = await launch()
  endpoint = await startEndpoint({ name: 'required' })
  await seedThread(endpoint.database, 'theming.example/post', clock)
  host = await startHost()
  host.paths.set(
    '/',
    html(
      `<p id="near">A post.</p><div id="box"><script async src="${endpoint.url}/afterword.js" data-thread="theming.example/post" data-loading="eager" data-page-size="5"></script></div>`,
      '<style>html { background: #fff; color: #222; font: 16px/1.5 serif } .dark { background: #111; color: #ddd }</style><style id="dress"></style>',
    ),
  )
  host.paths.set('/dark.css', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/css' })
    response.end(`html { ${DARK} }`)
  })
  open = await visit(browser, `${host.url}/#comment-nowhere`)
  thread = open.page.locator('afterword-comments')
  await thread.locator('article').first().waitFor()
  // A refusal, so that there are words of an error too.
  await thread.getByRole('textbox', { name: 'Comment' }).fill('Words without a name')
  await thread.getByRole('button', { name: 'Post comment' }).click()
  await thread.locator('.error:not([hidden])').first().waitFor()
})
afterAll(async () => {
  await open.close()
  await browser.close()
  await host.close()
  await endpoint.close()
})

describe('each variable alone, on :root', () => {
  test('is one of those that README lists', () => {
    const listed = [...README.matchAll(/^\| `--afterword-([a-z-]+)`/gm)].map(([, name]) => name)
    expect(new Set(listed)).toEqual(new Set(Object.keys(VARIABLES)))
  })

  test.each(Object.entries(VARIABLES))('%s does what its name says', async (name, given) => {
    const [value, selector, property, expected] = given
    const page = () =>
      open.page.locator('#near').evaluate((node) => {
        const { color, fontSize, fontFamily, lineHeight } = getComputedStyle(node)
        return [color, fontSize, fontFamily, lineHeight, node.getBoundingClientRect().height]
      })
    await dress('')
    const before = await page()
    await thread.locator('.sort').focus()
    expect(await shown(selector, property)).not.toBe(expected)
    await dress(`:root { --afterword-${name}: ${value} }`)
    await expect.poll(() => shown(selector, property)).toBe(expected)
    expect(await page()).toEqual(before)
  })
})

test('every part that README lists is styled from outside', async () => {
  const table = README.slice(
    README.indexOf('<!-- parts start -->'),
    README.indexOf('<!-- parts end -->'),
  )
  const listed = [...table.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name = '']) => name)
  expect(listed.length).toBeGreaterThan(20)
  const rules = listed.map((name) => `afterword-comments::part(${name}) { --seen-${name}: yes }`)
  await dress(rules.join(' '))
  const missing = new Set(listed)
  const look = async () => {
    const seen = await thread.evaluate(
      (node, names) =>
        names.filter((name) =>
          [...(node.shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? [])].some(
            (part) => getComputedStyle(part).getPropertyValue(`--seen-${name}`) === 'yes',
          ),
        ),
      listed,
    )
    for (const name of seen) missing.delete(name)
    return [...missing]
  }
  await look()
  await thread.getByRole('button', { name: 'Preview' }).click()
  await expect.poll(look).not.toContain('preview')
  await thread.getByRole('button', { name: 'Preview' }).click()
  await thread.locator('.dots').click()
  await expect.poll(look).not.toContain('menu')
  await thread.locator('.dots').click()
  await thread.getByRole('link', { name: '10.2' }).first().hover()
  await expect.poll(look, { timeout: 5000 }).toEqual([])
})

test('theme=auto follows a class on the page, and back', async () => {
  await dress('')
  const toggle = () => open.page.evaluate(() => document.documentElement.classList.toggle('dark'))
  const scheme = () => shown('.root', 'color-scheme')
  await expect.poll(scheme).toBe('light')
  await toggle()
  await expect.poll(scheme).toBe('dark')
  expect(await contrast('.leave', '#111')).toBeGreaterThan(4.5)
  await toggle()
  await expect.poll(scheme).toBe('light')
})

const DARK = 'background: #111; color: #ddd'
const SWITCHES: [string, (page: Page) => Promise<unknown>][] = [
  [
    'a sheet’s own text',
    (page) =>
      page.evaluate((css) => {
        const sheet = document.querySelector('#dress')
        if (sheet) sheet.textContent = css
      }, `html { ${DARK} }`),
  ],
  [
    'a linked sheet that is on its way',
    (page) =>
      page.evaluate(() => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
        link.id = 'linked'
        link.href = '/dark.css'
        document.head.append(link)
      }),
  ],
  [
    'the colour of a box about the thread, from outside its sheet',
    (page) =>
      page.evaluate(() => {
        const box = document.querySelector<HTMLElement>('#box')
        if (box) box.style.color = '#ddd'
      }),
  ],
  [
    'a class that changes the colour slowly',
    async (page) => {
      await page.evaluate(() => {
        const sheet = document.querySelector('#dress')
        if (sheet) sheet.textContent = 'html { transition: color 0.4s }'
      })
      await page.evaluate(() => document.documentElement.classList.add('dark'))
    },
  ],
]

const undo = () =>
  open.page.evaluate(() => {
    document.querySelector('#linked')?.remove()
    document.querySelector<HTMLElement>('#box')?.style.removeProperty('color')
    document.documentElement.classList.remove('dark')
    const sheet = document.querySelector('#dress')
    if (sheet) sheet.textContent = ''
  })

test.each(SWITCHES)('theme=auto follows %s, and back', async (_, darken) => {
  await dress('')
  // An attribute of the page makes a thread look anew that was wrong, for the tests after this one.
  onTestFinished(() => dress('p { color: inherit }'))
  const scheme = () => shown('.root', 'color-scheme')
  await expect.poll(scheme).toBe('light')
  try {
    await darken(open.page)
    await expect.poll(scheme).toBe('dark')
  } finally {
    await undo()
  }
  await expect.poll(scheme).toBe('light')
})

test.each([
  ['name and e-mail', 'url'],
  ['a name', 'url, email'],
])('with %s alone no column of the form is left empty', async (_, off) => {
  const lines = await thread.locator('.who').evaluate((who, names) => {
    const taken = [...who.querySelectorAll('.field')].filter((field) =>
      names.split(', ').includes(field.querySelector('input')?.type ?? ''),
    )
    for (const field of taken) field.remove()
    const columns = getComputedStyle(who).gridTemplateColumns.split(' ').length
    for (const field of taken) who.querySelector('.remember')?.before(field)
    return [columns, taken.length]
  }, off)
  expect(lines).toEqual([2, off.split(', ').length])
})

const COLORS = [
  '#000',
  '#fff',
  '#777',
  '#555',
  '#666',
  '#888',
  '#999',
  '#aaa',
  '#bbb',
  '#ff0',
  '#00f',
  '#0f0',
  '#f0f',
  '#c33',
  '#0c111c',
  '#fdf6e3',
]

test.each(COLORS)('with %s as the only accent words stay readable', async (color) => {
  for (const dark of [false, true]) {
    await open.page.evaluate((on) => document.documentElement.classList.toggle('dark', on), dark)
    await dress(`:root { --afterword-accent-color: ${color} }`)
    await expect.poll(() => shown('.root', 'color-scheme')).toBe(dark ? 'dark' : 'light')
    expect(await contrast('.leave', dark ? '#111' : '#fff')).toBeGreaterThan(4.5)
    expect(await contrast('.send', 'own')).toBeGreaterThan(4.5)
  }
  await open.page.evaluate(() => document.documentElement.classList.remove('dark'))
})

const PARTS = ['.date', '.number', '.quiet', '.leave', '.avatar', '.error:not([hidden])']

test.each(COLORS)('with %s as the only background words stay readable', async (color) => {
  await dress(`:root { --afterword-background: ${color} }`)
  for (const part of ['.body', '.heading', ...PARTS]) {
    await expect.poll(() => contrast(part, color)).toBeGreaterThan(4.5)
  }
  expect(await contrast('.card', color, 'border-top-color')).toBeGreaterThan(3)
  await formIsReadOn(color)
})

test.each(COLORS)('on a page that is %s itself words stay readable', async (color) => {
  for (const ink of ['#000', '#fff']) {
    await dress(`html { background: ${color}; color: ${ink} }`)
    // What the page's own words don't have, ours can't.
    if ((await contrast('.body', color)) < 4.5) continue
    for (const part of PARTS) {
      await expect.poll(() => contrast(part, color)).toBeGreaterThan(4.5)
    }
    expect(await contrast('.card', color, 'border-top-color')).toBeGreaterThan(3)
    await formIsReadOn(color)
  }
})

test('the page’s own background is the nearest that can’t be seen through', async () => {
  await dress('#box { background: #2b4a6f; color: #fff }')
  await expect.poll(() => contrast('.leave', '#2b4a6f')).toBeGreaterThan(4.5)
  await dress('#box { background: oklch(0.8 0.1 80) } afterword-comments { background: #0000 }')
  await expect.poll(() => contrast('.leave', 'oklch(0.8 0.1 80)')).toBeGreaterThan(4.5)
  await expect.poll(() => contrast(PARTS[5] ?? '', 'oklch(0.8 0.1 80)')).toBeGreaterThan(4.5)
})

test('a page that is dark only where it is narrow is followed there and back', async () => {
  await dress('@media (width < 500px) { html { background: #111; color: #ddd } }')
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('light')
  await open.page.setViewportSize({ width: 400, height: 900 })
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('dark')
  await open.page.setViewportSize({ width: 900, height: 900 })
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('light')
})

test.each([
  ['an image', 'html { background: #888 linear-gradient(#888, #888) }'],
  ['a tint', '#box { background: rgb(127 127 127 / 20%) } html { background: #888 }'],
  ['something else that the page draws there', 'html { background: #888; color: #999 }'],
])('over %s colours are as they are on white or black', async (_, css) => {
  await dress('')
  await expect.poll(() => shown('.leave', 'color')).not.toBe('')
  const before = await shown('.leave', 'color')
  await dress('html { background: #888; color: #000 }')
  await expect.poll(() => shown('.leave', 'color')).not.toBe(before)
  await dress(css)
  await expect.poll(() => shown('.root', '--_pull')).toBe('')
})

test.each(['transparent', 'rgb(127 127 127 / 8%)', 'linear-gradient(#fff, #eee)'])(
  'on a background of %s words are the page’s',
  async (value) => {
    await dress(`:root { --afterword-background: ${value} }`)
    expect(await contrast('.body', '#fff')).toBeGreaterThan(15)
  },
)

test('an owner’s padding and border stay within the width that the element has', async () => {
  const width = () => thread.evaluate((node) => node.getBoundingClientRect().width)
  await dress('')
  const before = await width()
  await dress('afterword-comments { padding: 30px; border: 2px solid }')
  expect(await width()).toBe(before)
  await dress('')
})

test('hidden means hidden, whatever display the owner gives the element', async () => {
  await dress('afterword-comments { display: flex }')
  await thread.evaluate((node) => node.setAttribute('hidden', ''))
  expect(await thread.isVisible()).toBe(false)
  await thread.evaluate((node) => node.removeAttribute('hidden'))
  expect(await thread.evaluate((node) => getComputedStyle(node).display)).toBe('flex')
  await dress('')
})
