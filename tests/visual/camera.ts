import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerResponse } from 'node:http'
import type { Browser, Page } from 'playwright'
import type { PNG } from 'pngjs'
import { DIST, html, launch, startHost, visit } from '../browser/pages/world.ts'
import { sheetOf, shrink } from './sheet.ts'
import { type State, STATES } from './states.ts'
import { type Language, NOW, PREVIEW } from './thread.ts'

const SIZES = [
  { width: 320, height: 1040 },
  { width: 768, height: 800 },
  { width: 1200, height: 800 },
]
const LANGUAGES = ['en', 'ar'] as const
const COLOURS = ['light', 'dark'] as const

/** The same type on every machine that has it; the caret blinks, and is nowhere. */
const STYLE = `:root { color-scheme: light dark } body { margin: 1em auto; padding-inline: 1em; max-width: 44em; background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 'Noto Serif', 'Noto Sans Arabic', serif; caret-color: transparent }`
const INNER = `.root { --_sans: 'Noto Sans', 'Noto Sans Arabic', sans-serif; caret-color: transparent } .item { content-visibility: visible !important }`

export interface Camera {
  /** A sheet of the state's looks; `folder` is where each is kept in full size too. */
  take(state: string, folder?: string): Promise<PNG>
  close(): Promise<void>
}

/** Starts a browser, and a server whose answers never change. */
export async function startCamera(): Promise<Camera> {
  const [browser, host] = await Promise.all([
    launch('--font-render-hinting=none', '--disable-lcd-text'),
    startHost(),
  ])
  host.answerAll((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', host.url)
    const [, name = '', language, ...rest] = pathname.split('/')
    if (name === 'dist') {
      response.setHeader('content-type', 'text/javascript')
      response.end(readFileSync(join(DIST, pathname.slice('/dist/'.length))))
    } else if (searchParams.size === 0 && request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageWith(name, language as Language))
    } else if (rest[0] === 'preview') {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ html: PREVIEW[language as Language] }))
    } else if (rest[0] === 'comments') {
      answer(STATES[name]!, language as Language, request.method ?? '', response)
    } else response.writeHead(404).end()
  })
  return {
    async take(name, folder) {
      const rows: PNG[][] = []
      for (const language of LANGUAGES) {
        const url = `${host.url}/${name}/${language}`
        rows.push(...(await takeAll(browser, url, name, language, folder)))
      }
      return sheetOf(rows)
    },
    async close() {
      await Promise.all([browser.close(), host.close()])
    },
  }
}

/** Every look of a state in one language: a row of sizes for each colour. */
async function takeAll(
  browser: Browser,
  url: string,
  name: string,
  language: Language,
  folder?: string,
): Promise<PNG[][]> {
  const state = STATES[name]!
  const options = { reducedMotion: 'reduce', viewport: SIZES[1]! } as const
  const { page, close } = await visit(browser, 'about:blank', options)
  await page.clock.setFixedTime(NOW)
  await page.goto(url + (state.hash ?? ''))
  await page.locator('afterword-comments .root > *').first().waitFor()
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.querySelector('afterword-comments')!.shadowRoot!.adoptedStyleSheets.push(sheet)
  }, INNER)
  if (!state.passing) await state.reach?.(page, language)
  const rows: PNG[][] = []
  for (const colorScheme of COLOURS) {
    await page.emulateMedia({ colorScheme })
    const row: PNG[] = []
    for (const size of SIZES) {
      await page.setViewportSize(size)
      if (state.passing) await state.reach?.(page, language)
      await page.locator(state.sign).first().waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      await settled(page, !state.passing)
      const picture = await page.screenshot()
      row.push(shrink(picture))
      if (folder === undefined) continue
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${name}-${language}-${colorScheme}-${size.width}.png`), picture)
    }
    rows.push(row)
  }
  await close()
  return rows
}

/** The thread follows the page's colours a moment later. */
const settled = (page: Page, isStill: boolean) =>
  page.evaluate(async (toTop) => {
    await document.fonts.ready
    if (toTop) scrollTo(0, 0)
    for (const _ of [1, 2, 3]) await new Promise((seen) => requestAnimationFrame(seen))
  }, isStill)

function answer(state: State, language: Language, method: string, response: ServerResponse): void {
  const { list, posted } = state
  if ((method === 'GET' ? list : posted) === 'silence') return
  const isRefused = method === 'GET' ? list === 'failure' : !posted
  response.writeHead(isRefused ? 403 : method === 'GET' ? 200 : 201, {
    'content-type': 'application/json',
    // By the server's clock an author may still change what he wrote.
    date: new Date(NOW).toUTCString(),
  })
  const made = method === 'GET' ? list : posted
  const body = typeof made === 'function' && made(language)
  response.end(JSON.stringify(isRefused ? { code: 'forbidden' } : body))
}

function pageWith(name: string, language: Language): string {
  const tag = `<script src="/dist/afterword.js" data-endpoint="/${name}/${language}" data-thread="all" data-loading="eager"></script>`
  const page = html(`<main><div>${tag}</div></main>`, `<style>${STYLE}</style>`)
  return page.replace('lang="en"', `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
}
