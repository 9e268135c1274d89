/** A comment's number in a text, with where it stands. */
export interface Reference {
  number: string
  /** Offsets of `#3.1` in the text. */
  start: number
  end: number
}

/** The longest number that is taken for one. */
const MAX_LENGTH = 80

// After the start, a space or opening punctuation, and not before a word character.
const REFERENCE = /(?<=^|[\s\p{Ps}\p{Pi}"'])#([1-9]\d{0,8}(?:\.[1-9]\d{0,8})*)(?!\.?\d|[\p{L}_])/gu

/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export function referencesIn(text: string, limit = Infinity): Reference[] {
  const references: Reference[] = []
  for (const { 0: whole, 1: number = '', index } of text.matchAll(REFERENCE)) {
    if (references.length >= limit) break
    if (number.length > MAX_LENGTH) continue
    references.push({ number, start: index, end: index + whole.length })
  }
  return references
}
