import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccessiblePages, startAccessiblePages } from './accessible-page.ts'
import { html, startHost } from './world.ts'

let pages: AccessiblePages
beforeAll(async () => {
  pages = await startAccessiblePages()
})
afterAll(() => pages.close())

/** Computed styles of the first element that a selector finds in the thread. */
const styles = (page: Page, selector: string, ...names: string[]) =>
  page
    .locator(`afterword-comments ${selector}`)
    .first()
    .evaluate(
      (node, names) => names.map((name) => getComputedStyle(node).getPropertyValue(name)),
      names,
    )

/** Elements with words in them that their box cuts off, or that stand outside the window. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('afterword-comments')?.shadowRoot
    const wide = document.documentElement.scrollWidth - innerWidth
    const cut = [...(root?.querySelectorAll<HTMLElement>('.root *') ?? [])].filter((node) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(node)
      if (node.closest('.unseen, .trap, pre, table, textarea') || clipPath !== 'none') return false
      const hides = (how: string) => how === 'hidden' || how === 'clip'
      return (
        (hides(overflowX) && node.scrollWidth > node.clientWidth + 8) ||
        (hides(overflowY) && node.scrollHeight > node.clientHeight + 8)
      )
    })
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...cut.map((node) => node.outerHTML.slice(0, 90)),
    ]
  })

describe('on paper', () => {
  test('stands every loaded comment, in black on white, and nothing to press', async () => {
    const { page, close } = await pages.open({ thread: 'long', attributes: 'data-theme="dark"' })
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.locator('#comment-list, article').nth(129).waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    for (const selector of ['button', '.composer', '.sort', '.leave', '.actions', '.dots']) {
      for (const element of await page.locator(`afterword-comments ${selector}`).all()) {
        expect([selector, await element.isVisible()]).toEqual([selector, false])
      }
    }
    const unseen = await page.evaluate(() => {
      const articles = document
        .querySelector('afterword-comments')!
        .shadowRoot!.querySelectorAll('article')
      return [...articles].filter((node) => !node.checkVisibility({ contentVisibilityAuto: true }))
        .length
    })
    expect(unseen).toBe(0)
    expect(await styles(page, '.root', 'color-scheme')).toEqual(['light'])
    await close()
  })

  test('stands a form’s comment, not the box in which it is being changed', async () => {
    const { page, close } = await pages.open({ thread: 'printed' })
    await page.getByRole('textbox', { name: 'Comment' }).fill('Mine')
    await page.getByLabel('Name').fill('Zoe')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Edit comment' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('afterword-comments .editing').isVisible()).toBe(false)
    expect(await page.locator('afterword-comments article .body').isVisible()).toBe(true)
    await close()
  })
})

describe('nothing is lost, and nothing scrolls sideways', () => {
  test.each([
    [
      'with text twice as large',
      { viewport: { width: 900, height: 900 } },
      'body { font-size: 34px !important }',
    ],
    ['at 400%', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, ''],
    [
      'at 320 px with text twice as large',
      { viewport: { width: 320, height: 800 } },
      'body { font-size: 34px !important }',
    ],
  ])('%s', async (_, options, style) => {
    for (const thread of ['clock', 'deep', 'none']) {
      const { page, close } = await pages.open({ thread, options })
      if (style) await page.addStyleTag({ content: style })
      await page.locator('#composer-text[name]').click()
      await page.getByRole('button', { name: 'Post comment' }).click()
      expect([thread, ...(await cutOff(page))]).toEqual([thread])
      await close()
    }
  })

  test('with the reader’s own spacing of letters, words, lines and paragraphs', async () => {
    const { page, close } = await pages.open({ options: { viewport: { width: 320, height: 800 } } })
    await page.locator('#composer-text[name]').waitFor()
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet()
      spacing.replaceSync(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
      )
      document.querySelector('afterword-comments')?.shadowRoot?.adoptedStyleSheets.push(spacing)
    })
    expect(await cutOff(page)).toEqual([])
    await close()
  })
})

describe('the reader’s wishes', () => {
  test('in forced colours edges, focus and the place that is meant are seen', async () => {
    const { page, close } = await pages.open({ hash: '#c2.1', options: { forcedColors: 'active' } })
    await page.locator('afterword-comments .highlighted').waitFor()
    await page.getByRole('button', { name: 'Options', exact: true }).focus()
    const [style] = await styles(page, '.highlighted', 'outline-style')
    expect(style).not.toBe('none')
    for (const selector of ['.card', '.avatar']) {
      const border = await styles(page, selector, 'border-top-style', 'border-top-width')
      expect([selector, ...border]).toEqual([selector, 'solid', '1px'])
    }
    await page
      .getByRole('button', { name: /^Reply to/ })
      .first()
      .focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const [outline, width] = await styles(
      page,
      'button:focus-visible',
      'outline-style',
      'outline-width',
    )
    expect(outline).not.toBe('none')
    expect(Number.parseFloat(width ?? '')).toBeGreaterThanOrEqual(2)
    await close()
  })

  test('with less motion nothing moves by itself', async () => {
    const { page, close } = await pages.open({ options: { reducedMotion: 'reduce' } })
    await page.locator('#composer-text[name]').waitFor()
    await page.getByRole('button', { name: /^Like comment 1 by/ }).click()
    const moving = await page.evaluate(
      () =>
        (document.querySelector('afterword-comments')?.shadowRoot?.getAnimations() ?? []).filter(
          ({ effect }) => Number(effect?.getComputedTiming().duration) > 1,
        ).length,
    )
    expect(moving).toBe(0)
    await page.getByRole('textbox', { name: 'Comment' }).focus()
    await page.getByRole('toolbar').waitFor()
    const moments = await page.evaluate(() => {
      const wrapper = document
        .querySelector('afterword-comments')!
        .shadowRoot!.querySelector('.root')!
      const preview = Object.assign(document.createElement('div'), { className: 'preview' })
      wrapper.append(preview)
      // What stands for a moment: news, and a preview on its way.
      return ['news-button', 'soon'].map((name) => {
        const passing = Object.assign(document.createElement('p'), { className: name })
        preview.append(passing)
        const { animationName, animationDuration } = getComputedStyle(passing)
        return animationName === 'none' ? 0 : Number.parseFloat(animationDuration)
      })
    })
    expect(Math.max(...moments)).toBeLessThanOrEqual(0.001)
    const scrolling = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    )
    expect(scrolling).toBe('auto')
    await close()
  })

  test('with less transparency nothing shines through what lies above the words', async () => {
    const { page, close } = await pages.open({})
    const session = await page.context().newCDPSession(page)
    const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }]
    await session.send('Emulation.setEmulatedMedia', { features })
    await page.locator('afterword-comments time').first().hover()
    await page.getByRole('button', { name: 'Options', exact: true }).click()
    for (const selector of ['.full-date', '.menu']) {
      const [background = '', opacity] = await styles(page, selector, 'background-color', 'opacity')
      // Without a fourth number there is nothing to shine through.
      expect([selector, background, opacity]).toEqual([
        selector,
        expect.stringMatching(/^(rgb\(\d+, \d+, \d+\)|color\(srgb [\d.]+ [\d.]+ [\d.]+\))$/),
        '1',
      ])
    }
    await page.locator('afterword-comments .body .reference').first().hover()
    await page.locator('afterword-comments .popover').waitFor()
    expect(await styles(page, '.popover', 'background-color', 'opacity')).toEqual([
      'rgb(255, 255, 255)',
      '1',
    ])
    await close()
  })

  test('with more contrast what is muted is not', async () => {
    const { page, close } = await pages.open({})
    const [before] = await styles(page, '.date', 'color')
    await page.emulateMedia({ contrast: 'more' })
    expect(await styles(page, '.date', 'color')).not.toEqual([before])
    expect(await styles(page, '.date', 'color')).toEqual(await styles(page, '.body', 'color'))
    await close()
  })
})

describe('the full date', () => {
  test('is a hover or a focus away', async () => {
    const { page, close } = await pages.open({})
    await page.locator('#composer-text[name]').waitFor()
    const full = page.locator('afterword-comments .full-date').first()
    await page.locator('afterword-comments time').first().hover()
    await expect.poll(() => full.isVisible()).toBe(true)
    await page.mouse.move(0, 0)
    await expect.poll(() => full.isVisible()).toBe(false)
    await page.locator('afterword-comments .number').first().focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => full.isVisible()).toBe(true)
    await close()
  })

  test('is a long press away', async () => {
    const { page, close } = await pages.open({
      options: { hasTouch: true, viewport: { width: 400, height: 800 } },
    })
    await page.locator('#composer-text[name]').waitFor()
    const box = await page.locator('afterword-comments time').first().boundingBox()
    const session = await page.context().newCDPSession(page)
    const point = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    const full = page.locator('afterword-comments .full-date').first()
    await expect.poll(() => full.isVisible()).toBe(true)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await close()
  })
})

test('without scripts the owner’s own link stands', async () => {
  const host = await startHost()
  host.paths.set(
    '/page',
    html(
      `<script src="${pages.endpoint.url}/afterword.js"></script><afterword-comments thread="clock"><a href="mailto:ann@blog.example">Write to me</a></afterword-comments>`,
    ),
  )
  const context = await pages.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${host.url}/page`)
  expect(await page.getByRole('link', { name: 'Write to me' }).isVisible()).toBe(true)
  await context.close()
  await host.close()
})
