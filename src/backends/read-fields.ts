import { CommentsError } from './backend.ts'
import { isRecord } from './parse-response.ts'

type Fields = Record<string, unknown>

/** What of an answer is an object; empty for all else. */
export const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {})

/**
 * A list in an answer: what of it is no object is kept as null, so that it counts as left out.
 *
 * @throws CommentsError `invalid-response`, where there is none.
 */
export function listIn(value: unknown): (Fields | null)[] {
  if (!Array.isArray(value)) {
    throw new CommentsError('invalid-response', 'the JSON holds no list of comments')
  }
  return value.map((item: unknown) => (isRecord(item) ? item : null))
}

/** A string, or a number as one; empty for all else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : ''

/** An id, where 0, nothing and an empty string say that there is none. */
export const idIn = (value: unknown): string | null => {
  const id = textOf(value)
  return id === '' || id === '0' ? null : id
}

/** A time in milliseconds since 1970, as the protocol writes it; null for what is none. */
export function timeOf(milliseconds: unknown): string | null {
  const date = new Date(typeof milliseconds === 'number' ? milliseconds : NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text that a server has escaped for HTML. It stays text. */
export function unescaped(value: unknown): string {
  return textOf(value).replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, ten, hex, name) => {
      const code = ten ? Number(ten) : hex ? Number.parseInt(String(hex), 16) : NaN
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      return NAMED[String(name).toLowerCase()] ?? whole
    },
  )
}
