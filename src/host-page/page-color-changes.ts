import { parentOf } from './page-colors.ts'

/**
 * Watches for what changes a page's colours before the next frame, or without a change of the
 * text's. Returns what ends it.
 */
export function followTone(wrapper: Element, update: () => void): () => void {
  const observer = new MutationObserver(update)
  // Whatever the thread stands in may carry the page's colours, in whatever shadow root.
  for (let place = parentOf(wrapper); place; place = parentOf(place)) {
    observer.observe(place, { attributes: true })
  }
  const { head } = document
  observer.observe(head, { attributes: true, childList: true, characterData: true, subtree: true })
  const stop = new AbortController()
  const always = { capture: true, signal: stop.signal }
  // A sheet works once it has loaded, and a colour in transition is the old one at first.
  head.addEventListener('load', update, always)
  addEventListener('transitionend', update, always)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update, always)
  // A page may have other colours where it is narrow.
  addEventListener('resize', update, always)
  update()
  return () => {
    observer.disconnect()
    stop.abort()
  }
}
