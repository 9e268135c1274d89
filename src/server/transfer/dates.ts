/** What a date without a zone is in: `Z`, or such as `+02:00`. */
export type Zone = string

// "2021-03-04 05:06:07.8 +0900 CST": what databases and Go write.
const DATE =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?(?:\s.*)?$/i

/**
 * A date of an export as RFC 3339 in UTC: ISO and what looks like it, or a number of seconds or
 * milliseconds. Null for none, and for one that no comment can have.
 */
export function readTime(value: string | number | null, zone: Zone): string | null {
  if (value === null) return null
  const isNumber = typeof value === 'number' || /^\d{9,17}(?:\.\d+)?$/.test(value)
  const milliseconds = isNumber ? readNumber(Number(value)) : readText(value.trim(), zone)
  const isPossible = milliseconds > 0 && milliseconds < Date.now() + 24 * 60 * 60 * 1000
  return isPossible ? new Date(milliseconds).toISOString() : null
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, by how many there are. */
function readNumber(value: number): number {
  if (value < 1e11) return value * 1000
  if (value < 1e14) return value
  return value < 1e17 ? value / 1000 : value / 1e6
}

function readText(text: string, zone: Zone): number {
  const [, year, month, day, hour = '0', minute = '00', second = '00', part = '', offset] =
    DATE.exec(text) ?? []
  if (!year || !month || !day) return NaN
  const pad = (digits: string) => digits.padStart(2, '0')
  const end = offset === undefined ? zone : /^[zug]/i.test(offset) ? 'Z' : withColon(offset)
  const time = `${pad(hour)}:${minute}:${second}.${part.padEnd(3, '0').slice(0, 3)}`
  return Date.parse(`${year}-${pad(month)}-${pad(day)}T${time}${end}`)
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

/** Reads `--zone`; null when it is none. */
export function readZone(text: string): Zone | null {
  if (/^(?:z|utc|gmt)$/i.test(text)) return 'Z'
  return /^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(text) ? withColon(text) : null
}
