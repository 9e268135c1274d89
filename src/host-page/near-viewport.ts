/** How far ahead of the reader a thread begins to load, in CSS pixels. */
const AHEAD = 1000

/** Calls back once, when the reader comes near `element`, or prints the page. Returns what stops the waiting. */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
    { rootMargin: `${AHEAD}px` },
  )
  const begin = () => {
    stop()
    callback()
  }
  const stop = () => {
    observer.disconnect()
    removeEventListener('beforeprint', begin)
  }
  observer.observe(element)
  addEventListener('beforeprint', begin)
  return stop
}
