import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedThread } from '../../../src/server/seed.ts'
import { connect, type Host, html, startEndpoint, startHost, visit } from './world.ts'
import { SLOW } from './matrix.ts'

let browser: Browser
let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Host

beforeAll(async () => {
  browser = await connect()
  endpoint = await startEndpoint({ name: 'off', email: 'off', url: 'off', rate: 0 })
  host = await startHost()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([host.close(), endpoint.close()])
})

/** Members of `document` that an element's `name` hides, as widgets and their libraries use them. */
const NAMES = [
  'activeElement',
  'addEventListener',
  'adoptedStyleSheets',
  'baseURI',
  'body',
  'cookie',
  'createDocumentFragment',
  'createElement',
  'createElementNS',
  'createTextNode',
  'createTreeWalker',
  'currentScript',
  'defaultView',
  'documentElement',
  'execCommand',
  'getElementById',
  'getElementsByTagName',
  'getSelection',
  'head',
  'hidden',
  'implementation',
  'importNode',
  'nodeType',
  'ownerDocument',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'scripts',
  'title',
  'visibilityState',
]

const MARKUP: [string, (name: string) => [before: string, after: string]][] = [
  ['an image before the thread', (name) => [`<img name="${name}">`, '']],
  ['a form after it', (name) => ['', `<form name="${name}"><input name="src"></form>`]],
  [
    'an image before it and one after it',
    (name) => [`<img name="${name}">`, `<img name="${name}">`],
  ],
]

/** Opens a page whose tag stands before or after what hides a member, and tells what came of it. */
async function outcomeOf(name: string, before: string, after: string): Promise<string> {
  const thread = `${name}${before.length}.${after.length}`
  await seedThread(endpoint.database, thread, [
    { number: '1', name: 'Ann', text: 'The first *words*', created: '2014-02-13T06:59:00Z' },
  ])
  host.paths.set(
    `/${thread}`,
    html(
      `${before}<p>Post</p><script src="${endpoint.url}/afterword.js" data-thread="${thread}"></script>
      <afterword-comments thread="${thread}"><a href="/all">All comments</a></afterword-comments>${after}`,
    ),
  )
  const { page, errors, lines, close } = await visit(browser, `${host.url}/${thread}`)
  const words = page.locator('afterword-comments').getByText('The first words')
  const isShown = async () => (await words.count()) > 0
  await expect
    .poll(async () => lines.length > 0 || errors.length > 0 || (await isShown()), { message: name })
    .toBe(true)
  let outcome = 'nothing'
  const box = page.getByRole('textbox', { name: 'Comment' })
  if (await isShown()) {
    await expect
      .poll(async () => lines.length > 0 || errors.length > 0 || (await box.count()) > 0)
      .toBe(true)
  }
  if (await box.count()) {
    await box.fill('The second words')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByRole('article', { name: 'Comment 2' }).waitFor({ timeout: 10_000 })
    outcome = 'works'
  } else if (await isShown()) {
    outcome = 'reads'
  } else if (await page.getByText('All comments').isVisible()) {
    outcome = 'fallback'
  }
  // What a page does later is no reason to fail again.
  await page.evaluate(async () => {
    const { createElement } = Document.prototype
    const { append } = Element.prototype
    append.call(
      Document.prototype.querySelector.call(document, 'p')!,
      createElement.call(document, 'p'),
    )
    await new Promise((resolve) => setTimeout(resolve))
  })
  await close()
  const isSaid = outcome === 'works' ? lines.length < 2 : lines.length === 1
  return errors.length === 0 && isSaid
    ? outcome
    : `${outcome}: ${[...errors, ...lines].join(' | ')}`
}

const works =
  (names: readonly string[]) =>
  async (_: string, markup: (typeof MARKUP)[number][1]): Promise<void> => {
    const outcomes: Record<string, string> = {}
    const left = [...names]
    const work = async () => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        outcomes[name] = await outcomeOf(name, ...markup(name)).catch((error: unknown) =>
          String(error).slice(0, 300),
        )
      }
    }
    await Promise.all([work(), work(), work(), work()])
    const wrong = Object.entries(outcomes).filter(
      ([, outcome]) => !/^(works|reads|fallback)$/.test(outcome),
    )
    expect(wrong).toEqual([])
    // A page may hide what nothing can do without; most of what it hides is no such thing.
    const working = Object.values(outcomes).filter((outcome) => outcome === 'works')
    expect(working.length).toBeGreaterThan(names.length - 8)
  }

const MOST_USED = ['createElement', 'currentScript', 'head', 'querySelector']

test.each(MARKUP)('what is used most of the document hidden by %s', works(MOST_USED))

test.each(MARKUP)(
  'members of the document hidden by %s: it works, or one line says why the fallback stays',
  { ...SLOW, timeout: 180_000 },
  works(NAMES),
)
