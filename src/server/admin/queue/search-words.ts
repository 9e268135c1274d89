/** Scripts that are written without spaces: the index of words takes a whole sentence for one. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** More words than this say nothing more about what is looked for. */
const MAX_WORDS = 12

/**
 * What the index of words is asked: all words of a text, each as the beginning of one, and all of an
 * author's name. Null where it can't answer, and the texts themselves have to be looked through.
 */
export function indexQuery(text: string | null, author: string | null): string | null {
  const asked = `${text ?? ''}${author ?? ''}`
  if (UNSPACED.test(asked)) return null
  const terms = [...termsOf('{name text}', text), ...termsOf('name', author)]
  return terms.length === 0 ? null : terms.join(' AND ')
}

function termsOf(columns: string, text: string | null): string[] {
  const words = (text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  // Nothing but letters and digits is left, so that the quotes hold.
  return words.slice(0, MAX_WORDS).map((word) => `${columns} : "${word}" *`)
}
