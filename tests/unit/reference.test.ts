import { expect, test } from 'vitest'
import { mayRefer, referencesIn } from '../../src/model/reference.ts'

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
  ['#3은 틀렸어요, #1.1에 동의합니다', ['3', '1.1']],
  ['我同意#3的說法，#4。请看#1.1', ['3', '4', '1.1']],
  ['#3の言う通り、ここ#5', ['3', '5']],
  ['ดู#3', ['3']],
  ['a#1 é#1 #1a #2nd', []],
  ['#۱٫۲ #۱.۲ درست است، #٣ ＃３ #१.२', ['1.2', '1.2', '3', '3', '1.2']],
  ['ดู#๑.๒ และ #๓ #১.২ #၃', ['1.2', '3', '1.2', '3']],
  ['#𝟏 #1𝟐 #²', []],
  ['#۰ #۳.۰ #۱۲۳۴۵۶۷۸۹۰', []],
])('in %j: %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

test('says where they stand', () => {
  expect(referencesIn('As #3.1 says')).toEqual([{ number: '3.1', start: 3, end: 7 }])
})

test.each(['#3', 'see ＃３', '#۱٫۲', '#๓', '<p>#1</p>'])('%j may name a comment', (text) => {
  expect(mayRefer(text)).toBe(true)
})

test.each(['3', '# 3', 'C# is one', '#a1'])('%j names none', (text) => {
  expect(mayRefer(text)).toBe(false)
})
