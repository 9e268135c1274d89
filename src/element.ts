import type { createWidget, Widget } from './mount.ts'
import {
  type AttributeOptions,
  attributeOf,
  OPTION_NAMES,
  type Options,
  parseOptions,
} from './options/options.ts'
import { rememberPlaces } from './host-page/reserved-height.ts'
import type { followPage, pageThreadId } from './host-page/page-thread.ts'
import { tell } from './options/report-problem.ts'

const TAG_NAME = 'afterword-comments'

/** Options whose change is another thread, or another way to it. */
const ANEW = ['thread', 'endpoint', 'backend', 'page-size']

/** @internal What makes threads, and says which one a page has: all of it, or what brings it when the reader is near. */
export type ThreadCode = [
  createWidget: typeof createWidget,
  pageThreadId: typeof pageThreadId,
  followPage: typeof followPage,
]

let makeWidget: ThreadCode[0]
let currentThread: ThreadCode[1]
let follow: ThreadCode[2]

/** What holds for every element that doesn't say otherwise: the script tag's options, and where it came from. */
let defaults: ReadonlyMap<string, string> = new Map()
let scriptOrigin: string | undefined
/** Elements that the loader has seen the reader come near. */
let near: WeakSet<Element> | undefined

// In Node there is no HTMLElement; importing must do nothing there, and throw nothing.
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & OptionProperties

/** The options as properties of the element. All but `strings` are attributes too; null and undefined take one away. */
export type OptionProperties = {
  [Name in Exclude<keyof Options, 'lang'>]?: Options[Name] | null | undefined
}

/**
 * `<afterword-comments>`: a thread whose options are attributes.
 *
 * It never throws: a wrong attribute is named in the console, and its default holds.
 */
export class CommentsElement extends Base {
  static readonly observedAttributes = OPTION_NAMES.map(attributeOf)

  #widget: Widget | null = null
  /** The thread that is shown, or would be; null before there is one. */
  #thread: string | null = null
  #unfollow = () => {}
  #connected = false
  #changed: 'no' | 'in-place' | 'anew' = 'no'
  readonly #said = new Set<string>()

  connectedCallback(): void {
    // Still here after a move in the page: the thread goes on as it was.
    if (this.#connected) return
    this.#connected = true
    this.#schedule('anew')
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#connected = false
      this.#stop()
    })
  }

  /** Shadow roots lose their styles when they leave a document for another, as into an iframe. */
  adoptedCallback(): void {
    if (this.#connected) this.#schedule('anew')
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#connected || before === after) return
    this.#schedule(ANEW.includes(name) ? 'anew' : 'in-place')
  }

  /** Fetches the thread again from its first page. */
  async reload(): Promise<void> {
    await this.#widget?.reload()
  }

  /** The page may have gone to another address by script: its thread goes with it. */
  #follow(): void {
    if (this.getAttribute('thread') || defaults.get('thread')) return
    if (currentThread() !== this.#thread) this.#schedule('anew')
  }

  /** Waits for the end of the task: scripts set one attribute after the other. */
  #schedule(change: 'in-place' | 'anew'): void {
    if (this.#changed === 'no') queueMicrotask(() => this.#change())
    if (this.#changed !== 'anew') this.#changed = change
  }

  #change(): void {
    const changed = this.#changed
    this.#changed = 'no'
    if (!this.isConnected) return
    try {
      if (changed === 'anew' || !this.#widget) {
        this.#stop()
        if (this.ownerDocument === document) this.#start()
      } else {
        this.#widget.apply(this.#options())
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** The page has hidden or replaced what the thread needs: what the element holds shows instead. */
  #fail(error: unknown): void {
    console.error(`[afterword] can't start: ${String(error)}`)
    const slot = Document.prototype.createElement.call(document, 'slot')
    this.shadowRoot?.replaceChildren(slot)
  }

  #options(): AttributeOptions {
    const { options, wrong } = parseOptions(
      (name) => this.getAttribute(name) ?? defaults.get(name) ?? null,
    )
    for (const [name, raw] of wrong) {
      const said = `${name} ${raw}`
      if (this.#said.has(said)) continue
      this.#said.add(said)
      void tell('warn', `wrong: ${said}`, ({ optionProblem }) => optionProblem(name, raw))
    }
    return options
  }

  #start(): void {
    // What the widget can't do without, and an older browser can't be given.
    if (!('any' in AbortSignal && CSS.supports('color', 'light-dark(red,red)'))) {
      throw 'this browser is too old'
    }
    this.#unfollow = follow(() => this.#follow())
    const options = this.#options()
    const thread = (this.#thread = options.thread ?? currentThread())
    const endpoint = options.endpoint ?? scriptOrigin
    if (endpoint === undefined) {
      console.error('[afterword] "endpoint" is missing: set it to the URL of your comment server')
    } else if (thread === null) {
      console.error('[afterword] "thread" is missing, and this page has no host name')
    } else {
      this.#widget = makeWidget(this, { ...options, endpoint, thread }, near?.has(this))
    }
  }

  #stop(): void {
    this.#unfollow()
    this.#widget?.unmount()
    this.#widget = null
  }
}

/** @internal Has elements make their threads so from now on. */
export function createWith(
  widget: ThreadCode[0],
  thread: ThreadCode[1],
  following: ThreadCode[2],
): void {
  makeWidget = widget
  currentThread = thread
  follow = following
}

/** Registers the element, unless another copy of this code already has. */
export function defineElement(
  attributes = defaults,
  origin?: string,
  nearElements?: WeakSet<Element>,
): void {
  if (customElements.get(TAG_NAME)) return
  defaults = attributes
  scriptOrigin = origin
  near = nearElements
  rememberPlaces(document.querySelectorAll<HTMLElement>(TAG_NAME))
  customElements.define(TAG_NAME, CommentsElement)
}
