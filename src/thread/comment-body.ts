import { isPlainMarkup, parsePlainMarkup, textOnly } from '../sanitize/plain-markup.ts'
import type { Sanitize } from '../sanitize/purifier.ts'

/** Shows what authors wrote, in the threads of one page. */
export interface Bodies {
  /** Has what these bodies need ready, so that they show whole and at once. */
  prepare(bodies: readonly { html: string }[]): Promise<void>
  /** Puts what the author wrote into its place; never as a string of HTML. */
  fill(place: HTMLElement | null, html: string): void
}

/** What each place was last given, and what it shows. */
const given = new WeakMap<Element, string>()
const filled = new WeakMap<Element, string>()

/** `load` brings the sanitiser, which most threads do without: their bodies are as a Markdown renderer writes them. */
export function createBodies(load: () => Promise<Sanitize>): Bodies {
  let sanitize: Sanitize | null = null
  let loading: Promise<Sanitize> | null = null
  const ready = async () => {
    try {
      sanitize = await (loading ??= load())
    } catch (error) {
      loading = null
      console.error(`[afterword] comments show without markup: ${String(error)}`)
    }
  }

  function fill(place: HTMLElement | null, html: string): void {
    if (!place || filled.get(place) === html) return
    given.set(place, html)
    const fragment = parsePlainMarkup(html) ?? sanitize?.(html)
    if (fragment) {
      filled.set(place, html)
      show(place, fragment)
      return
    }
    // Until the sanitiser is here, and if it never comes, the words alone.
    show(place, textOnly(html.replace(/<[^<>]*>/g, ' ')))
    void fillLater(place, html)
  }

  async function fillLater(place: HTMLElement, html: string): Promise<void> {
    await ready()
    if (sanitize && given.get(place) === html) fill(place, html)
  }

  return {
    async prepare(bodies) {
      if (!sanitize && bodies.some(({ html }) => !isPlainMarkup(html))) await ready()
    },
    fill,
  }
}

function show(place: HTMLElement, fragment: DocumentFragment): void {
  // Without a single element it is plain text, whose line breaks are all the form it has.
  place.classList.toggle('plain', fragment.firstElementChild === null)
  replaceChanged(place, fragment)
  reachScrolling(place.querySelectorAll('pre, table'))
}

let observer: ResizeObserver | null = null

/** What scrolls must be reachable without a mouse. What nobody sees yet has no size, and is not measured. */
function reachScrolling(boxes: NodeListOf<HTMLElement>): void {
  for (const box of boxes) {
    observer ??= new ResizeObserver(measure)
    observer.observe(box)
  }
}

function measure(entries: ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) (target as HTMLElement).tabIndex = 0
  }
}

/** Leaves what is the same, so that a selection or the focus in it stays. */
function replaceChanged(place: Element, fragment: DocumentFragment): void {
  let old = place.firstChild
  const fresh = [...fragment.childNodes]
  for (const node of fresh) {
    const next = old?.nextSibling ?? null
    if (!old) place.append(node)
    else if (!old.isEqualNode(node)) old.replaceWith(node)
    old = next
  }
  while (old) {
    const next = old.nextSibling
    old.remove()
    old = next
  }
}
