/** Finds the first of the owner's words that stands in a text. */
export type WordFinder = (text: string) => string | null

// Written without spaces: a word of these stands anywhere.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Returns the function that finds whole words and phrases, whatever their case or punctuation. */
export function createWordFinder(list: readonly string[]): WordFinder {
  const words = new Set<string>()
  const phrases: string[] = []
  for (const entry of list) {
    const plain = plainWords(entry)
    if (plain === '') continue
    if (UNSPACED.test(plain)) phrases.push(plain)
    else if (plain.includes(' ')) phrases.push(` ${plain} `)
    else words.add(plain)
  }
  return (text) => {
    if (words.size === 0 && phrases.length === 0) return null
    const plain = plainWords(text)
    const word = plain.split(' ').find((word) => words.has(word))
    return word ?? phrases.find((phrase) => ` ${plain} `.includes(phrase))?.trim() ?? null
  }
}

/** Letters and digits in lower case with one space between; invisible marks hide no word. */
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
