import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
/** Letters that bring each language's fonts. */
const LETTERS = { en: 'Aa ⋯ ♡ ▾', ar: 'Aa ا ⋯ ♡ ▾' }
const TYPES: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' }
const COLOURS = ['light', 'dark'] as const

const FONTS = fileURLToPath(new URL('../../node_modules/@fontsource/', import.meta.url))
const SHEETS = ['noto-sans/400', 'noto-sans/400-italic', 'noto-sans/600', 'noto-sans/700'].concat(
  ['noto-sans-arabic/400', 'noto-sans-arabic/600', 'noto-sans-arabic/700'],
  ['noto-color-emoji/400'],
)
/** By their packages' own style sheets, these files hold less than they do. */
const SIGNS = [
  face('noto-sans-math', 'latin', 'U+2200-23FF'),
  face('noto-sans-symbols-2', 'symbols', 'U+25A0-27BF, U+FE0E'),
].join(' ')
const FAMILIES = `'Noto Sans', 'Noto Sans Arabic', 'Signs', 'Noto Color Emoji'`

/** The pictures bring their own type, so that they are the same on every machine; the caret blinks, and is nowhere. */
const STYLE = `${SIGNS} :root { color-scheme: light dark } body { margin: 1em auto; padding-inline: 1em; max-width: 44em; background: light-dark(#fdfcf9, #16171a); color: light-dark(#24262b, #e4e2dc); font: 17px/1.6 ${FAMILIES}; caret-color: transparent }`
const INNER = `.root { caret-color: transparent } .root, .root *, .root ::before, .root ::after { font-family: ${FAMILIES} !important } .item { content-visibility: visible !important }`

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
    } else if (name === 'fonts') {
      response.setHeader('content-type', TYPES[extname(pathname)]!)
      response.end(readFileSync(join(FONTS, pathname.slice('/fonts/'.length))))
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
      // A form that is drawn has a name.
      await page
        .locator('.composer:not([aria-label], [aria-labelledby])')
        .waitFor({ state: 'detached' })
      await settled(page, !state.passing)
      const picture = await page.screenshot()
      // Neither the page's width nor its colours choose its type.
      if (rows.length + row.length === 0) {
        const families = await systemFonts(page)
        if (families.length > 0) throw new Error(SYSTEM_TYPE(name, language, families))
      }
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

const SYSTEM_TYPE = (name: string, language: string, families: string[]) =>
  `The picture "${name}" in ${language} uses type of this machine (${families.join(', ')}), which no other machine need have. Add what it lacks to SHEETS in tests/visual/camera.ts.`

/** The fonts that some text of the page is drawn with, and that are not the page's own. */
async function systemFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  const drawn = nodes.filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
  const fonts = await Promise.all(
    drawn.map(({ nodeId }) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  await session.detach()
  // A page without any text was not looked at.
  if (fonts.every((answer) => answer.fonts.length === 0)) throw new Error('The page has no text.')
  const found = new Set<string>()
  for (const [index, { nodeValue, nodeName, nodeType, attributes }] of drawn.entries()) {
    for (const { isCustomFont, familyName } of fonts[index]!.fonts) {
      if (!isCustomFont)
        found.add(
          `${familyName} for ${nodeType === 3 ? nodeValue : [nodeName, ...(attributes ?? [])].join(' ')}`,
        )
    }
  }
  return [...found]
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

function face(name: string, subset: string, range: string): string {
  const url = `/fonts/${name}/files/${name}-${subset}-400-normal.woff2`
  return `@font-face { font-family: Signs; src: url(${url}); unicode-range: ${range} }`
}

/** A page whose thread comes once its type is there. */
function pageWith(name: string, language: Language): string {
  const links = SHEETS.map((sheet) => `<link rel="stylesheet" href="/fonts/${sheet}.css">`).join('')
  const words = JSON.stringify(LETTERS[language])
  const faces = ['400', 'italic 400', '600', '700'].map((face) => `${face} 16px ${FAMILIES}`)
  const script = `<script type="module">
    await Promise.all(${JSON.stringify(faces)}.map((face) => document.fonts.load(face, ${words})))
    const tag = document.createElement('script')
    Object.assign(tag.dataset, { endpoint: '/${name}/${language}', thread: 'all', loading: 'eager', target: 'main > div' })
    tag.src = '/dist/afterword.js'
    document.head.append(tag)
  </script>`
  const page = html('<main><div></div></main>', `${links}<style>${STYLE}</style>${script}`)
  return page.replace('lang="en"', `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
}
