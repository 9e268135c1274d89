import { formatDate } from '../text/dates.ts'
import type { Ui } from './ui.ts'

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
  if (dates === 'full') return shown?.remove()
  // In another language it is another one.
  if (shown?.lang === lang) return
  const full = document.createElement('span')
  full.className = 'full-date'
  full.lang = lang
  full.ariaHidden = 'true'
  full.textContent = formatDate(Date.parse(date.dateTime), lang).full()
  shown?.remove()
  date.append(full)
}
