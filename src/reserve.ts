const heights = new WeakMap<Element, number>()

/**
 * Remembers how high elements stand before they are defined, when the owner has reserved a height
 * with `:not(:defined)`: that rule ends the moment the element is registered.
 */
export function rememberHeights(elements: Iterable<HTMLElement>): void {
  for (const element of elements) heights.set(element, element.offsetHeight)
}

/**
 * Never lets the thread shrink in view: it keeps the height that was reserved, and that it had
 * while loading, until the reader has scrolled so far up that neither it nor what follows shows.
 *
 * @returns what stops it.
 */
export function holdHeight(host: Element, wrapper: HTMLElement): { settle(): void; stop(): void } {
  const reserved = heights.get(host) ?? 0
  if (reserved > 0) wrapper.style.minBlockSize = `${reserved}px`
  const observer = new IntersectionObserver((entries) => {
    const below = entries.at(-1)
    if (!below || below.isIntersecting || below.boundingClientRect.top < innerHeight) return
    wrapper.style.minBlockSize = ''
    observer.disconnect()
  })
  return {
    settle() {
      const height = Math.max(reserved, wrapper.offsetHeight)
      if (height > 0) wrapper.style.minBlockSize = `${height}px`
      observer.observe(wrapper)
    },
    stop: () => observer.disconnect(),
  }
}
