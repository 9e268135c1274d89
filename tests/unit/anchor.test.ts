import { expect, test } from 'vitest'
import { isCommentId, readAnchor, withoutHash } from '../../src/model/anchor.ts'

test.each([
  ['#comment-x1', { around: 'x1' }],
  ['#comment-a_B-9', { around: 'a_B-9' }],
  ['#comment-comment-1', { around: 'comment-1' }],
  ['#c3', { number: '3' }],
  ['#c3.1.2', { number: '3.1.2' }],
])('%s asks for %o', (hash, anchor) => {
  expect(readAnchor(hash)).toEqual(anchor)
})

test.each([
  '',
  '#',
  '#c',
  '#c0',
  '#c3.',
  '#c3.01',
  '#c3a',
  '#C3',
  '#3',
  'c3',
  '#chapter-2',
  '#comment-',
  '#comment-a b',
  '#comment-a%20b',
  '#comment-"]',
  '#Comment-x',
  '#comments',
  '#leave-a-comment',
  '#a#c3',
])('%j is not ours', (hash) => {
  expect(readAnchor(hash)).toBeNull()
})

test('an id has 1 to 64 characters of letters, digits, hyphen and underscore', () => {
  expect(isCommentId('x'.repeat(64))).toBe(true)
  expect(isCommentId('x'.repeat(65))).toBe(false)
  expect(isCommentId('')).toBe(false)
  expect(isCommentId('é')).toBe(false)
  expect(isCommentId('a\n')).toBe(false)
  expect(isCommentId(7)).toBe(false)
  expect(isCommentId(null)).toBe(false)
})

test.each(['', '#', '#top', '#a#b', '#a\nb'])('an address without its hash: %j', (hash) => {
  expect(withoutHash(`https://blog.example/her?a=1${hash}`)).toBe('https://blog.example/her?a=1')
})
