import { expect, test } from 'vitest'
import { referencesIn } from '../../src/model/reference.ts'

const numbersIn = (text: string) => referencesIn(text).map(({ number }) => number)

test.each<[string, string[]]>([
  ['#3', ['3']],
  ['As #3.1 says, (#4), “#5.6” and "#7"', ['3.1', '4', '5.6', '7']],
  ['#3. #4, #5! #6? #7.8.', ['3', '4', '5', '6', '7.8']],
  ['\n#3\t#4\u00A0#5', ['3', '4', '5']],
  ['mail#3 ##4 /#5 &#38;', []],
  ['#3rd #4_ #5é #6.7.8x', []],
  ['#0 #03 #3.0 #3.01 #1234567890 # 3', []],
  [`#${'1.'.repeat(60)}1`, []],
])('in %j: %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

test('says where they stand', () => {
  expect(referencesIn('As #3.1 says')).toEqual([{ number: '3.1', start: 3, end: 7 }])
})
