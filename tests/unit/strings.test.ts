import { describe, expect, test } from 'vitest'
import { createTranslate, ENGLISH, type StringKey } from '../../src/i18n/translate.ts'
import { INTERACTION_ENGLISH } from '../../src/features/interaction/interaction.strings.ts'
import { EDITING_ENGLISH } from '../../src/features/editing/editing.strings.ts'
import { REFERENCES_ENGLISH } from '../../src/features/references/references.strings.ts'
import { EDITOR_TOOLS_ENGLISH } from '../../src/features/editor-tools/editor-tools.strings.ts'
import { UNREAD_ENGLISH } from '../../src/features/unread/unread.strings.ts'
import { COMPOSER_ENGLISH } from '../../src/features/composer/composer.strings.ts'
import { LIVE_ENGLISH } from '../../src/features/live/live.strings.ts'
import { SENDING_ENGLISH } from '../../src/features/composer/sending.strings.ts'
import { FOLD_ENGLISH } from '../../src/features/fold/fold.strings.ts'
import { HIDE_ENGLISH } from '../../src/features/hide/hide.strings.ts'
import { LONG_COMMENTS_ENGLISH } from '../../src/features/long-comments/long-comments.strings.ts'
import { MENUS_ENGLISH } from '../../src/features/menus/menus.strings.ts'
import { REPORT_ENGLISH } from '../../src/features/report/report.strings.ts'
import { ELSEWHERE_ENGLISH } from '../../src/features/elsewhere/elsewhere.strings.ts'
import { SHOW_ALL_ENGLISH } from '../../src/features/show-all/show-all.strings.ts'

const all = {
  ...ENGLISH,
  ...COMPOSER_ENGLISH,
  ...SENDING_ENGLISH,
  ...LIVE_ENGLISH,
  ...SHOW_ALL_ENGLISH,
  ...ELSEWHERE_ENGLISH,
  ...EDITING_ENGLISH,
  ...INTERACTION_ENGLISH,
  ...EDITOR_TOOLS_ENGLISH,
  ...REFERENCES_ENGLISH,
  ...UNREAD_ENGLISH,
  ...FOLD_ENGLISH,
  ...HIDE_ENGLISH,
  ...LONG_COMMENTS_ENGLISH,
  ...MENUS_ENGLISH,
  ...REPORT_ENGLISH,
}

const keys = Object.keys(all) as StringKey[]
const t = createTranslate('en')

test('each word is in one chunk alone', () => {
  const chunks = [
    ENGLISH,
    COMPOSER_ENGLISH,
    SENDING_ENGLISH,
    LIVE_ENGLISH,
    SHOW_ALL_ENGLISH,
    ELSEWHERE_ENGLISH,
    EDITING_ENGLISH,
    INTERACTION_ENGLISH,
    EDITOR_TOOLS_ENGLISH,
    REFERENCES_ENGLISH,
    UNREAD_ENGLISH,
    FOLD_ENGLISH,
    HIDE_ENGLISH,
    LONG_COMMENTS_ENGLISH,
    MENUS_ENGLISH,
    REPORT_ENGLISH,
  ]
  const count = chunks.flatMap((words) => Object.keys(words))
  expect(count).toHaveLength(keys.length)
})

describe('plurals', () => {
  test.each([
    [0, '0 comments'],
    [1, '1 comment'],
    [2, '2 comments'],
    [1234, '1,234 comments'],
  ])('%d', (count, words) => {
    expect(t('count', { count })).toBe(words)
  })

  test('of other words follow the language that they are in', () => {
    const polish = createTranslate('pl', {
      count: {
        one: '{count} komentarz',
        few: '{count} komentarze',
        many: '{count} komentarzy',
        other: '{count} komentarza',
      },
    })
    expect([1, 3, 5, 22].map((count) => polish('count', { count }))).toEqual([
      '1 komentarz',
      '3 komentarze',
      '5 komentarzy',
      '22 komentarze',
    ])
  })

  test('of which a form is missing take the one for others', () => {
    const few = createTranslate('pl', { count: { other: '{count} kom.' } })
    expect(few('count', { count: 3 })).toBe('3 kom.')
  })

  test.each([
    ['ja', 1, '1 comment'],
    ['fr', 0, '0 comments'],
    ['pl', 5, '5 comments'],
    ['ru', 21, '21 comments'],
  ])('of the English words are English, also on a page in %s', (lang, count, words) => {
    expect(createTranslate(lang)('count', { count })).toBe(words)
  })
})

