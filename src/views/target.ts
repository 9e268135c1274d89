import type { Target } from '../store/state.ts'

/** Milliseconds to wait for a comment that a long list hasn't drawn yet. */
const PATIENCE = 5000

/**
 * Focuses a comment once it is drawn, and brings it into view. The browser can't: ids in a shadow
 * root are out of a hash's reach.
 *
 * @returns what stops the waiting.
 */
export function goTo({ id, how, top }: Target, section: HTMLElement): () => void {
  const started = performance.now()
  let frame = requestAnimationFrame(look)
  function look() {
    const comment = section.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`)
    if (!comment) {
      if (performance.now() - started < PATIENCE) frame = requestAnimationFrame(look)
      return
    }
    comment.focus({ preventScroll: true })
    if (top !== undefined) {
      scrollBy({ top: comment.getBoundingClientRect().top - top, behavior: 'instant' })
    }
    if (how === 'link') comment.scrollIntoView({ block: 'start' })
    if (how === 'posted') comment.scrollIntoView({ block: 'nearest' })
  }
  return () => cancelAnimationFrame(frame)
}
