import { expect, test } from 'vitest'
import { compareNumbers, isNumber, numberAt, placeOf } from '../../src/model/number.ts'

test.each(['1', '3.1', '10.20.30', '999999999', '1.1.1.1.1.1.1.1'])('%j is a number', (value) => {
  expect(isNumber(value)).toBe(true)
})

test.each([
  '',
  '0',
  '01',
  '1.0',
  '1.01',
  '1.',
  '.1',
  '1..2',
  '-1',
  '+1',
  '1,1',
  '1e3',
  '1.a',
  ' 1',
  '1\n',
  '1000000000',
  '١',
])('%j is none', (value) => {
  expect(isNumber(value)).toBe(false)
})

test.each([1, 1.1, null, undefined, {}, ['1'], { toString: () => '1' }])(
  'what is no string is no number: %o',
  (value) => {
    expect(isNumber(value)).toBe(false)
  },
)

test('a number has at most 1,000 characters', () => {
  const deep = Array.from({ length: 500 }, () => '1').join('.')
  expect(deep).toHaveLength(999)
  expect(isNumber(deep)).toBe(true)
  expect(isNumber(`${deep}.1`)).toBe(false)
})

test('a root counts among roots, a reply under its parent', () => {
  expect(numberAt(null, 3)).toBe('3')
  expect(numberAt('3', 1)).toBe('3.1')
  expect(numberAt('3.1', 12)).toBe('3.1.12')
})

test('the place of a number is its last part', () => {
  expect(placeOf('7')).toBe(7)
  expect(placeOf('3.12')).toBe(12)
})

test('numbers sort as an outline, not as words', () => {
  const outline = ['1', '2', '3', '3.1', '3.1.1', '3.2', '3.10', '4', '10', '10.1', '11']
  expect(outline.toReversed().sort(compareNumbers)).toEqual(outline)
  expect(outline.toSorted(compareNumbers)).toEqual(outline)
})

test('a number is equal to itself alone', () => {
  expect(compareNumbers('3.1', '3.1')).toBe(0)
  expect(compareNumbers('3.1', '3.1.1')).toBeLessThan(0)
  expect(compareNumbers('3.1.1', '3.1')).toBeGreaterThan(0)
})
