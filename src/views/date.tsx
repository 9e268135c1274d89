import { formatDate } from '../text/dates.ts'
import type { Ui } from './ui.ts'

/** When a comment was written. The short form has the full one behind it, on hover and focus. */
export function dateView(time: number | null, ui: Ui) {
  if (time === null) return null
  const { dates, lang } = ui.settings.peek()
  const date = formatDate(time, lang)
  return (
    <time part="date" class="date" dateTime={date.iso}>
      {dates === 'full' ? date.full() : date.short}
    </time>
  )
}

/**
 * Puts the full date beside a short one that the reader points at or comes to. Not before: to
 * format a thousand dates that nobody asks for takes longer than to draw their comments.
 */
export function showFullDate({ target }: Event, ui: Ui): void {
  const { dates, lang } = ui.settings.peek()
  const date = (target as Element).closest('.meta')?.querySelector('time')
  if (!date || dates === 'full' || date.childElementCount > 0) return
  const full = document.createElement('span')
  full.className = 'full-date'
  full.ariaHidden = 'true'
  full.textContent = formatDate(Date.parse(date.dateTime), lang).full()
  date.append(full)
}
