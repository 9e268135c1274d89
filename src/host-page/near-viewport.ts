import { ANCHOR } from '../model/anchor.ts'

/** How far ahead of the reader a thread begins to load, in CSS pixels. */
const AHEAD = 1000

/**
 * Calls back once, when the reader comes near `element`, prints the page, or follows a hash that
 * leads into a thread, which may be at once. Returns what stops the waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
    { rootMargin: `${AHEAD}px` },
  )
  const begin = () => {
    stop()
    callback()
  }
  const look = () => ANCHOR.test(location.hash) && begin()
  const stop = () => {
    observer.disconnect()
    removeEventListener('beforeprint', begin)
    removeEventListener('hashchange', look)
  }
  observer.observe(element)
  addEventListener('beforeprint', begin)
  addEventListener('hashchange', look)
  look()
  return stop
}
