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

let observer: IntersectionObserver | null = null

/** What scrolls must be reachable without a mouse. To measure what nobody sees yet would lay it out. */
function reachScrolling(boxes: NodeListOf<HTMLElement>): void {
  for (const box of boxes) {
    observer ??= new IntersectionObserver(measure)
    observer.observe(box)
  }
}

function measure(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue
    observer?.unobserve(target)
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
