import { formatDate } from '../../i18n/format-date.ts'
import type { Ui } from '../../thread/ui.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The dates under a day that are on the screen, of all threads, each with what writes it anew. */
const shown = new Map<Element, () => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let clocks = 0

/**
 * Keeps "2 minutes ago" true, in the text alone. All threads of a page share one timer, which
 * stands still while no such date is on the screen or the tab is hidden. Returns what ends it.
 */
export function startClock(wrapper: HTMLElement, ui: Ui): () => void {
  const own = new Set<Element>()
  const forget = (time: Element) => {
    own.delete(time)
    shown.delete(time)
  }
  const onScreen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      forget(target)
      if (!isIntersecting) continue
      own.add(target)
      shown.set(target, () => {
        write(target as HTMLTimeElement, ui)
        if (ageOf(target) < DAY) return
        forget(target)
        onScreen.unobserve(target)
      })
    }
    tick()
  })
  const watch = (place: Element) => {
    for (const time of place.querySelectorAll('time.recent')) onScreen.observe(time)
  }
  const drawn = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) watch(node)
    }
  })
  drawn.observe(wrapper, { childList: true, subtree: true })
  watch(wrapper)
  if (++clocks === 1) addEventListener('visibilitychange', tick, true)

  return () => {
    drawn.disconnect()
    onScreen.disconnect()
    for (const time of own) forget(time)
    if (--clocks === 0) removeEventListener('visibilitychange', tick, true)
    tick()
  }
}

function tick(): void {
  clearTimeout(timer)
  if (document.hidden) return
  for (const writeAnew of shown.values()) writeAnew()
  const next = Math.min(...[...shown.keys()].map((time) => untilOther(ageOf(time))))
  if (next < Infinity) timer = setTimeout(tick, next)
}

/** How long the words for an age stay right. */
function untilOther(age: number): number {
  if (age < 0) return MINUTE - age
  const step = age < HOUR ? MINUTE : HOUR
  return step - (age % step)
}

const ageOf = (time: Element) => Date.now() - Date.parse((time as HTMLTimeElement).dateTime)

function write(time: HTMLTimeElement, ui: Ui): void {
  const { dates, lang } = ui.settings.peek()
  const text = time.firstChild
  if (dates !== 'short' || !(text instanceof Text)) return
  const { short } = formatDate(Date.parse(time.dateTime), lang)
  if (text.data !== short) text.data = short
}
