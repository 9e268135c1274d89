import { formatDate } from '../../i18n/format-date.ts'
import type { Ui } from '../../thread/ui.ts'
import { isInputMethodKey } from '../input-method.ts'

/**
 * Puts the full date beside a short one that the reader points at or comes to. Not before: to
 * format a thousand dates that nobody asks for takes longer than to draw their comments.
 */
export function showFullDate(target: EventTarget | null, ui: Ui): void {
  const { dates, lang } = ui.settings.peek()
  const meta = target instanceof Element ? target.closest('.meta') : null
  const date = meta?.querySelector('time')
  if (!date) return
  const shown = date.querySelector('span')
  if (dates === 'full') return shown?.replaceWith()
  // In another language it is another one.
  if (shown?.lang === lang) return
  const full = document.createElement('span')
  full.className = 'full-date'
  full.lang = lang
  full.ariaHidden = 'true'
  full.textContent = formatDate(Date.parse(date.dateTime), lang).full()
  // Who comes to it by the keyboard may hear it.
  meta?.querySelector('.number')?.setAttribute('aria-description', full.textContent)
  shown?.replaceWith()
  date.append(full)
}

/** Milliseconds: before the browser itself begins to select words. */
const LONG_PRESS = 450

/** The same under a finger that rests on a date, until the next press anywhere. */
export function showOnLongPress(wrapper: HTMLElement, ui: Ui, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressed: Element | null = null
  const end = () => clearTimeout(timer)
  const begin = ({ pointerType, target }: PointerEvent) => {
    pressed?.classList.remove('pressed')
    pressed = target instanceof Element ? target.closest('time.date') : null
    if (pointerType !== 'touch' || !pressed) return
    showFullDate(pressed, ui)
    timer = setTimeout(() => pressed?.classList.add('pressed'), LONG_PRESS)
  }
  wrapper.addEventListener('pointerdown', begin, { signal })
  wrapper.addEventListener('pointerup', end, { signal })
  wrapper.addEventListener('pointercancel', end, { signal })
}

/** Whatever a full date covers can be seen again without moving the pointer. */
export function hideOnEscape(wrapper: HTMLElement, signal: AbortSignal): void {
  const hide = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isInputMethodKey(event)) return
    for (const full of wrapper.querySelectorAll('.full-date')) full.remove()
  }
  addEventListener('keydown', hide, { signal, capture: true })
}
