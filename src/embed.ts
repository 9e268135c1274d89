/** Script-tag entry: finds its tag, places the element, waits until the reader is near, loads the widget. */
import { readAnchor } from './model/anchor.ts'
import { whenNear } from './host-page/near-viewport.ts'
import { preloadPinned } from './host-page/integrity.ts'
import { listUrl, type Order } from './protocol.ts'
import { threadIdOf } from './model/thread-id.ts'

/** Put in by the build: file and integrity of the two chunks that every thread needs. */
declare const __PIN_CORE__: [string, string]
declare const __PIN_WIDGET__: [string, string]
declare const __PIN_LANGUAGES__: [string, string]

const TAG_NAME = 'afterword-comments'
const OPTIONS =
  /^data-(endpoint|backend|thread|order|layout|page-size|theme|lang|heading-level|dates|input-position|loading|live|keys)$/

type Place = (script: HTMLScriptElement) => void

// One loader a page: a second execution, of this version or another, hands its tag to the first.
const page = globalThis as unknown as Record<symbol, Place | undefined>
const KEY = Symbol.for('afterword')
const script = document.currentScript ?? document.querySelector('script[src*="/afterword.js"]')
if (script instanceof HTMLScriptElement) {
  // What the widget can't do without, and an older browser can't be given.
  const isCurrent = 'any' in AbortSignal && CSS.supports('color', 'light-dark(red,red)')
  if (isCurrent) (page[KEY] ??= createLoader(script))(script)
  else console.warn('[afterword] this browser is too old for the comments')
}

function createLoader(first: HTMLScriptElement): Place {
  const base = first.src
  const { origin } = new URL(base)
  const defaults = attributesOf(first)
  const placed = new WeakSet<Element>()
  const watched = new WeakSet<Element>()
  const near = new WeakSet<Element>()
  const elements = document.getElementsByTagName(TAG_NAME)
  let widget: Promise<void> | null = null

  function place(tag: HTMLScriptElement): void {
    for (const element of elements) if (!placed.has(element)) return
    const attributes = attributesOf(tag)
    const element = document.createElement(TAG_NAME)
    for (const [name, value] of attributes) element.setAttribute(name, value)
    const selector = tag.dataset['target']
    const target = selector === undefined ? null : find(selector)
    const inBody = document.body.contains(tag) && !target
    const parent = inBody
      ? tag.parentElement
      : (target ??
        document.querySelector('article') ??
        document.querySelector('main') ??
        document.body)
    for (const child of parent?.children ?? []) {
      if (placed.has(child) && threadOf(child) === threadOf(element)) return
    }
    placed.add(element)
    if (inBody) tag.after(element)
    else parent?.append(element)
  }

  function watchAll(): void {
    for (const element of elements) {
      if (watched.has(element)) continue
      watched.add(element)
      const value = (name: string) => element.getAttribute(name) ?? defaults.get(name)
      const load = () => {
        near.add(element)
        preloadList(value)
        const lang = value('lang') || element.closest<HTMLElement>('[lang]')?.lang
        // What finds another language's words is in the cache when the widget asks for it.
        if (!(lang || navigator.language).startsWith('en')) {
          void fetch(new URL(__PIN_LANGUAGES__[0], base)).catch(String)
        }
        widget ??= loadWidget()
      }
      if (value('loading') === 'eager' || readAnchor(location.hash)) load()
      else whenNear(element, load)
    }
  }

  async function loadWidget(): Promise<void> {
    try {
      const [, url] = await Promise.all(
        [__PIN_CORE__, __PIN_WIDGET__].map(([file, integrity]) =>
          preloadPinned({ file, integrity }, base, first.nonce),
        ),
      )
      const { defineElement } = (await import(
        /* @vite-ignore */ url as string
      )) as typeof import('./element.ts')
      defineElement(defaults, origin, near)
    } catch (error) {
      widget = null
      addEventListener('online', () => void (widget ??= loadWidget()), { once: true })
      console.error(`[afterword] the comments can't start: ${String(error)}`)
    }
  }

  function preloadList(value: (name: string) => string | undefined): void {
    const thread = value('thread') || threadIdOf(document)
    const endpoint = value('endpoint') || origin
    const backend = value('backend') ?? 'afterword'
    if (thread === null || !/^(afterword|static)$/.test(backend)) return
    const query = {
      thread,
      order: (value('order') ?? 'oldest') as Order,
      limit: Number(value('page-size') ?? 50),
      ...readAnchor(location.hash),
    }
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = ''
    link.href = backend === 'static' ? endpoint : listUrl(endpoint, query)
    document.head.append(link)
  }

  // An element placed by hand may come anywhere after the tag, or at any later time.
  new MutationObserver(watchAll).observe(document, { childList: true, subtree: true })
  watchAll()
  return (tag) => {
    if (document.readyState !== 'loading') place(tag)
    else document.addEventListener('DOMContentLoaded', () => place(tag))
  }
}

function attributesOf(tag: HTMLScriptElement): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const { name, value } of tag.attributes) {
    const option = OPTIONS.exec(name)?.[1]
    if (option !== undefined) attributes.set(option, value)
  }
  return attributes
}

const threadOf = (element: Element) =>
  `${element.getAttribute('endpoint')} ${element.getAttribute('thread')}`

function find(selector: string): Element | null {
  let found: Element | null = null
  try {
    found = document.querySelector(selector)
  } catch {}
  if (!found) console.warn(`[afterword] nothing matches "target" ${selector}`)
  return found
}
