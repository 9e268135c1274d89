import { expect, test } from 'vitest'
import { CommentsError, type ErrorCode } from '../../src/backends/backend.ts'
import { diagnose } from '../../src/options/connection-problems.ts'

const ENDPOINT = 'https://comments.example'
const line = (code: ErrorCode) => diagnose(new CommentsError(code, 'the cause'), ENDPOINT)

test.each<[ErrorCode, RegExp]>([
  ['network', /running.*data-endpoint.*CORS.*connect-src/],
  ['timeout', /too slow/],
  ['invalid-response', /set data-endpoint/],
  ['not-found', /set data-endpoint/],
  ['forbidden', /--site/],
  ['rate-limited', /slow down/],
  ['unavailable', /log/],
])('of %s the console says the cause, and what to do', (code, advice) => {
  expect(line(code)).toContain(`${ENDPOINT}: the cause`)
  expect(line(code)).toMatch(advice)
})

test('a site that is refused is named as it must be allowed', () => {
  expect(line('forbidden')).toContain(location.origin)
})

test.each<ErrorCode>([
  'invalid',
  'key-reused',
  'closed',
  'duplicate',
  'conflict',
  'gone',
  'too-large',
  'unsupported',
])('of %s, which is the reader’s to mend, it says the cause and the code', (code) => {
  expect(line(code)).toBe(`${ENDPOINT}: the cause (${code})`)
})

test.each([new TypeError('x is undefined'), 'x is undefined', undefined])(
  'of what is no error of a server, %o, it says what it is',
  (error) => {
    expect(diagnose(error, ENDPOINT)).toBe(`unexpected error with ${ENDPOINT}: ${String(error)}`)
  },
)

test('each line is one line', () => {
  for (const code of ['network', 'timeout', 'forbidden', 'closed'] as const) {
    expect(line(code)).not.toContain('\n')
  }
})
