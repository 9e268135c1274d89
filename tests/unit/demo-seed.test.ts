import { describe, expect, it } from 'vitest'
import { comments as clock } from '../../demo/threads/clock.ts'
import { comments as closed } from '../../demo/threads/closed.ts'
import { coffee, tea } from '../../demo/threads/cups.ts'
import { comments as letter } from '../../demo/threads/letter.ts'
import { comments as notch } from '../../demo/threads/notch.ts'
import { compareNumbers, isNumber, placeOf } from '../../src/model/number.ts'
import type { SeedComment } from '../../src/server/seed.ts'

const parentOf = (number: string) => number.split('.').slice(0, -1).join('.')
/** The elder sibling's number, or nothing for the first. */
const siblingOf = (number: string) =>
  placeOf(number) === 1 ? '' : number.replace(/\d+$/, String(placeOf(number) - 1))
const depthOf = (number: string) => number.split('.').length
const numbers = (comments: readonly SeedComment[]) => comments.map(({ number }) => number)

describe.each([
  ['the notch', notch],
  ['the clock', clock],
  ['the letter', letter],
  ['tea', tea],
  ['coffee', coffee],
  ['the closed thread', closed],
])('every demo thread: %s', (_, comments) => {
  const byNumber = new Map(comments.map((comment) => [comment.number, comment]))

  it('lists its comments in outline order, each number once', () => {
    expect(numbers(comments).every(isNumber)).toBe(true)
    expect(numbers(comments)).toEqual(numbers(comments).sort(compareNumbers))
    expect(byNumber.size).toBe(comments.length)
  })

  it('has every parent, and no gaps among siblings', () => {
    const needed = comments.flatMap(({ number }) => [parentOf(number), siblingOf(number)])
    expect(needed.filter((number) => number && !byNumber.has(number))).toEqual([])
  })

  it('dates each comment in UTC, after its parent and its elder sibling', () => {
    const early = comments.filter(({ number, created }) =>
      [parentOf(number), siblingOf(number)].some(
        (before) => (byNumber.get(before)?.created ?? '') >= created,
      ),
    )
    expect(numbers(early)).toEqual([])
    for (const { created } of comments) {
      expect(new Date(created).toISOString()).toBe(created.replace('Z', '.000Z'))
      expect(created).toMatch(/^2014-/)
    }
  })

  it('links to invented hosts only', () => {
    const hosts = comments.flatMap(({ url = '', email = '', text }) =>
      [...`${url} ${email} ${text}`.matchAll(/(?:\/\/|@)([\w.-]+)/g)].map(([, host]) => host),
    )
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([])
  })
})

describe('the flat thread', () => {
  it('holds the comments 1 to 27', () => {
    expect(numbers(notch)).toEqual(Array.from({ length: 27 }, (_, index) => String(index + 1)))
  })

  it('runs from 13 to 26 February 2014, later and later', () => {
    const dates = notch.map(({ created }) => created)
    expect(dates[0]).toBe('2014-02-13T06:59:00Z')
    expect(dates.at(-1)).toMatch(/^2014-02-26T/)
    expect(dates.filter((date, index) => index > 0 && date <= (dates[index - 1] ?? ''))).toEqual([])
  })

  it('has exactly one comment without a name', () => {
    expect(notch.filter(({ name }) => name === '')).toHaveLength(1)
  })

  it('shows what text can be', () => {
    const all = notch.map(({ text }) => text).join('\n\n')
    expect(all).toMatch(/\p{Script=Hebrew}/u)
    expect(all).toMatch(/\p{Script=Greek}/u)
    expect(all).toMatch(/\p{Extended_Pictographic}/u)
    expect(all).toMatch(/^> /m)
    expect(all).toMatch(/^- /m)
    expect(all).toMatch(/`[^`]+`/)
    expect(all).toMatch(/\[[^\]]+\]\(https:/)
    expect(all).toMatch(/#4\b/)
    expect(notch.some(({ text }) => /^\S+$/.test(text))).toBe(true)
  })
})

describe('the nested thread', () => {
  it('has 55 to 65 comments, four deep', () => {
    expect(clock.length).toBeGreaterThanOrEqual(55)
    expect(clock.length).toBeLessThanOrEqual(65)
    expect(Math.max(...numbers(clock).map(depthOf))).toBe(4)
  })

  it("has the post's author answering", () => {
    const answers = clock.filter(({ role, number }) => role === 'owner' && depthOf(number) > 1)
    expect(answers.length).toBeGreaterThanOrEqual(5)
  })

  it('has one deleted comment, with replies', () => {
    const deleted = clock.filter(({ state }) => state === 'deleted')
    expect(deleted).toHaveLength(1)
    expect(numbers(clock).some((number) => parentOf(number) === deleted[0]?.number)).toBe(true)
  })

  it('has a code block, a table and a long address', () => {
    const all = clock.map(({ text }) => text).join('\n\n')
    expect(all).toMatch(/^```/m)
    expect(all).toMatch(/^\| ?:?-+/m)
    expect(all).toMatch(/https:\S{150}/)
  })
})
