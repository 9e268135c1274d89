import { isNumber } from './number.ts'

/** A comment's number in a text, with where it stands. */
export interface Reference {
  number: string
  /** Offsets of `#3.1` in the text. */
  start: number
  end: number
}

/** The longest number that is taken for one. */
const MAX_LENGTH = 80

/** Letters of languages that write without spaces, or hang particles on a word: they don't end or begin a number. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}`

/** What a reference follows, other than the start: a space, opening punctuation, or an unspaced script. */
export const BEFORE_REFERENCE = String.raw`[\s\p{Ps}\p{Pi}"'，。、：；！？${UNSPACED}]`

/** Digits of any script, as its keyboard types them. */
const NUMBER = String.raw`\p{Nd}+(?:[.٫]\p{Nd}+)*`
const REFERENCE = new RegExp(
  String.raw`(?<=^|${BEFORE_REFERENCE})[#＃](${NUMBER})(?![.٫]?\p{Nd}|(?![${UNSPACED}])[\p{L}_])`,
  'gu',
)

/** Whether a text, or its HTML, may name a comment: to know without reading it all. */
export const mayRefer = (text: string): boolean => /[#＃]\p{Nd}/u.test(text)

/** A number, or its beginning, that was typed in any digits, as comments have theirs: `۱٫۲` is `1.2`. */
export const latinDigits = (number: string): string =>
  number.replace(/\p{Nd}/gu, digitOf).replaceAll('٫', '.')

/** Each script of everyday has its digits in a row, from the first of sixteen code points or the seventh. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  // Letters of formulas and old scripts are no number here.
  if (code > 0xffff) return sign
  const first = code - (code % 16)
  return String(code - (/\p{Nd}/u.test(String.fromCodePoint(first)) ? first : first + 6))
}

/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export function referencesIn(text: string, limit = Infinity): Reference[] {
  const references: Reference[] = []
  for (const { 0: whole, 1: number = '', index } of text.matchAll(REFERENCE)) {
    if (references.length >= limit) break
    const latin = number.length > MAX_LENGTH ? '' : latinDigits(number)
    if (isNumber(latin)) {
      references.push({ number: latin, start: index, end: index + whole.length })
    }
  }
  return references
}
