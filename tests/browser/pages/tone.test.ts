import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import {
  contrast,
  DARK,
  dress,
  formIsReadOn,
  open,
  shown,
  themedPage,
  thread,
} from './themed-page.ts'
import { testMatrix } from './matrix.ts'

themedPage()

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
  await thread.locator('#composer-text').click()
  const [left, shown] = await thread.locator('.who').evaluate((who, names) => {
    const fields = [...who.querySelectorAll<HTMLElement>('.field')]
    const typeOf = (field: Element) => field.querySelector('input')?.type ?? ''
    const shown = fields.filter((field) => !names.split(', ').includes(typeOf(field)))
    for (const field of fields) field.style.display = shown.includes(field) ? '' : 'none'
    const end = Math.max(...shown.map((field) => field.getBoundingClientRect().right))
    const left = who.getBoundingClientRect().right - end
    for (const field of fields) field.removeAttribute('style')
    return [Math.round(left), shown.length]
  }, off)
  expect([left, shown]).toEqual([0, off.includes('email') ? 1 : 2])
})

const COLORS = [
  ['#000'],
  ['#fff'],
  ['#777'],
  ['#555'],
  ['#666'],
  ['#888'],
  ['#999'],
  ['#aaa'],
  ['#bbb'],
  ['#ff0'],
  ['#00f'],
  ['#0f0'],
  ['#f0f'],
  ['#c33'],
  ['#0c111c'],
  ['#fdf6e3'],
] as const
const FEW = ['#fff', '#777', '#ff0', '#0c111c'] as const

testMatrix(COLORS, FEW)('with %s as the only accent words stay readable', async (color) => {
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

testMatrix(COLORS, FEW)('with %s as the only background words stay readable', async (color) => {
  await dress(`:root { --afterword-background: ${color} }`)
  for (const part of ['.body', '.heading', ...PARTS]) {
    await expect.poll(() => contrast(part, color)).toBeGreaterThan(4.5)
  }
  expect(await contrast('.card', color, 'border-top-color')).toBeGreaterThan(3)
  await formIsReadOn(color)
})

testMatrix(COLORS, FEW)('on a page that is %s itself words stay readable', async (color) => {
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

test('what the page draws over its own background doesn’t mislead: colours are as on white or black', async () => {
  await dress('html { background: #888; color: #000 }')
  await expect.poll(() => shown('.root', '--_pull')).not.toBe('')
  await dress('html { background: #888; color: #999 }')
  await expect.poll(() => shown('.root', '--_pull')).toBe('')
})

/** A page's words, what is behind them as one colour, and how the page says it. */
const PAGES: [ink: string, ground: string, css: string][] = [
  ['#333', '#fff', 'html { background: #fff }'],
  ['#444', '#fff', 'html { background: #fff }'],
  ['#555', '#fff', 'html { background: none }'],
  ['#374151', '#f9fafb', 'html { background: #f9fafb }'],
  ['#94a3b8', '#0f172a', 'html { background: #0f172a }'],
  ['#d8dee9', '#2e3440', 'html { background: #2e3440 }'],
  ['#eee', '#121212', 'html { background: none; color-scheme: dark }'],
  ['#555', '#f7f7f7', 'html { background: #fff } #box { background: rgb(0 0 0 / 3%) }'],
  ['#94a3b8', '#1b2335', 'html { background: #0f172a } #box { background: #ffffff0d }'],
  ['#000', '#6eb7b7', 'html { background: teal } #box { background: rgb(255 255 255 / 0.43) }'],
  ['#555', '#fff', 'html { background: linear-gradient(#fff, #fefefe) }'],
  ['#000', '#888', 'html { background: #888 linear-gradient(#888, #888) }'],
]

test.each(PAGES)('words in %s on %s stay readable, as in %s', async (ink, ground, css) => {
  await dress(`html { color: ${ink} } ${css}`)
  await expect.poll(() => contrast('.body', ground)).toBeGreaterThan(4.5)
  for (const part of PARTS) {
    await expect.poll(() => contrast(part, ground), { message: part }).toBeGreaterThan(4.5)
  }
  expect(await contrast('.card', ground, 'border-top-color')).toBeGreaterThan(3)
  await formIsReadOn(ground)
})

test.each([
  ['a box that is ticked', () => document.querySelector('input')?.click()],
  [
    'a sheet that scripts adopt',
    () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('html:root { background: #111; color: #ddd }')
      const isOurs = ({ cssRules }: CSSStyleSheet) => cssRules[0]?.cssText.startsWith('html:root')
      const all = document.adoptedStyleSheets
      document.adoptedStyleSheets = all.some(isOurs)
        ? all.filter((other) => !isOurs(other))
        : [...all, sheet]
    },
  ],
  [
    'a rule that a script puts in',
    () => {
      const sheet = document.styleSheets[0]
      if (sheet?.cssRules[0]?.cssText.startsWith('html:root')) sheet.deleteRule(0)
      else sheet?.insertRule('html:root { background: #111; color: #ddd }')
    },
  ],
] as const)('theme=auto follows %s, and back', async (name, toggle) => {
  await dress(name.includes('ticked') ? `html:has(input:checked) { ${DARK} }` : '')
  await open.page.evaluate(() => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    document.body.prepend(box)
  })
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('light')
  await open.page.evaluate(toggle)
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('dark')
  expect(await contrast('.leave', '#111')).toBeGreaterThan(4.5)
  await open.page.evaluate(toggle)
  await expect.poll(() => shown('.root', 'color-scheme')).toBe('light')
  await open.page
    .locator('input')
    .first()
    .evaluate((box) => box.remove())
})

test.each([
  ['text', ':root { --afterword-text-color: light-dark(#222, #ddd) }'],
  ['background', ':root { --afterword-background: light-dark(#fff, #1a1a1a) }'],
  ['background', ':root { --afterword-background: Canvas }'],
])('a %s of the owner’s that goes by the page’s scheme follows it: %s', async (_, css) => {
  const page = 'html { color-scheme: light dark; color: CanvasText; background: Canvas }'
  await dress(`${page} ${css}`)
  for (const scheme of ['dark', 'light', 'dark', 'light'] as const) {
    await open.page.emulateMedia({ colorScheme: scheme })
    await expect.poll(() => shown('.root', 'color-scheme')).toBe(scheme)
    const ground = scheme === 'dark' ? '#1a1a1a' : '#fff'
    for (const part of ['.body', '.date', '.leave']) {
      await expect.poll(() => contrast(part, ground)).toBeGreaterThan(4.5)
    }
  }
  await open.page.emulateMedia({ colorScheme: null })
})

test.each([
  ['light', '#112233'],
  ['dark', '#ffffff'],
])('theme=%s on a background of the other kind stays readable', async (theme, ground) => {
  await dress(`:root { --afterword-background: ${ground} }`)
  await thread.evaluate((node, value) => node.setAttribute('theme', value), theme)
  for (const part of ['.body', ...PARTS]) {
    await expect.poll(() => contrast(part, ground), { message: part }).toBeGreaterThan(4.5)
  }
  await dress('')
  await expect.poll(() => shown('.root', 'color-scheme')).toBe(theme)
  await thread.evaluate((node) => node.removeAttribute('theme'))
})

test.each(['transparent', 'rgb(127 127 127 / 8%)', 'linear-gradient(#fff, #eee)'])(
  'on a background of %s words are the page’s',
  async (value) => {
    await dress(`:root { --afterword-background: ${value} }`)
    expect(await contrast('.body', '#fff')).toBeGreaterThan(15)
  },
)