describe('overrides', () => {
  test('stand in place of the built-in words, and of no others', () => {
    const own = createTranslate('en', { reply: 'Answer' })
    expect(own('reply')).toBe('Answer')
    expect(own('cancel')).toBe('Cancel')
  })

  test('can give one sentence where the built-in has plurals, and the other way about', () => {
    const own = createTranslate('en', {
      reply: 'Answer {name}',
      count: { one: 'One voice', other: '{count} voices' },
    })
    expect(own('count', { count: 1 })).toBe('One voice')
    expect(own('reply', { name: 'Ann' })).toBe('Answer Ann')
  })

  test('that are undefined are none', () => {
    const own = createTranslate('en', { reply: undefined } as unknown as { reply: string })
    expect(own('reply')).toBe('Reply')
  })

  test('are only an object’s own', () => {
    const inherited = Object.create({ reply: 'Inherited' }) as { reply: string }
    expect(createTranslate('en', inherited)('reply')).toBe('Reply')
  })
})

describe('placeholders', () => {
  test('are filled by name', () => {
    expect(t('comment', { number: '3.1', name: 'Ann' })).toBe('Comment 3.1 by Ann')
  })

  test('that are unknown stay as they are, prototype keys too', () => {
    const own = createTranslate('en', { reply: '{who} {constructor} {__proto__} {toString}' })
    expect(own('reply', { name: 'Ann' })).toBe('{who} {constructor} {__proto__} {toString}')
  })

  test('inside a value are text', () => {
    expect(t('comment', { number: '1', name: '{number} $& $1' })).toBe(
      'Comment 1 by {number} $& $1',
    )
  })

  test('are isolated where they run from the right, or the thread does', () => {
    const said = { name: 'سارا محمدی', number: '1.1' }
    expect(t('inReplyToName', said)).toBe('in reply to \u2068سارا محمدی\u2069 (#1.1)')
    expect(t('comment', { name: 'דנה', number: '2' })).toBe('Comment 2 by \u2068דנה\u2069')
    const words = { inReplyToName: 'ردًّا على {name} (#{number})' }
    const arabic = createTranslate('ar-EG', {}, { lang: 'ar-EG', dir: 'rtl', own: words })
    expect(arabic('inReplyToName', { name: 'Ann', number: '1.1' })).toBe(
      'ردًّا على \u2068Ann\u2069 (\u2068#1.1\u2069)',
    )
  })

  test('that are numbers of comments are in the digits of the language, and no other strings', () => {
    const write = (value: string, name: string) =>
      name.startsWith('number')
        ? value.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '')
        : value
    const own = { comment: '{name}: {number}', namedBy: '{numbers}' }
    const persian = createTranslate('fa', {}, { lang: 'fa', own, write })
    expect(persian('comment', { name: 'Ann 2', number: '3.10' })).toBe('Ann 2: \u2068۳.۱۰\u2069')
    expect(persian('namedBy', { numbers: '#1.1, #2' })).toBe('\u2068#۱.۱, #۲\u2069')
  })

  test('take numbers as the language writes them, and strings as they are', () => {
    const german = createTranslate('de', { count: { other: '{count} / {raw}' } })
    expect(german('count', { count: 12345, raw: '12345' })).toBe('12.345 / 12345')
  })

  test.each(keys)('of %s are all among those that the views fill', (key) => {
    const entry = all[key]
    const forms = typeof entry === 'string' ? [entry] : Object.values(entry)
    const values = {
      count: 2,
      loaded: 1,
      number: '3.1',
      numbers: '#3',
      name: 'Ann',
      message: 'No.',
      site: 'bsky.app',
      time: '12:40',
    }
    const joined = { first: 'One', second: 'two' }
    for (const form of forms) expect(form).not.toBe('')
    expect(t(key, { ...values, ...joined })).not.toMatch(/[{}]/)
  })
})
