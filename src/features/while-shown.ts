/** Further than any page reaches, so that scrolling an element out of view says nothing. */
const EVERYWHERE = { rootMargin: '10000000px' }

/** Starts something whenever a thread shows, and ends it by what `start` returned when it doesn't; returns what ends it for good. */
export type WhileShown = (start: () => () => void) => () => void

/**
 * Starts something whenever an element shows in a visible tab, and ends it by what `start`
 * returned when it doesn't: in a tab in the background, in the back/forward cache, detached, or
 * under `display: none`, `hidden` or `content-visibility: hidden`, as routers and React's Activity
 * keep the pages that a reader has left. Out of view is shown.
 *
 * @returns what ends it for good.
 */
export function whileShown(element: Element, start: () => () => void): () => void {
  let stop: (() => void) | null = null
  let isAway = false

  function look(): void {
    const isShown = !isAway && document.visibilityState !== 'hidden' && isRendered(element)
    if (isShown) stop ??= start()
    else if (stop) {
      stop()
      stop = null
    }
  }
  const onPageHide = () => {
    isAway = true
    look()
  }
  const onPageShow = () => {
    isAway = false
    look()
  }
  // Each tells of some ways to hide; what is true is asked of the element.
  const observers = [new ResizeObserver(look), new IntersectionObserver(look, EVERYWHERE)]
  for (const observer of observers) observer.observe(element)
  addEventListener('visibilitychange', look, true)
  addEventListener('pagehide', onPageHide)
  addEventListener('pageshow', onPageShow)
  look()

  return () => {
    for (const observer of observers) observer.disconnect()
    removeEventListener('visibilitychange', look, true)
    removeEventListener('pagehide', onPageHide)
    removeEventListener('pageshow', onPageShow)
    isAway = true
    look()
  }
}

function isRendered(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.() ?? true)
}
