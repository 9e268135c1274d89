import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { loadSanitize } from '../../src/sanitize/sanitize.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'

const sanitize = await loadSanitize()

declare const __CORPUS__: string
declare module 'vitest/browser' {
  interface BrowserCommands {
    corpus: () => Promise<{ name: string; json: string }[]>
  }
}

// Written out again, so that a slip in the sanitiser's own lists is seen here.
const ELEMENTS = new Set(
  'a abbr b blockquote br cite code dd del dfn dl dt em hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup u ul var table thead tbody tr th td time'.split(
    ' ',
  ),
)
const ANYWHERE = ['dir', 'lang']
const ATTRIBUTES: Record<string, string[]> = {
  a: ['href', 'rel', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  code: ['class'],
  del: ['cite', 'datetime'],
  dfn: ['title'],
  ins: ['cite', 'datetime'],
  ol: ['reversed', 'start'],
  q: ['cite'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  time: ['datetime'],
}
const REL = 'nofollow ugc noopener noreferrer'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** What a script that ran, or a request that went out, leaves here. */
const caught: string[] = []
const trapped = ['alert', 'prompt', 'confirm', 'print', 'open', 'eval', '__pwned'] as const
const originals = new Map<string, PropertyDescriptor | undefined>()

// The test runner's own files may load at any time.
const isForeign = (url: string) =>
  new URL(url).origin !== location.origin ||
  !/^\/(?:@|__vitest|node_modules|src\/|tests\/)/.test(new URL(url).pathname)

/** Names nobody: an image of the test's own that fails after all that was asked for before it. */
const LATER = 'https://later.invalid/'
let reported = () => {}

const requests = new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    if (name.startsWith(LATER)) reported()
    else if (isForeign(name)) caught.push(`request ${name}`)
  }
})

beforeAll(() => {
  for (const name of trapped) {
    originals.set(name, Object.getOwnPropertyDescriptor(window, name))
    const value = () => caught.push(`${name}()`)
    Object.defineProperty(window, name, { value, configurable: true, writable: true })
  }
  requests.observe({ type: 'resource' })
})

afterAll(() => {
  requests.disconnect()
  for (const [name, original] of originals) {
    if (original) Object.defineProperty(window, name, original)
    else Reflect.deleteProperty(window, name)
  }
})

/** Waits for an image's error, a frame's load and an animation of the test's own, which come after the payloads'. */
async function settle(): Promise<void> {
  const image = new Image()
  const frame = document.createElement('iframe')
  const isReported = new Promise<void>((resolve) => (reported = resolve))
  const failed = new Promise((resolve) => image.addEventListener('error', resolve))
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  image.src = `${LATER}${Math.random()}`
  document.body.append(image, frame)
  const animated = image.animate({ opacity: [0, 1] }, 1).finished
  await Promise.all([failed, loaded, animated, isReported])
  image.remove()
  frame.remove()
}

/** Everything in `root` that a comment must not have. */
function faults(root: ParentNode & Node, payload: string): string[] {
  const found: string[] = []
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ALL)
  while (nodes.nextNode()) {
    const node = nodes.currentNode
    if (node instanceof Element) found.push(...elementFaults(node))
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`a node of type ${node.nodeType}`)
  }
  for (const word of ['null', 'undefined', '[object Object]']) {
    if (root.textContent?.includes(word) && !payload.includes(word)) found.push(`says ${word}`)
  }
  return found
}

function elementFaults(element: Element): string[] {
  const tag = element.localName
  if (element.namespaceURI !== XHTML || !ELEMENTS.has(tag)) return [`<${element.nodeName}>`]
  const found = element
    .getAttributeNames()
    .filter((name) => !ANYWHERE.includes(name) && !ATTRIBUTES[tag]?.includes(name))
    .map((name) => `<${tag} ${name}>`)
  const language = element.getAttribute('class')
  if (language !== null && !/^language-\S+$/.test(language)) found.push(`class=${language}`)
  const cite = element.getAttribute('cite')
  if (cite !== null && !/^https?:$/.test(new URL(cite).protocol)) found.push(`cite=${cite}`)
  if (element instanceof HTMLAnchorElement) {
    if (element.getAttribute('rel') !== (element.hasAttribute('href') ? REL : null)) {
      found.push(`rel=${element.rel}`)
    }
    if (element.hasAttribute('href') && !/^(?:https?|mailto):$/.test(element.protocol)) {
      found.push(`href=${element.href}`)
    }
    if (element.username || element.password) found.push(`user in ${element.href}`)
  }
  return found
}

