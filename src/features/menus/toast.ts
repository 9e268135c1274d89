import { make } from '../../thread/create-element.ts'
import { createPlace, placeBy } from '../popup-position.ts'
import type { FeatureContext } from '../thread-context.ts'

/** Milliseconds for which a short sentence can be read. */
const SHOWN = 3000

/** Says beside a button what came of pressing it, for the eye and the ear. */
export function createToast({ wrapper, announce }: FeatureContext) {
  const place = createPlace(wrapper)
  let timer: ReturnType<typeof setTimeout> | undefined
  const hide = () => {
    clearTimeout(timer)
    if (place.matches(':popover-open')) place.hidePopover()
  }
  return {
    show(message: string, near: HTMLElement) {
      hide()
      announce(message)
      place.replaceChildren(make('p', { part: 'notice', class: 'toast' }, message))
      place.showPopover()
      placeBy(place, near.getBoundingClientRect())
      timer = setTimeout(hide, SHOWN)
      addEventListener('scroll', hide, { once: true, capture: true, passive: true })
    },
    stop() {
      hide()
      place.replaceWith()
    },
  }
}
