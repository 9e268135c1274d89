import { expect, test } from 'vitest'
import { initialsOf } from '../../src/thread/comment-labels.ts'

test.each<[string, string, string]>([
  ['Hanne Vries', 'en', 'HV'],
  ['hanne de vries', 'en', 'HV'],
  ['Ann', 'en', 'A'],
  ['J.R. Ewing', 'en', 'JE'],
  ['  ', 'en', ''],
  ['@!?', 'en', ''],
  ['42', 'en', '4'],
  // Two Arabic letters would join into a syllable.
  ['سارا محمدی', 'fa', 'س'],
  ['هدى العلي', 'en', 'ه'],
  ['Sara محمدی', 'en', 'S'],
  ['דנה לוי', 'he', 'דל'],
  // Without its vowel sign or halant, which would stand alone.
  ['प्रिया शर्मा', 'hi', 'पश'],
  // A vowel in front of its consonant is no letter.
  ['เอก โสภา', 'th', 'อส'],
  ['สุดา', 'th', 'ส'],
  ['김 철수', 'ko', '김철'],
  // By the language of the thread, not by that of the browser.
  ['ivan ilyich', 'en', 'II'],
  ['ivan ilyich', 'tr', 'İİ'],
  ['άννα', 'el', 'Α'],
  // However its accent is typed.
  ['E\u0301mile', 'fr', 'É'],
])('%j in %s: %j', (name, lang, letters) => {
  expect(initialsOf(name, lang)).toBe(letters)
})
