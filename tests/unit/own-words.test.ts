import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/i18n/string-overrides.ts'
import { createTranslate } from '../../src/i18n/translate.ts'

describe("an owner's words", () => {
  test('are strings and plural forms', () => {
    const json = '{"reply": "Answer", "count": {"one": "One voice", "other": "{count} voices"}}'
    const { words, problems } = readWords(json)
    expect(problems).toEqual([])
    expect(words).toEqual(JSON.parse(json))
  })

  test.each([
    ['', 'JSON'],
    ['{"reply": "Answer"', 'JSON'],
    ['<p>', 'JSON'],
    ['null', 'object'],
    ['[]', 'object'],
    ['["reply"]', 'object'],
    ['"reply"', 'object'],
    ['7', 'object'],
  ])('that are %j are none', (json, named) => {
    const { words, problems } = readWords(json)
    expect(words).toEqual({})
    expect(problems).toEqual([expect.stringContaining(named)])
  })

  test.each([
    ['{"replay": "Answer"}', '"replay"'],
    ['{"__proto__": {"reply": "Answer"}}', '"__proto__"'],
    ['{"constructor": "x"}', '"constructor"'],
    ['{"reply": 7}', '"reply"'],
    ['{"reply": null}', '"reply"'],
    ['{"reply": ["Answer"]}', '"reply"'],
    ['{"count": {"one": "One"}}', '"count"'],
    ['{"count": {"one": 1, "other": "x"}}', '"count"'],
    ['{"count": {"other": "x", "some": "y"}}', '"count"'],
    ['{"count": {"other": "x", "__proto__": "y"}}', '"count"'],
  ])('leave out of %s what they cannot be, and name it', (json, named) => {
    const { words, problems } = readWords(`{"cancel": "Stop", ${json.slice(1)}`)
    expect(words).toEqual({ cancel: 'Stop' })
    expect(Object.getPrototypeOf(words)).toBe(Object.prototype)
    expect(problems).toEqual([expect.stringContaining(named)])
  })

  test('stand before a locale’s, and those of mount() before them', () => {
    const locale = {
      lang: 'de',
      words: { reply: 'Antworten', cancel: 'Abbrechen', edit: 'Ändern' },
    }
    const own = { reply: 'Erwidern', cancel: 'Halt' }
    const t = createTranslate('de', { cancel: 'Stopp' }, { lang: 'de', locale, own })
    expect([t('reply'), t('cancel'), t('edit'), t('closed')]).toEqual([
      'Erwidern',
      'Stopp',
      'Ändern',
      'Comments are closed.',
    ])
  })
})
