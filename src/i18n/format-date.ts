const DAY = 86_400_000

export interface FormattedDate {
  /** For `<time datetime>`. */
  iso: string
  /** "Feb 13, 2014", or, under a day, "2 hours ago". */
  short: string
  /** Whether the short form is another before long. */
  isRecent: boolean
  /** "February 13, 2014 at 6:59 am"; a function, since it costs and is seldom asked for. */
  full: () => string
}

interface Formatters {
  full: Intl.DateTimeFormat
  short: Intl.DateTimeFormat
  relative: Intl.RelativeTimeFormat
}

const cache = new Map<string, Partial<Formatters>>()

/** Both forms of a time, in milliseconds since 1970, in the reader's own time zone. */
export function formatDate(time: number, lang: string, now = Date.now()): FormattedDate {
  const date = new Date(time)
  const recent = relative(time, now, lang)
  return {
    iso: date.toISOString(),
    isRecent: recent !== null,
    short: recent ?? american(date, lang) ?? shortOf(lang).format(date),
    full: () => full(date, lang),
  }
}

/** `Intl` takes longer to begin than a short thread takes to draw, and for English nobody needs it. */
function american(date: Date, lang: string): string | null {
  const parts =
    /^en(-US)?$/.test(lang) && /^\w+ (\w+) 0?(\d+) ([1-9]\d{3})$/.exec(date.toDateString())
  return parts ? `${parts[1]} ${parts[2]}, ${parts[3]}` : null
}

/** A clock that is a little off must not say "in 3 minutes": what lies ahead is now. */
function relative(time: number, now: number, lang: string): string | null {
  const ago = now - time
  if (!(ago < DAY) || ago < -DAY) return null
  const format = formatter(
    lang,
    'relative',
    () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }),
  )
  const minutes = Math.max(0, Math.floor(ago / 60_000))
  if (minutes === 0) return format.format(0, 'second')
  return minutes < 60
    ? format.format(-minutes, 'minute')
    : format.format(-Math.floor(minutes / 60), 'hour')
}

/** `Intl` writes "6:59 AM", with a narrow space; in running text a small "am" reads better. */
function full(date: Date, lang: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  return formatter(lang, 'full', () => new Intl.DateTimeFormat(lang, style))
    .formatToParts(date)
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLocaleLowerCase(lang) : value))
    .join('')
    .replace(/\u202F/g, ' ')
}

/** The month in letters, since 04/05 is April to some and May to others; Portugal's short one is a number too. */
function shortOf(lang: string): Intl.DateTimeFormat {
  const withMonth = (month: 'short' | 'long') =>
    new Intl.DateTimeFormat(lang, { day: 'numeric', month, year: 'numeric' })
  return formatter(lang, 'short', () => {
    const short = withMonth('short')
    return /\p{L}/u.test(short.format()) ? short : withMonth('long')
  })
}

/** Each is made once, when it is first asked for. */
function formatter<Kind extends keyof Formatters>(
  lang: string,
  kind: Kind,
  create: () => Formatters[Kind],
): Formatters[Kind] {
  const formatters = cache.get(lang) ?? {}
  cache.set(lang, formatters)
  return (formatters[kind] ??= create())
}
