import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedThread } from '../../src/server/seed.ts'
import { type Host, startEndpoint, startHost } from '../browser/pages/world.ts'
import legit from '../fixtures/legit.json'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { firefox } from './firefox.ts'
import { NONCE, postWith } from './page.ts'
import type { Engine, Tab } from './tab.ts'
import { webkit } from './webkit.ts'

// What each engine does in its own way. Everything else is tested in Chromium alone.

const created = '2014-02-13T06:59:00Z'
const said = (number: string, text: string, name = 'Ann') => ({ number, name, text, created })

let endpoint: Awaited<ReturnType<typeof startEndpoint>>
let host: Host

beforeAll(async () => {
  endpoint = await startEndpoint()
  const { database } = endpoint
  await seedThread(database, 'one', [
    said('1', 'First, with *stars*'),
    said('1.1', 'Second, after #1', 'Ben'),
    said('2', 'שלום לכולם, וגם לך', 'Noa'),
  ])
  const many = Array.from({ length: 120 }, (_, i) => said(String(i + 1), 'word '.repeat(60)))
  await seedThread(database, 'long', many)
  const table = `|a|b|\n|-|-|\n|${'wide'.repeat(60)}|${'table '.repeat(60)}|`
  await seedThread(database, 'wide', [
    said('1', `${'ABCDEFGH'.repeat(60)}\n\n    ${'code '.repeat(80)}\n\n${table}`),
  ])
  host = await startHost()
})
afterAll(async () => {
  await Promise.all([host.close(), endpoint.close()])
})

const tag = (thread: string, more = '') =>
  `<script async src="${endpoint.url}/afterword.js" data-thread="${thread}" data-loading="eager" ${more}></script>`

/** Puts a page with a thread on the host. */
function page(path: string, body: string, head = ''): string {
  host.paths.set(path, postWith(body, head))
  return `${host.url}${path}`
}

/** Puts comments there that are no server's, as their HTML. */
function staticPage(path: string, bodies: readonly string[]): string {
  const comment = { author: { name: 'Ann' }, created }
  const comments = bodies.map((html, i) => ({ ...comment, id: `n${i}`, number: `${i + 1}`, html }))
  host.paths.set(`${path}.json`, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ comments }))
  })
  const url = `${host.url}${path}.json`
  const more = `data-backend="static" data-endpoint="${url}"`
  return page(path, tag('hostile', more))
}

for (const { name, launch } of [firefox(), webkit()]) {
  const reason = launch ? '' : ', which this machine doesn’t have'
  describe.skipIf(launch === null)(`in ${name}${reason}`, () => {
    everyday(name, launch)
  })
}

