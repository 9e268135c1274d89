import { ANCHOR } from '../model/anchor.ts'

/** How far ahead of the reader a thread begins to load, in CSS pixels. */
const AHEAD = 1000

/**
 * Calls back once, when the reader comes near `element`, prints the page, or follows a hash that
 * leads into a thread, which may be at once. Returns what stops the waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && begin(),
    { rootMargin: `${AHEAD}px` },
  )
  const begin = () => {
    stop()
    callback()
  }
  const look = () => ANCHOR.test(location.hash) && begin()
  // It has a `signal`, as the options of a listener do.
  const ending = new AbortController()
  const stop = () => {
    observer.disconnect()
    ending.abort()
  }
  observer.observe(element)
  addEventListener('beforeprint', begin, ending)
  addEventListener('hashchange', look, ending)
  look()
  return stop
}
