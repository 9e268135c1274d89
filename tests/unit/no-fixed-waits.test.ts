import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const TESTS = 'tests/'

/** A wait for a time: Playwright's, Node's, or a promise that a timer with a delay resolves. */
const WAITS = [
  /\bwaitForTimeout\b/,
  /timers\/promises/,
  /new Promise(?:<\w+>)?\(\s*\((?<done>\w+)[^)]*\)\s*=>\s*\{?\s*setTimeout\(\s*\k<done>,\s*[1-9]/,
]

/** A bound on the clock: work is counted, or compared with other work. */
const CLOCKS = /expect\((?:performance\.now|Date\.now)\(\) - \w+\)\s*\.toBeLess/

/** Kills a server at random moments, which is what it is for. */
const EXEMPT = ['server/kills.ts']

const sources = ['unit', 'browser', 'fixtures', 'engines', 'server', 'visual']
  .flatMap((folder) =>
    readdirSync(`${TESTS}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter(
    (file) =>
      /\.tsx?$/.test(file) && !file.endsWith('no-fixed-waits.test.ts') && !EXEMPT.includes(file),
  )

test('no test waits for a time, or asserts one', () => {
  expect(sources.length).toBeGreaterThan(150)
  const waiting = sources.filter((file) => {
    const text = readFileSync(`${TESTS}${file}`, 'utf8')
    return WAITS.some((wait) => wait.test(text)) || CLOCKS.test(text)
  })
  expect(waiting).toEqual([])
})

test.each([
  'await page.waitForTimeout(300)',
  "import { setTimeout } from 'node:timers/promises'",
  'await new Promise((done) => setTimeout(done, 300))',
  'new Promise<void>((resolve) => { setTimeout(resolve, 5) })',
])('%s is seen', (text) => {
  expect(WAITS.some((wait) => wait.test(text))).toBe(true)
})

test('a task of its own is no wait', () => {
  expect(WAITS.some((wait) => wait.test('new Promise((done) => setTimeout(done))'))).toBe(false)
})
