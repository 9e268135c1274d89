import { parentOf } from '../../host-page/page-colors.ts'
import type { Target } from '../../thread/thread-state.ts'

/** Milliseconds to wait for a comment that a long list hasn't drawn yet. */
const PATIENCE = 5000
/** Milliseconds in which the list may still grow under it. */
const DRAWING = 1000
/** What a reader does to go elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown']

/**
 * Focuses a comment once it is drawn, and brings it into view. The browser can't: ids in a shadow
 * root are out of a hash's reach.
 *
 * @returns what stops the waiting.
 */
export function goTo({ id, how, top }: Target, section: HTMLElement): () => void {
  const started = performance.now()
  let frame = requestAnimationFrame(look)
  const stop = () => cancelAnimationFrame(frame)
  function look() {
    const comment = section.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`)
    if (!comment) {
      if (performance.now() - started < PATIENCE) frame = requestAnimationFrame(look)
      return
    }
    reveal(comment)
    comment.focus({ preventScroll: true })
    for (const move of MOVES) addEventListener(move, stop, { once: true, passive: true })
    bring(comment, performance.now() + DRAWING)
  }
  function bring(comment: HTMLElement, end: number) {
    if (top !== undefined) {
      scrollBy({ top: comment.getBoundingClientRect().top - top, behavior: 'instant' })
    } else if (how === 'link') comment.scrollIntoView({ block: 'start' })
    else if (how === 'posted') comment.scrollIntoView({ block: 'nearest' })
    else return
    // Where the page ends too early, the rest of the list is still being drawn.
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    if (performance.now() > end) return
    if (isAtEnd) frame = requestAnimationFrame(() => bring(comment, end))
    else if (how === 'link') keep(comment, end, comment.getBoundingClientRect().top, scrollY)
  }
  /** What stands above takes its true height only near the window; a scroll by anyone else ends it. */
  function keep(comment: HTMLElement, end: number, place: number, y: number) {
    frame = requestAnimationFrame(() => {
      const isMoved = Math.abs(comment.getBoundingClientRect().top - place) > 1
      if (performance.now() > end || (isMoved && scrollY !== y)) return
      if (isMoved) bring(comment, end)
      else keep(comment, end, place, scrollY)
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
