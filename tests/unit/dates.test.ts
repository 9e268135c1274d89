import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatDate } from '../../src/i18n/format-date.ts'

const NOW = Date.UTC(2014, 1, 20, 12, 0)
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const FEBRUARY_13 = Date.UTC(2014, 1, 13, 6, 59)

const shortly = (ago: number, lang = 'en') => formatDate(NOW - ago, lang, NOW).short

let zone: string | undefined
beforeAll(() => {
  zone = process.env['TZ']
  process.env['TZ'] = 'UTC'
})
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the full form has month, day, year, hour and minute, with a small am', () => {
  expect(formatDate(FEBRUARY_13, 'en', NOW).full()).toBe('February 13, 2014 at 6:59 am')
  expect(formatDate(FEBRUARY_13 + 12 * HOUR, 'en', NOW).full()).toBe('February 13, 2014 at 6:59 pm')
})

test('the machine’s form is RFC 3339, UTC', () => {
  expect(formatDate(FEBRUARY_13, 'de', NOW).iso).toBe('2014-02-13T06:59:00.000Z')
})

test('the full form stays full under a day', () => {
  expect(formatDate(NOW - MINUTE, 'en', NOW).full()).toBe('February 20, 2014 at 11:59 am')
})

describe('the short form', () => {
  test.each([
    [0, 'now'],
    [59 * SECOND, 'now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE + 59 * SECOND, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [2 * HOUR + 59 * MINUTE, '2 hours ago'],
    [DAY - 1, '23 hours ago'],
    [DAY, 'Feb 19, 2014'],
    [NOW - FEBRUARY_13, 'Feb 13, 2014'],
  ])('%d ms ago is %s', (ago, words) => {
    expect(shortly(ago)).toBe(words)
  })

  test.each([1, SECOND, 3 * MINUTE, 5 * HOUR, DAY - 1])(
    'a clock that is %d ms ahead never says "in"',
    (ahead) => {
      expect(shortly(-ahead)).toBe('now')
    },
  )

  test('what lies more than a day ahead is a date', () => {
    expect(shortly(-2 * DAY)).toBe('Feb 22, 2014')
  })
})

describe('another language', () => {
  test.each([
    ['de', '13. Feb. 2014'],
    ['ar', '13 فبراير 2014'],
    ['ja', '2014年2月13日'],
    ['ko', '2014년 2월 13일'],
    ['pt-PT', '13 de fevereiro de 2014'],
    ['pt-BR', '13 de fev. de 2014'],
    ['id', '13 Feb 2014'],
    ['fa', '۲۴ بهمن ۱۳۹۲'],
  ])('%s tells day and month apart: %s', (lang, words) => {
    expect(shortly(NOW - FEBRUARY_13, lang)).toBe(words)
  })

  test('writes dates its own way', () => {
    expect(formatDate(FEBRUARY_13, 'de', NOW).full()).toBe('13. Februar 2014 um 06:59')
    expect(shortly(2 * HOUR, 'de')).toBe('vor 2 Stunden')
  })

  test('does not take over the words of the one before', () => {
    expect(shortly(NOW - FEBRUARY_13, 'fr')).toBe('13 févr. 2014')
    expect(shortly(NOW - FEBRUARY_13, 'en')).toBe('Feb 13, 2014')
  })

  test.each(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'tr', 'zh-Hant', 'en-GB', 'und'])(
    '%s throws nothing, and says something',
    (lang) => {
      for (const ago of [-HOUR, 0, HOUR, 400 * DAY]) {
        const { short, full } = formatDate(NOW - ago, lang, NOW)
        expect(short).not.toBe('')
        expect(full()).not.toBe('')
      }
    },
  )

  test('has no narrow space, which some fonts lack', () => {
    for (const lang of ['en', 'fr', 'es-MX']) {
      expect(formatDate(FEBRUARY_13, lang, NOW).full()).not.toContain('\u202F')
    }
  })
})

test('times at both ends of what the wire takes throw nothing', () => {
  for (const time of [-6e13 + 1, 0, 2.5e14 - 1]) {
    expect(formatDate(time, 'en', NOW).full()).not.toBe('')
  }
})
