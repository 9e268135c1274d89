// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { KEYS } from '../../src/i18n/keys.ts'
import { isRightToLeft, matchLanguage } from '../../src/i18n/match-language.ts'
import { createTranslate, type StringKey, type StringOverrides } from '../../src/i18n/translate.ts'

const SOURCE = join(import.meta.dirname, '../../src')
const LOCALES = join(SOURCE, 'i18n/locales')

type Words = Record<string, string | Record<string, string>>

const tables = import.meta.glob<Record<string, Words>>(
  ['../../src/**/*.strings.ts', '../../src/i18n/translate.ts'],
  {
    eager: true,
  },
)
const english: Words = Object.assign(
  {},
  ...Object.values(tables).flatMap((table) =>
    Object.values(table).filter((words) => typeof words === 'object'),
  ),
)
const keys = Object.keys(english)
const languages = readdirSync(LOCALES).map((file) => file.replace(/\.json$/, ''))
const read = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, `${language}.json`), 'utf8')) as Words

const formsOf = (word: Words[string] | undefined) =>
  typeof word === 'string' ? [word] : Object.values(word ?? {})
const placeholdersIn = (text: string) => new Set(text.match(/\{\w+\}/g))
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}’]+/gu) ?? []

/** The form that says a number without writing it, where it stands for one number alone. */
const MEANS_ONE_NUMBER = new Set(['zero', 'one', 'two'])

test('the list of names has every text, and nothing else', () => {
  expect(KEYS).toEqual(new Set(keys))
})

test('the languages are those that README promises', () => {
  const readme = readFileSync(join(SOURCE, '../README.md'), 'utf8')
  const [, listed = ''] =
    /<!-- languages start -->\n([^]*?)\n<!-- languages end -->/.exec(readme) ?? []
  const named = [...listed.matchAll(/`([\w-]+)`/g)].map(([, language]) => language)
  expect(new Set(named)).toEqual(new Set(['en', ...languages]))
})

