import { formatDate } from '../text/dates.ts'
import type { Ui } from './ui.ts'

/** When a comment was written. The short form has the full one behind it, on hover and focus. */
export function DateView({ time, ui }: { time: number | null; ui: Ui }) {
  if (time === null) return null
  const { dates, lang } = ui.settings.value
  const { iso, short, full } = formatDate(time, lang)
  return (
    <time part="date" class="date" dateTime={iso}>
      {dates === 'full' ? (
        full
      ) : (
        <>
          {short}
          <span class="full-date" aria-hidden="true">
            {full}
          </span>
        </>
      )}
    </time>
  )
}
