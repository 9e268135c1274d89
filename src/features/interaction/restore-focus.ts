/** Milliseconds: whatever puts the focus somewhere on purpose has done so by then. */
const PATIENCE = 120

/**
 * Gives the focus a place when what had it goes: a button that a new drawing replaces, a line that
 * a press or the clock ends. Left on nothing, a screen reader would lose where its reader was.
 *
 * @param pressed was pressed before anybody watched, and may be gone.
 * @returns what ends it.
 */
export function keepFocus(wrapper: HTMLElement, pressed: EventTarget | null): () => void {
  const root = wrapper.getRootNode() as ShadowRoot
  const stop = new AbortController()
  let held: Element | null = null
  let path: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = (target: EventTarget | null) => {
    clearTimeout(timer)
    held = target instanceof Element ? target : null
    path = []
    for (let place = held?.parentElement; place; place = place.parentElement) path.push(place)
  }
  const restore = () => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (!held || held.isConnected || !isLost) return
    placeFor(held, path, root)?.focus({ preventScroll: true })
  }
  const look = () => {
    if (!held || held.isConnected) return
    clearTimeout(timer)
    timer = setTimeout(restore, PATIENCE)
  }
  const observer = new MutationObserver(look)
  observer.observe(wrapper, { childList: true, subtree: true })
  wrapper.addEventListener('focusin', ({ target }) => hold(target), { signal: stop.signal })
  wrapper.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      // It may be on its way out; if it stays, the reader has gone elsewhere.
      const isElsewhere = () => held === target && held?.isConnected && root.activeElement !== held
      if (relatedTarget) hold(null)
      else setTimeout(() => isElsewhere() && hold(null))
    },
    { signal: stop.signal },
  )
  hold(pressed)
  look()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    stop.abort()
  }
}

/** What stands for an element that is gone: its new drawing, the form or the comment it was in, or the heading. */
function placeFor(gone: Element, path: readonly Element[], root: ShadowRoot): HTMLElement | null {
  const left = path.filter((place) => place.isConnected)
  const act = gone.getAttribute('data-act')
  const isSame = (one: HTMLElement) =>
    one.className === gone.className &&
    (act ? one.dataset['act'] === act : one.textContent === gone.textContent)
  const form = left.find((place) => place.localName === 'form')
  return (
    seen(left[0], gone.localName).find(isSame) ??
    seen(form, 'textarea, button')[0] ??
    left.find((place): place is HTMLElement => place.localName === 'article') ??
    root.getElementById('heading')
  )
}

const seen = (place: Element | undefined, selector: string): HTMLElement[] =>
  [...(place?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) => one.checkVisibility())
