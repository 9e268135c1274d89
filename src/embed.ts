/** Script-tag entry: finds its tag, places the element, waits until the reader is near, loads the widget. */
import { type Canonical, noteCanonical } from './host-page/canonical.ts'
import { whenNear } from './host-page/near-viewport.ts'
import { addLink, createLoad, moduleUrl } from './host-page/integrity.ts'
import { ANCHOR } from './model/anchor.ts'
import { listUrl, type Order } from './protocol.ts'

/** Put in by the build: the pins of the chunks that every thread needs, and of what finds its words. */
declare const __WIDGET__: string
declare const __LANGUAGES__: string

const TAG_NAME = 'afterword-comments'
/** The options by how their names begin, which is short; another attribute in an element is harmless. */
const OPTIONS = /^data-((?:en|ba|th|or|la|pa|he|da|in|lo|li|ke).+)/

type Run = (tag: HTMLScriptElement) => void
/** Where a tag's thread was placed, and on which page. The tag itself stands for "nowhere, for good". */
type Placed = [element: Element, path: string]

// One loader a page: a second execution, of this version or another, hands its tag to the first.
const page = globalThis as unknown as Record<symbol, Run | undefined>
const KEY = Symbol.for('afterword')

let said: string

try {
  // An image or a form of the page may hide whatever its name says of the document.
  const running = document.currentScript as HTMLScriptElement | null
  const tag = (
    running?.text == null ? find('script[src*="/afterword.js"]') : running
  ) as HTMLScriptElement
  ;(page[KEY] ??= createLoader(tag))(tag)
} catch (error) {
  cannotStart(error)
}

function createLoader(first: HTMLScriptElement): Run {
  const base = first.src
  const { origin } = new URL(base)
  const defaults = attributesOf(first)
  const elements = document.getElementsByTagName(TAG_NAME) as HTMLCollectionOf<HTMLElement>
  const scripts = document.getElementsByTagName('script')
  const tags = new Map<HTMLScriptElement, Placed | undefined>()
  const ours = new Set<Element>()
  const watched = new WeakSet<Element>()
  const near = new WeakSet<Element>()
  const canonical: Canonical = {}
  const ownersElement = () => [...elements].some((element) => !ours.has(element))
  const load = createLoad(base, first)
  let widget: Promise<void> | null = null

  function place(tag: HTMLScriptElement): void {
    const { target, place } = tag.dataset
    const isInBody = target == null && tag.closest('body')
    let placed: Element | undefined = tag
    if (place !== 'off' && !ownersElement()) {
      if (!isInBody && document.readyState === 'loading') return
      const parent = isInBody
        ? tag.parentElement
        : target == null
          ? (find('article') ?? find('main') ?? find('body'))
          : find(target)
      if (!parent) {
        // It may come later; until then nothing is placed.
        return say(`nothing matches "target" ${target}`)
      }
      const element = document.createElement(TAG_NAME)
      for (const [name, value] of attributesOf(tag)) element.setAttribute(name, value)
      placed = [...parent.children].find(
        (child) => ours.has(child) && threadOf(child) === threadOf(element),
      )
      if (!placed) {
        placed = element
        ours.add(element)
        if (isInBody) tag.after(element)
        else parent.append(element)
      }
    }
    tags.set(tag, [placed, location.pathname])
  }

  function look(): void {
    try {
      noteCanonical(canonical)
      // Routers that swap the page put tags into it without running them a second time.
      for (const tag of scripts) if (tag.src === base && !tags.has(tag)) tags.set(tag, undefined)
      for (const [tag, placed] of tags) {
        const isGone =
          placed && tag.isConnected && !placed[0].isConnected && placed[1] !== location.pathname
        if (!placed || isGone) place(tag)
      }
      for (const element of elements) {
        if (watched.has(element)) continue
        watched.add(element)
        const value = (name: string) => element.getAttribute(name) ?? defaults.get(name)
        const begin = () => {
          try {
            near.add(element)
            preloadList(value)
            // What finds another language's words is in the cache when the widget asks for it.
            const lang = value('lang') || element.closest<HTMLElement>('[lang]')?.lang
            if (!(lang || navigator.language).startsWith('en')) {
              void fetch(moduleUrl(__LANGUAGES__, base)).catch(String)
            }
            widget ??= loadWidget()
          } catch (error) {
            cannotStart(error)
          }
        }
        if (value('loading') === 'eager') begin()
        else whenNear(element, begin)
      }
    } catch (error) {
      cannotStart(error)
    }
  }

  async function loadWidget(): Promise<void> {
    try {
      const { start } = await load<typeof import('./widget.ts')>(__WIDGET__)
      start(load, canonical, defaults, origin, near)
    } catch (error) {
      widget = null
      addEventListener('online', () => void (widget ??= loadWidget()), { once: true })
      cannotStart(error)
    }
  }

  function preloadList(value: (name: string) => string | undefined): void {
    const thread = value('thread') || plainThreadId(canonical)
    const endpoint = value('endpoint') || origin
    const backend = value('backend') ?? 'afterword'
    if (!thread || !/^(afterword|static)$/.test(backend)) return
    const [, around, number] = ANCHOR.exec(location.hash) ?? []
    const query = {
      thread,
      order: (value('order') ?? 'oldest') as Order,
      limit: (value('page-size') ?? 50) as number,
      around,
      number,
    }
    addLink({
      rel: 'preload',
      as: 'fetch',
      href: backend === 'static' ? endpoint : listUrl(endpoint, query),
    })
  }

  // A tag or an element may come anywhere after this one, at any later time.
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  addEventListener('DOMContentLoaded', () => {
    // The page has an element of its own further down: the tag places none.
    if (ownersElement()) for (const element of ours) element.replaceWith()
    look()
  })
  // What follows a thread doesn't move when it comes: its place is there from the start. A rule
  // without weight leaves the element's box to whatever the page says of it.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `:where(${TAG_NAME}:not(:defined):empty){display:block;min-height:100vh;margin-top:2em}`,
  )
  document.adoptedStyleSheets.push(sheet)
  return (tag) => {
    tags.set(tag, tags.get(tag))
    look()
  }
}

function cannotStart(reason: unknown): void {
  say(`can't start: ${reason as string}`)
}

/** Says in the console what is wrong, once. */
function say(problem: string): void {
  if (said !== problem) console.error(`[afterword] ${(said = problem)}`)
}

/** The thread id of an address that is its own id but for `www.`; of others the widget knows it. */
function plainThreadId({ href, url: at }: Canonical): string | false {
  const own = location.href
  const url = new URL((at === own && href) || own)
  return (
    /^(\/[\w.~-]+)*\/?$/.test(url.pathname) &&
    // A query may be a part of the id.
    !url.search &&
    url.hostname.replace(/^www\./, '') + (url.pathname.replace(/\/(index\.html)?$/, '') || '/')
  )
}

function attributesOf(tag: HTMLScriptElement): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const { name, value } of tag.attributes) {
    const option = OPTIONS.exec(name)?.[1]
    if (option) attributes.set(option, value)
  }
  return attributes
}

const threadOf = (element: Element) =>
  `${element.getAttribute('endpoint')} ${element.getAttribute('thread')}`

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}
