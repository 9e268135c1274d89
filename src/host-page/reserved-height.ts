const places = new WeakMap<Element, { height: number; margin: string }>()

/**
 * Remembers how high elements stand before they are defined, and how far from what is above, when a
 * place was reserved with `:not(:defined)`: that rule ends the moment the element is registered.
 */
export function rememberPlaces(elements: Iterable<HTMLElement>): void {
  for (const element of elements) {
    const height = element.offsetHeight
    if (height) places.set(element, { height, margin: getComputedStyle(element).marginTop })
  }
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
  const place = places.get(host)
  const reserved = place?.height ?? 0
  // Once here, the element's own default must not move it either.
  const margin = place ? `:host { margin-block-start: ${place.margin} }` : ''
  const sheet = new CSSStyleSheet()
  const keep = (height: number, more = '0px') =>
    sheet.replaceSync(`.holder { min-block-size: max(${height}px, ${more}) } ${margin}`)
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
