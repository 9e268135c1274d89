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
