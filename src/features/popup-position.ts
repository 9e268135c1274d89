const GAP = 6

/** In the top layer, where no box of the page cuts it off. A chunk that makes a place adopts it. */
export const PLACE_STYLES =
  '.place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit }'

/** Puts what stands in the top layer under `near`, or above it where there is more room. */
export function placeBy(place: HTMLElement, near: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { width, height } = place.getBoundingClientRect()
  const isRtl = getComputedStyle(place).direction === 'rtl'
  const left = isRtl ? near.right - width : near.left
  const below = near.bottom + GAP
  const isAbove = below + height > clientHeight && near.top > clientHeight - near.bottom
  const top = isAbove ? near.top - GAP - height : below
  const within = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP))
  // The page may be zoomed in CSS: what was measured was, and what is set will be.
  const zoom = place.currentCSSZoom ?? 1
  place.style.setProperty('left', `${within(left, clientWidth - width) / zoom}px`)
  place.style.setProperty('top', `${(isAbove ? Math.max(GAP, top) : top) / zoom}px`)
}

/** A place in the top layer, in the thread's own colours. */
export function createPlace(wrapper: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  place.className = 'place'
  place.popover = 'manual'
  wrapper.append(place)
  return place
}
