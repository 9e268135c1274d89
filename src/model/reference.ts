/** A comment's number in a text, with where it stands. */
export interface Reference {
  number: string
  /** Offsets of `#3.1` in the text. */
  start: number
  end: number
}

/** The longest number that is taken for one. */
const MAX_LENGTH = 80

/** Latin, Arabic, Persian, Devanagari and full-width digits, each ten from zero. */
export const DIGITS = '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９'

/** Letters of languages that write without spaces, or hang particles on a word: they don't end or begin a number. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}`

/** What a reference follows, other than the start: a space, opening punctuation, or an unspaced script. */
export const BEFORE_REFERENCE = String.raw`[\s\p{Ps}\p{Pi}"'，。、：；！？${UNSPACED}]`

const PART = String.raw`(?![0٠۰०０])[${DIGITS}]{1,9}`
const REFERENCE = new RegExp(
  String.raw`(?<=^|${BEFORE_REFERENCE})[#＃](${PART}(?:[.٫]${PART})*)(?![.٫]?[${DIGITS}]|(?![${UNSPACED}])[\p{L}_])`,
  'gu',
)

/** A number that was typed in any digits, as comments have theirs: `۱٫۲` is `1.2`. */
export function latinDigits(number: string): string {
  return [...number]
    .map((sign) => (DIGITS.includes(sign) ? DIGITS.indexOf(sign) % 10 : '.'))
    .join('')
}

/**
 * The comments that a text names (`#3.1`), in the order in which they stand; at most `limit` of
 * them, after which the text isn't read further.
 */
export function referencesIn(text: string, limit = Infinity): Reference[] {
  const references: Reference[] = []
  for (const { 0: whole, 1: number = '', index } of text.matchAll(REFERENCE)) {
    if (references.length >= limit) break
    if (number.length > MAX_LENGTH) continue
    references.push({ number: latinDigits(number), start: index, end: index + whole.length })
  }
  return references
}
