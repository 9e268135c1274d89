import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dress, open, shown, themedPage, thread } from './themed-page.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const THEMING = readFileSync(new URL('../../../docs/theming.md', import.meta.url), 'utf8')

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
  spacing: ['40px', '.composer', 'margin-top', '48px'],
  'avatar-size': ['61px', '.avatar', 'width', '61px'],
  'focus-outline': ['5px dotted rgb(0, 0, 255)', '.sort', 'outline-style', 'dotted'],
}

themedPage()

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

test('every part that docs/theming.md lists is styled from outside', async () => {
  const table = THEMING.slice(
    THEMING.indexOf('<!-- parts start -->'),
    THEMING.indexOf('<!-- parts end -->'),
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
  await thread.locator('.view .dots').click()
  await expect.poll(look).not.toContain('menu')
  await thread.locator('.view .dots').click()
  await thread.getByRole('link', { name: '10.2' }).first().hover()
  await expect.poll(look, { timeout: 5000 }).toEqual([])
})

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