function everyday(name: string, launch: Engine['launch']) {
  let tab: Tab
  beforeAll(async () => {
    tab = await launch!()
  })
  afterAll(() => tab?.close())

  const texts = (selector: string) =>
    tab.ask((selector) => thread(selector).map((node) => node.innerText.trim()), selector)
  const focus = (selector: string) => tab.ask((selector) => thread(selector)[0]?.focus(), selector)
  const press = (selector: string) => tab.ask((selector) => thread(selector)[0]?.click(), selector)
  const wrong = () => tab.ask(() => globalThis.wrong)

  /** Opens a page, and waits for its comments. */
  async function show(url: string, form = '#composer-text[name]') {
    await tab.open(url)
    await expect.poll(() => tab.ask(() => thread('article').length)).toBeGreaterThan(0)
    await expect.poll(() => tab.ask((form) => thread(form).length, form)).toBeGreaterThan(0)
  }

  test('a thread shows, numbered, with its form', async () => {
    await show(page('/one', tag('one')))
    expect(await texts('article .number')).toEqual(['1', '1.1', '2'])
    expect(await texts('article .body em')).toEqual(['stars'])
    expect(await wrong()).toEqual([])
  })

  test('words that were not sent are there after a reload; sent, they are a comment', async () => {
    const url = page('/post', tag(`post-${name}`))
    await tab.open(url)
    // The name comes with the form's code.
    await expect.poll(() => texts('#composer-text[name]')).toHaveLength(1)
    await focus('#composer-text')
    await tab.type('Written here, with *stars*.')
    // A draft is kept a moment after the last key.
    await expect.poll(() => tab.ask(() => JSON.stringify(localStorage))).toContain('stars*.')
    await tab.open(url)
    const words = () => tab.ask(() => (thread('#composer-text')[0] as HTMLTextAreaElement)?.value)
    await expect.poll(words).toBe('Written here, with *stars*.')
    await press('.send')
    await expect.poll(() => texts('article .number')).toEqual(['1'])
    await show(url)
    await expect.poll(() => texts('article.own .body em')).toEqual(['stars'])
    expect(await words()).toBe('')
    expect(await wrong()).toEqual([])
  })

  test('a reply is opened, written and left with the keyboard alone', async () => {
    await show(page('/reply', tag('one')))
    await focus('[data-act="reply"]')
    await tab.press('Enter')
    await expect.poll(() => texts('.title')).toContain('Reply to Ann (#1)')
    const focused = () =>
      tab.ask(
        () => document.querySelector('afterword-comments')?.shadowRoot?.activeElement?.tagName,
      )
    await expect.poll(focused).toBe('TEXTAREA')
    await tab.type('Answer')
    await tab.press('Escape')
    await tab.press('Tab')
    expect(await focused()).not.toBe('TEXTAREA')
    expect(await wrong()).toEqual([])
  })

  test('a link to a comment leads there', async () => {
    await show(`${page('/long', tag('long'))}#c90`)
    const place = () =>
      tab.ask(() => {
        const { top = -1 } = thread('.highlighted')[0]?.getBoundingClientRect() ?? {}
        return top >= 0 && top < innerHeight
      })
    await expect.poll(place).toBe(true)
    expect(await texts('.highlighted .number')).toEqual(['90'])
    expect(await wrong()).toEqual([])
  })

  test('what a comment names is shown at its link', async () => {
    await show(page('/named', tag('one')))
    await expect.poll(() => texts('.body a[data-number]')).toEqual(['#1'])
    await focus('.body a[data-number]')
    await expect.poll(() => texts('[popover]:popover-open .body')).toEqual(['First, with stars'])
    expect(await wrong()).toEqual([])
  })

  test('what others write is told, and shown when it is wanted', async () => {
    const id = `live-${name}`
    await seedThread(endpoint.database, id, [said('1', 'Here before')])
    await show(page('/live', tag(id)))
    const say = (text: string) =>
      fetch(`${endpoint.url}/comments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ thread: id, text, author: { name: 'Ben' } }),
      })
    expect((await say('Meanwhile')).status).toBe(201)
    await expect.poll(() => texts('.news-button')).toEqual(['1 new comment'])
    await press('.news-button')
    await expect.poll(() => texts('article .body')).toEqual(['Here before', 'Meanwhile'])
    expect(await wrong()).toEqual([])
  })

  test('a thread from right to left keeps each comment its own direction', async () => {
    await show(page('/arabic', tag('one', 'data-lang="ar"')))
    const sides = () =>
      tab.ask(() =>
        thread('article .body').map((body) => {
          const range = document.createRange()
          range.selectNodeContents(body.querySelector('p') ?? body)
          const words = range.getBoundingClientRect()
          const box = body.getBoundingClientRect()
          return words.left - box.left < box.right - words.right ? 'left' : 'right'
        }),
      )
    await expect.poll(sides).toEqual(['left', 'left', 'right'])
    expect(await tab.ask(() => getComputedStyle(thread('.root')[0]!).direction)).toBe('rtl')
    expect(await wrong()).toEqual([])
  })

  test('nothing is wider than a narrow column', async () => {
    const box = `<div id="box" style="width: 280px; overflow: auto">${tag('wide')}</div>`
    await show(page('/wide', box))
    const over = await tab.ask(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('#box') ?? {}
      return scrollWidth - clientWidth
    })
    expect(over).toBe(0)
    expect(await wrong()).toEqual([])
  })

  test.each([
    ['all that the owner set', (ground: string) => `:root { --afterword-background: ${ground} }`],
    [
      'the page’s own',
      (ground: string, ink: string) => `html { background: ${ground}; color: ${ink} }`,
    ],
  ])('what stands on a background that is %s can be read', async (_, css) => {
    const grounds = {
      '#fff': '#222',
      '#777': '#000',
      '#fd0': '#000',
      '#111': '#ddd',
      '#c33': '#fff',
      '#06c': '#fff',
    }
    for (const [ground, ink] of Object.entries(grounds)) {
      await show(page('/contrast', tag('one'), `<style>${css(ground, ink)}</style>`))
      const contrasts = () =>
        tab.ask((ground) => {
          const parts = ['.body', '.heading', '.author', '.date', '.quiet', '.body a']
          return parts.map((part) => {
            const [node] = thread(part)
            return [part, ground, node ? contrast(node, [ground, 'color']) : 0] as const
          })
        }, ground)
      const low = async () => (await contrasts()).filter(([, , value]) => value < 4.5)
      await expect.poll(low).toEqual([])
    }
  })

  test('a strict policy is kept, with a script that may do nothing else', async () => {
    const policy = `default-src 'none'; img-src 'self'; script-src ${endpoint.url} 'nonce-${NONCE}'; connect-src ${endpoint.url}; require-trusted-types-for 'script'; trusted-types afterword 'allow-duplicates'`
    host.paths.set('/strict', (_, response) => {
      const type = 'text/html; charset=utf-8'
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy })
      response.end(postWith(tag('one')))
    })
    await show(`${host.url}/strict`)
    expect(await texts('article .body em')).toEqual(['stars'])
    expect(await wrong()).toEqual([])
  })

  test('honest comments come out as they are to', async () => {
    await show(
      staticPage(
        '/honest',
        legit.items.map(({ input }) => input),
      ),
      'article',
    )
    const drawn = () => tab.ask(() => thread('article .body').map(({ innerHTML }) => innerHTML))
    await expect.poll(drawn).toEqual(legit.items.map((item) => item.expect))
  })

  test('no hostile comment runs, asks for anything, or leaves what could', async () => {
    const bodies = PAYLOADS.flatMap(({ payloads }) => payloads)
    await show(staticPage('/hostile', bodies), 'article')
    await expect.poll(() => tab.ask(() => thread('article').length)).toBe(bodies.length)
    const left = await tab.ask(() => {
      const all = thread('article .body *')
      const names = all.flatMap((node) => node.getAttributeNames())
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      return {
        attributes: names.filter((name) => /^(on|style|src|id|action|form)/.test(name)),
        elements: all.filter((node) =>
          node.matches('script, style, img, svg, math, iframe, object, form, input, link, meta'),
        ).length,
        links: all.filter((node) =>
          /^(javascript|data|vbscript)/i.test((node as HTMLAnchorElement).href ?? ''),
        ).length,
        beacons: loaded.filter((name) => name.includes('beacon.invalid')),
      }
    })
    expect(left).toEqual({ attributes: [], elements: 0, links: 0, beacons: [] })
    expect(await wrong()).toEqual([])
  })
}
