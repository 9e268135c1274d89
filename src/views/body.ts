import { sanitize } from '../text/sanitize.ts'

const filled = new WeakMap<Element, string>()

/** Puts what the author wrote into its place, sanitised; never as a string of HTML. */
export function fillBody(place: HTMLElement | null, html: string): void {
  if (!place || filled.get(place) === html) return
  filled.set(place, html)
  const fragment = sanitize(html)
  // Without a single element it is plain text, whose line breaks are all the form it has.
  place.classList.toggle('plain', fragment.firstElementChild === null)
  replaceChanged(place, fragment)
  reachScrolling(place.querySelectorAll('pre, table'))
}

let unmeasured: HTMLElement[] = []

/** What scrolls must be reachable without a mouse. All are measured at once, for one layout. */
function reachScrolling(boxes: NodeListOf<HTMLElement>): void {
  if (boxes.length === 0) return
  if (unmeasured.length === 0) {
    requestAnimationFrame(() => {
      const wide = unmeasured.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      unmeasured = []
      for (const box of wide) box.tabIndex = 0
    })
  }
  unmeasured.push(...boxes)
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
