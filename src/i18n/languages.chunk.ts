/** What loads where the thread isn't in English, or the page has the owner's own words. */
import { LOCALES } from './locales.ts'
import { isRightToLeft, matchLanguage } from './match-language.ts'
import { readWords } from './string-overrides.ts'
import type { Spoken, StringOverrides } from './translate.ts'

/** Each locale once a page; null where it didn't load. */
const loading = new Map<string, Promise<StringOverrides | null>>()

/**
 * The words for a language. Where there are none, or they don't load, English stands in; what
 * went wrong is said in the console.
 */
export async function speak(
  wanted: string,
  scripts: ArrayLike<Element>,
  strings: StringOverrides = {},
): Promise<Spoken> {
  const own = ownWords(scripts)
  const lang = matchLanguage(wanted, Object.keys(LOCALES))
  if (lang === null) {
    // An owner who has translated these has translated the thread.
    const { reply, count } = { ...own, ...strings }
    const isTranslated = Boolean(reply && count)
    const lang = /^en\b/.test(wanted) || isTranslated ? wanted : 'en'
    return { lang, own, ...digitsOf(lang), ...(isTranslated && isRightToLeft(wanted) && RTL) }
  }
  const words = await wordsOf(lang)
  if (words === null) return { lang: 'en', own }
  // Words that run from the right can't be read in a thread that runs from the left.
  const locale = { lang, words }
  return { lang: wanted, own, locale, ...digitsOf(wanted), ...(isRightToLeft(lang) && RTL) }
}

const RTL = { dir: 'rtl' } as const

/** How a language writes the numbers of comments, where that isn't in Latin digits: as it writes others. */
function digitsOf(lang: string): Pick<Spoken, 'write'> {
  const { format } = new Intl.NumberFormat(lang)
  const isLatin = format(0) === '0'
  const write: Spoken['write'] = (value, name) =>
    /^numbers?$/.test(name) ? value.replace(/\d/g, (digit) => format(Number(digit))) : value
  return isLatin ? {} : { write }
}

function wordsOf(lang: string): Promise<StringOverrides | null> {
  let words = loading.get(lang)
  if (!words) {
    words = load(lang)
    loading.set(lang, words)
  }
  return words
}

async function load(lang: string): Promise<StringOverrides | null> {
  try {
    return (await LOCALES[lang]?.()) ?? null
  } catch (error) {
    // The next thread, or the next change of language, tries again.
    loading.delete(lang)
    console.error(`[afterword] the words in "${lang}" did not load: ${String(error)}`)
    return null
  }
}

function ownWords(scripts: ArrayLike<Element>): StringOverrides {
  // Old libraries have an `Array.from` of their own, which calls nothing.
  const elements = Array.prototype.slice.call(scripts) as Element[]
  const read = elements.map(({ textContent }) => readWords(textContent ?? ''))
  const problems = read.flatMap(({ problems }) => problems)
  if (problems.length > 0) {
    const named = problems.slice(0, 5).join(', ')
    console.warn(`[afterword] left out of the words in <script type="application/json">: ${named}`)
  }
  return Object.assign({}, ...read.map(({ words }) => words)) as StringOverrides
}
