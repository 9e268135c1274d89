import { parentOf } from '../../host-page/page-colors.ts'
import type { Target } from '../../thread/thread-state.ts'

/** Milliseconds to wait for what isn't drawn yet, as a comment of a long list. */
const PATIENCE = 5000
/** Milliseconds in which the page may still grow above it. */
const DRAWING = 1000
/** What a reader does to go elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown']

/** Goes to a comment of the thread that `section` holds. Returns what stops the waiting. */
export const goToComment = (target: Target, section: HTMLElement): (() => void) =>
  goTo(() => section.querySelector(`#comment-${CSS.escape(target.id)}`), target)

/**
 * Focuses an element of the thread once it is drawn, and brings it into view, with its form where
 * it has one. The browser can't: ids in a shadow root are out of a hash's reach.
 *
 * @returns what stops the waiting.
 */
export function goTo(
  find: () => HTMLElement | null,
  { how, top }: Pick<Target, 'how' | 'top'>,
): () => void {
  const started = performance.now()
  let frame = requestAnimationFrame(look)
  const stop = () => cancelAnimationFrame(frame)
  function look() {
    const element = find()
    if (!element) {
      if (performance.now() - started < PATIENCE) frame = requestAnimationFrame(look)
      return
    }
    reveal(element)
    element.focus({ preventScroll: true })
    for (const move of MOVES) addEventListener(move, stop, { once: true, passive: true })
    bring(element.closest('form') ?? element, performance.now() + DRAWING)
  }
  function bring(element: HTMLElement, end: number) {
    if (top !== undefined) {
      scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
    } else if (how === 'link') element.scrollIntoView({ block: 'start' })
    else if (how === 'posted') element.scrollIntoView({ block: 'nearest' })
    else return
    // Where the page ends too early, the rest of the list is still being drawn.
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    if (performance.now() > end) return
    if (isAtEnd) frame = requestAnimationFrame(() => bring(element, end))
    else if (how === 'link') keep(element, end, element.getBoundingClientRect().top, scrollY)
  }
  /** What stands above takes its true height only near the window; a scroll by anyone else ends it. */
  function keep(element: HTMLElement, end: number, place: number, y: number) {
    frame = requestAnimationFrame(() => {
      const isMoved = Math.abs(element.getBoundingClientRect().top - place) > 1
      if (performance.now() > end || (isMoved && scrollY !== y)) return
      if (isMoved) bring(element, end)
      else keep(element, end, place, scrollY)
    })
  }
  return stop
}

/** Opens what hides an element, as the browser does for what its own anchors lead to. */
function reveal(element: Element): void {
  for (let place = parentOf(element); place; place = parentOf(place)) {
    if (place instanceof HTMLDetailsElement) place.open = true
    if (!(place instanceof Element) || place.getAttribute('hidden') !== 'until-found') continue
    place.dispatchEvent(new Event('beforematch', { bubbles: true }))
    place.removeAttribute('hidden')
  }
}
