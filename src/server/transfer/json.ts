import { type Input, textOf } from './input.ts'

/** An object of a file that anybody may have written. */
export type Fields = Record<string, unknown>

// Past it, Node can't hold the text; no such export of a single site is known.
const MAX_JSON = 400_000_000

/** Reads a whole JSON file. @throws Error with one sentence, when it is none. */
export async function readJson(input: Input): Promise<unknown> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of textOf(input)) {
    length += piece.length
    if (length > MAX_JSON) throw new Error(`The file ${input.file} is too long to be read at once.`)
    pieces.push(piece)
  }
  try {
    return JSON.parse(pieces.join('')) as unknown
  } catch (cause) {
    throw new Error(`The file ${input.file} is no whole JSON: it may be cut off.`, { cause })
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

/** The objects of a list; of anything else none. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

/** A text, or a number as one; empty for anything else. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

export function numberIn(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? Math.trunc(number) : 0
}

/** True, 1, and what databases write for them. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true' || value === '1'
}

/** A date as a file has it: text, a number, or LeanCloud's and MongoDB's objects. */
export function dateIn(value: unknown): string | number | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number') return value
  const { iso, $date } = fieldsOf(value)
  return iso === undefined && $date === undefined ? null : dateIn(iso ?? $date)
}