describe.each(languages)('%s', (language) => {
  const words = read(language)
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()

  test('has the names that English has', () => {
    expect(new Set(Object.keys(words))).toEqual(new Set(keys))
  })

  test('has the plural forms that it needs, and no others', () => {
    for (const [key, word] of Object.entries(english)) {
      const forms = words[key]
      if (typeof word === 'string') expect([key, typeof forms]).toEqual([key, 'string'])
      else
        expect([key, new Set(Object.keys(forms ?? {}))]).toEqual([key, new Set(pluralCategories)])
    }
  })

  test('puts in what English puts in', () => {
    for (const [key, word] of Object.entries(english)) {
      const expected = placeholdersIn(formsOf(word).at(-1) ?? '')
      const translated = words[key] ?? ''
      const forms = typeof translated === 'string' ? { other: translated } : translated
      for (const [form, text] of Object.entries(forms)) {
        const found = placeholdersIn(text)
        const mayBeUnwritten =
          MEANS_ONE_NUMBER.has(form) && standsForOneNumber(language, form) && found.size === 0
        if (!mayBeUnwritten) expect([key, form, found]).toEqual([key, form, expected])
      }
    }
  })

  test('has nothing empty, nothing with spaces around it, and three dots as one sign', () => {
    for (const [key, word] of Object.entries(words)) {
      for (const text of formsOf(word)) {
        expect([key, text.trim()]).toEqual([key, text])
        expect(`${key}: ${text}`).not.toMatch(/: $|\.\.\.|["'<]| {2}/)
      }
    }
  })

  test('has no English sentence left in it', () => {
    for (const [key, word] of Object.entries(words)) {
      const original = ` ${formsOf(english[key]).flatMap(wordsIn).join(' ')} `
      for (const text of formsOf(word)) {
        const translated = wordsIn(text.replace(/\{\w+\}|\S+@\S+|https:\S+/g, ''))
        for (let at = 0; at + 4 <= translated.length; at++) {
          const left = ` ${translated.slice(at, at + 4).join(' ')} `
          expect([key, original.includes(left) && left]).toEqual([key, false])
        }
      }
    }
  })

  test('says once that comments did not load: what stands after it is what to do', () => {
    for (const [title, advice] of [['failedTitle', 'network']] as const) {
      const stems = wordsIn(formsOf(words[title])[0]!).map((word) => word.slice(0, 6))
      const said = wordsIn(formsOf(words[advice])[0]!).map((word) => word.slice(0, 6))
      expect(said.filter((stem) => stem.length > 4 && stems.includes(stem))).toEqual([])
      expect(words[advice]).not.toMatch(/[.。।].+[.。।]/)
    }
  })

  test('says what a button shows in the name that a screen reader reads', () => {
    for (const [shown, name] of [
      ['reply', 'replyTo'],
      ['quote', 'quoteFrom'],
    ]) {
      const [visible, spoken] = [formsOf(words[shown!])[0]!, formsOf(words[name!])[0]!]
      expect(spoken.toLowerCase().indexOf(visible.toLowerCase())).toBe(0)
    }
  })

  test('keeps the signs of Markdown, and the samples of addresses', () => {
    expect(words['markdown']).toMatch(/\*[^*]+\*.*\*\*[^*]+\*\*.*`[^`]+`.*> .*\[[^\]]+\]\([^)]+\)/)
    expect(words['invalidEmail']).toMatch(/\w@example\.com/)
    expect(words['invalidUrl']).toContain('https://example.com')
  })

  test('has at most 8,192 bytes in brotli', () => {
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThanOrEqual(8192)
  })

  test('counts by its own rules', () => {
    const locale = { lang: language, words: words as StringOverrides }
    const t = createTranslate(language, {}, { lang: language, locale })
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
      const said = t('count', { count })
      expect(said).not.toMatch(/[{}]/)
      const form = new Intl.PluralRules(language).select(count)
      const written = new Intl.NumberFormat(language).format(count)
      const expected = (words['count'] as Record<string, string>)[form]
      expect(said).toBe(expected?.replace('{count}', written))
    }
  })
})

/** Whether so few numbers share a form that it need not say which. */
function standsForOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language)
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  return numbers.filter((number) => number > 0 && rules.select(number) === form).length <= 1
}

describe('a language finds its words', () => {
  test.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['iw', 'he'],
    ['ar-EG', 'ar'],
    ['fa-AF', 'fa'],
    ['en', null],
    ['en-GB', null],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['el-CY', 'el'],
    ['ro-MD', 'ro'],
    ['mo', 'ro'],
    ['zh_TW', 'zh-Hant'],
    ['pt_BR', 'pt-BR'],
    ['yue', 'zh-Hant'],
    ['in', 'id'],
    ['hi-Latn', null],
    ['tlh', null],
    ['', null],
    ['../../x', null],
    ['__proto__', null],
  ])('%s: %s', (wanted, expected) => {
    expect(matchLanguage(wanted, languages)).toBe(expected)
  })

  test.each(['ar', 'fa-AF', 'he', 'ur', 'ckb', 'ps', 'yi', 'ug', 'sd', 'dv', 'az-Arab'])(
    '%s runs from the right',
    (lang) => expect(isRightToLeft(lang)).toBe(true),
  )

  test.each(['en', 'ur-Latn', 'az', 'hi', 'th', 'not a language', ''])(
    '%s runs from the left',
    (lang) => expect(isRightToLeft(lang)).toBe(false),
  )

  test('only among those that are there', () => {
    expect(matchLanguage('de', ['fr'])).toBe(null)
  })
})

/** Texts that a view names by another thing's name, and where. */
const NAMED_OTHERWISE: Record<string, StringKey[]> = {
  'thread/error-messages.ts': ['network', 'timeout', 'unreadable', 'unavailable', 'rate-limited'],
  'features/composer/form-messages.ts': [
    'invalidField',
    'conflict',
    'closed-problem',
    'forbidden',
    'not-found',
    'duplicate',
    'too-large',
    'sign-in',
    'captcha',
    'uncertain',
  ],
  'features/composer/field.tsx': ['fieldName', 'fieldEmail', 'fieldUrl'],
  'features/editor-tools/toolbar.tsx': ['bold', 'italic', 'link', 'quote', 'code', 'mention'],
  'thread/thread-header.ts': ['oldest', 'newest', 'heading', 'empty'],
}

/** What each call of `t` asks for, as it is written: up to the comma or the parenthesis that ends it. */
function firstArguments(source: string): string[] {
  return [...source.matchAll(/\bt\(/g)].map(({ index, 0: { length } }) => {
    let depth = 0
    let end = index + length
    for (; end < source.length; end++) {
      const sign = source[end] ?? ''
      if (depth === 0 && /[,)]/.test(sign)) break
      if (/[([{]/.test(sign)) depth++
      else if (/[)\]}]/.test(sign)) depth--
    }
    return source.slice(index + length, end)
  })
}

test('every text is used', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/^server\/|^i18n\/(translate|keys)\.ts$|\.strings\.ts$/.test(path),
    )
  const used = new Set<string>()
  for (const path of files) {
    const text = readFileSync(join(SOURCE, path), 'utf8')
    for (const first of firstArguments(text)) {
      for (const [, key = ''] of first.matchAll(/'([\w-]+)'/g)) used.add(key)
    }
    for (const key of NAMED_OTHERWISE[path] ?? []) {
      expect(text, `${path} names ${key}`).toMatch(new RegExp(`['"\\b]?${key}\\b`))
      used.add(key)
    }
  }
  expect(keys.filter((key) => !used.has(key))).toEqual([])
})
