const DAY = 86_400_000

export interface FormattedDate {
  /** For `<time datetime>`. */
  iso: string
  /** "Feb 13, 2014", or, under a day, "2 hours ago". */
  short: string
  /** "February 13, 2014 at 6:59 am"; a function, since it costs and is seldom asked for. */
  full: () => string
}

interface Formatters {
  full: Intl.DateTimeFormat
  short: Intl.DateTimeFormat
  relative: Intl.RelativeTimeFormat
}

const cache = new Map<string, Formatters>()

/** Both forms of a time, in milliseconds since 1970, in the reader's own time zone. */
export function formatDate(time: number, lang: string, now = Date.now()): FormattedDate {
  const formatters = formattersOf(lang)
  const date = new Date(time)
  return {
    iso: date.toISOString(),
    short: relative(time, now, formatters.relative) ?? formatters.short.format(date),
    full: () => full(date, formatters.full, lang),
  }
}

/** A clock that is a little off must not say "in 3 minutes": what lies ahead is now. */
function relative(time: number, now: number, format: Intl.RelativeTimeFormat): string | null {
  const ago = now - time
  if (!(ago < DAY) || ago < -DAY) return null
  const minutes = Math.max(0, Math.floor(ago / 60_000))
  if (minutes === 0) return format.format(0, 'second')
  return minutes < 60
    ? format.format(-minutes, 'minute')
    : format.format(-Math.floor(minutes / 60), 'hour')
}

/** `Intl` writes "6:59 AM", with a narrow space; in running text a small "am" reads better. */
function full(date: Date, format: Intl.DateTimeFormat, lang: string): string {
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLocaleLowerCase(lang) : value))
    .join('')
    .replace(/\u202F/g, ' ')
}

function formattersOf(lang: string): Formatters {
  let formatters = cache.get(lang)
  if (!formatters) {
    formatters = {
      full: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }),
      short: new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }),
      relative: new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }),
    }
    cache.set(lang, formatters)
  }
  return formatters
}
