const heights = new WeakMap<Element, number>()

/**
 * Remembers how high elements stand before they are defined, when the owner has reserved a height
 * with `:not(:defined)`: that rule ends the moment the element is registered.
 */
export function rememberHeights(elements: Iterable<HTMLElement>): void {
  for (const element of elements) heights.set(element, element.offsetHeight)
}

/** As states.css has it. To measure it would be a layout of its own. */
const SKELETON = 'calc(24 * var(--afterword-font-size, 1em))'

/**
 * Never lets the thread shrink in view: it keeps the height that was reserved, and that it had
 * while loading, until the reader has scrolled so far up that neither it nor what follows shows.
 */
export function holdHeight(
  host: Element,
  holder: HTMLElement,
): {
  /** For the shadow root to adopt; a `style` attribute would be the page's policy's business. */
  sheet: CSSStyleSheet
  /** Keeps at least the height of now, where it shows something; else that of the skeleton, unmeasured. */
  hold(showsSomething: boolean): void
  /** From now on the height may go, as soon as nobody sees it. */
  settle(): void
  stop(): void
} {
  const reserved = heights.get(host) ?? 0
  const sheet = new CSSStyleSheet()
  const keep = (height: number, more = '0px') =>
    sheet.replaceSync(`.holder { min-block-size: max(${height}px, ${more}) }`)
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1)
    if (!last || last.isIntersecting || last.boundingClientRect.top < innerHeight) return
    keep(0)
    observer.disconnect()
  })
  keep(reserved)
  return {
    sheet,
    hold(showsSomething) {
      if (showsSomething) keep(Math.max(reserved, holder.offsetHeight))
      else keep(reserved, SKELETON)
    },
    settle: () => observer.observe(holder),
    stop: () => observer.disconnect(),
  }
}
