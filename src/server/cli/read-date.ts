import { UsageError } from './command-context.ts'

/**
 * Reads the date that a flag was given, in RFC 3339 in UTC. A day begins at midnight where the owner
 * is.
 *
 * @throws UsageError
 */
export function readDate(flag: string, text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  const time = new Date(isDay ? `${text}T00:00` : text)
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime())) return time.toISOString()
  throw new UsageError(`${flag} is a date such as 2026-11-28 or 2026-11-28T09:00, not "${text}".`)
}