/** The parts of the page that a clobbering or escaping body would change. */
const page = () => ({
  url: location.href,
  title: document.title,
  base: document.baseURI,
  globals: Object.getOwnPropertyNames(window).length,
  head: document.head.childElementCount,
  body: document.body.childElementCount,
  frames: window.length,
  attributes: document.body.getAttributeNames().join(' '),
  prototype: Object.getOwnPropertyNames(Object.prototype).length,
  intact: [
    document.createElement === Document.prototype.createElement,
    document.querySelector === Document.prototype.querySelector,
    Object.is(document.body, document.querySelector('body')),
    typeof document.cookie === 'string',
  ],
})

/** Shows the payloads in the page and in a shadow tree, and gives what went wrong. */
async function run(payloads: string[]): Promise<string[]> {
  const wrong: string[] = []
  for (let from = 0; from < payloads.length; from += 100) {
    const before = page()
    const host = document.createElement('div')
    const shadowHost = document.createElement('div')
    const shadow = shadowHost.attachShadow({ mode: 'open' })
    document.body.append(host, shadowHost)
    for (const payload of payloads.slice(from, from + 100)) {
      for (const place of [host, shadow]) {
        const box = document.createElement('div')
        place.append(box)
        box.append(sanitize(payload))
        const found = faults(box, payload)
        // Nobody parses it again; if somebody did, it would still hold nothing.
        const again = new DOMParser().parseFromString(box.innerHTML, 'text/html')
        found.push(...faults(again.body, payload).map((fault) => `${fault} when parsed again`))
        if (found.length > 0) wrong.push(`${found.join(', ')} from ${payload.slice(0, 200)}`)
      }
    }
    await settle()
    host.remove()
    shadowHost.remove()
    const after = page()
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      wrong.push(`the page changed: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
    }
  }
  return [...wrong, ...caught.splice(0)]
}

test('the traps catch what isn’t sanitised', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = '<img src="https://beacon.invalid/control.png" onerror="__pwned(); eval(1)">'
  await expect
    .poll(() => caught.toSorted())
    .toEqual(['__pwned()', 'eval()', 'request https://beacon.invalid/control.png'])
  host.innerHTML = '<a href="ftp://example.com/" id="x">y</a><!-- z --><svg><g/></svg>'
  expect(faults(host, '')).toEqual([
    '<a id>',
    'rel=',
    'href=ftp://example.com/',
    'a node of type 8',
    '<svg>',
    '<g>',
  ])
  host.remove()
  caught.length = 0
})

describe('our own payloads', () => {
  test('are many, and each another', () => {
    const all = PAYLOADS.flatMap(({ payloads }) => payloads)
    expect(all.length).toBeGreaterThanOrEqual(180)
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(PAYLOADS)('$technique', async ({ payloads }) => {
    expect(await run(payloads)).toEqual([])
  })
})

describe('public lists', async () => {
  const lists = (await commands.corpus())
    .map(({ name, json }) => ({ name, payloads: payloadsIn(name, JSON.parse(json)) }))
    .filter(({ payloads }) => payloads.length > 0)

  test.runIf(lists.length === 0)('are not on this machine', () => {
    console.log('AFTERWORD_CORPUS names no folder of lists: ran on our own payloads alone.')
    expect(__CORPUS__).toBe('')
  })

  test.each(lists)('$name', async ({ payloads }) => {
    console.log(`${payloads.length} payloads`)
    expect(await run(payloads)).toEqual([])
  })

  test('nothing came late', async () => {
    await settle()
    expect(caught).toEqual([])
  })
})

/** A list's payloads, whether its items are strings or say `payload`; none of ordinary comments. */
function payloadsIn(name: string, list: unknown): string[] {
  if (name === 'legit.json' || typeof list !== 'object' || list === null) return []
  const items: unknown = 'items' in list ? list.items : list
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item]
    if (typeof item !== 'object' || item === null || !('payload' in item)) return []
    return typeof item.payload === 'string' ? [item.payload] : []
  })
}
