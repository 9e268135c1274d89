import { expect, test } from 'vitest'
import type { Mine } from '../../src/features/own-comments/own-comments-storage.ts'
import { EDITING_ENGLISH } from '../../src/features/editing/editing.strings.ts'
import { COMPOSER_ENGLISH } from '../../src/features/composer/composer.strings.ts'
import { SENDING_ENGLISH } from '../../src/features/composer/sending.strings.ts'
import { addWords, createTranslate } from '../../src/i18n/translate.ts'
import { deletingProblem, savingProblem } from '../../src/features/editing/edit-messages.ts'
import { sentenceOf } from '../../src/features/composer/form-messages.ts'

addWords(EDITING_ENGLISH)
addWords({ ...COMPOSER_ENGLISH, ...SENDING_ENGLISH })
const ui = {
  t: createTranslate('en', {}),
  sending: { value: { sentenceOf } },
} as unknown as Parameters<typeof savingProblem>[3]
const own = { comment: { state: 'published' }, editUntil: 1000 } as unknown as Mine

test.each([
  ['network', 'Not saved: Check your connection and try again. Your text is still here.'],
  ['gone', 'Not saved: This comment is no longer here. Your text is still here.'],
  ['not-found', 'Not saved: This comment is no longer here. Your text is still here.'],
  [
    'rate-limited',
    'Not saved: Too many requests in a short time. Wait a moment and try again. Your text is still here.',
  ],
])('a change that fails by %s says that it was not saved', (code, sentence) => {
  expect(savingProblem(code, own, 500, ui)).toBe(sentence)
})

test.each([
  ['unavailable', 'Not deleted: Comments are having trouble. Try again later.'],
  ['gone', 'Not deleted: This comment is no longer here.'],
  ['not-found', 'Not deleted: This comment is no longer here.'],
])('a deletion that fails by %s says that it was not done', (code, sentence) => {
  expect(deletingProblem(code, own, 500, ui)).toBe(sentence)
})

test('what comes too late is said to be late, and what is forbidden in time is not', () => {
  expect(savingProblem('forbidden', own, 2000, ui)).toMatch(/^This comment can no longer be edited/)
  expect(deletingProblem('forbidden', own, 2000, ui)).toBe(
    'Not deleted: This comment can no longer be deleted.',
  )
  expect(deletingProblem('forbidden', own, 500, ui)).toMatch(
    /^Not deleted: Comments can’t be posted/,
  )
})
