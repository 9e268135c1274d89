import { parseAccept } from 'hono/utils/accept'
import { ENGLISH_ALL, type WordKey, type Words } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'

export type Say = (key: WordKey, values?: Record<string, string | number>) => string

/** The languages of these pages, each in its own words. */
export const LANGUAGES: Record<string, { name: string; words: Words }> = {
  en: { name: 'English', words: ENGLISH_ALL },
  de: { name: 'Deutsch', words: GERMAN },
  fr: { name: 'Français', words: FRENCH },
}

/** The language that somebody has chosen, else the first one that their browser asks for and that is there. */
export function languageFor(chosen: string | null, accepted: string | undefined): string {
  const asked = parseAccept((accepted ?? '').slice(0, 500)).toSorted((a, b) => b.q - a.q)
  const tags = [chosen ?? '', ...asked.map(({ type }) => type.toLowerCase().split('-', 1)[0] ?? '')]
  return tags.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en'
}

/** Words in one language; numbers among the values are written as it writes them. */
export function createSay(lang: string): Say {
  const words = LANGUAGES[lang]?.words ?? ENGLISH_ALL
  const rules = new Intl.PluralRules(lang)
  const numbers = new Intl.NumberFormat(lang)
  return (key, values = {}) => {
    const entry = words[key]
    const { count } = values
    const form = typeof count === 'number' ? rules.select(count) : 'other'
    const template = typeof entry === 'string' ? entry : (entry[form] ?? entry.other)
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole)
    })
  }
}
