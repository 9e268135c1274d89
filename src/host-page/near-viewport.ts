/** How far ahead of the reader a thread begins to load, in CSS pixels. */
const AHEAD = 1000

/**
 * Calls back once, when the reader comes near `element`.
 *
 * @returns what can be stopped before.
 */
export function whenNear(element: Element, callback: () => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callback()
    },
    { rootMargin: `${AHEAD}px` },
  )
  observer.observe(element)
  return observer
}
