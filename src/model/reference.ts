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

/** The comments that a text names: `#3.1`. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)]
    .map(({ 0: whole, 1: number = '', index }) => {
      return { number, start: index, end: index + whole.length }
    })
    .filter(({ number }) => number.length <= MAX_LENGTH)
}
