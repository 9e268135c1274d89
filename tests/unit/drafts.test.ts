import { describe, expect, test } from 'vitest'
import { DEFAULT_FORM } from '../../src/backends/wire.ts'
import type { WireForm } from '../../src/protocol.ts'
import { checkDraft, createDrafts } from '../../src/store/drafts.ts'

const GOOD = { text: 'Hello', name: 'Ann', email: 'ann@example.com', url: 'https://ann.example' }
const ALL: WireForm = { ...DEFAULT_FORM, name: 'required', email: 'required', url: 'required' }
const check = (values: Partial<typeof GOOD>, form: Partial<WireForm> = {}) =>
  checkDraft({ ...ALL, ...form }, { ...GOOD, ...values })

describe('a draft', () => {
  test('that has all that is asked has no problem', () => {
    expect(check({})).toEqual({})
  })

  test.each(['text', 'name', 'email', 'url'] as const)(
    'needs its %s where it is asked',
    (field) => {
      for (const nothing of ['', '   ', '\n\t', '\u00a0']) {
        expect(check({ [field]: nothing })).toEqual({ [field]: { code: 'required' } })
      }
    },
  )

  test.each(['name', 'email', 'url'] as const)('can do without an optional %s', (field) => {
    expect(check({ [field]: '' }, { [field]: 'optional' })).toEqual({})
    expect(check({ [field]: '' }, { [field]: 'off' })).toEqual({})
  })

  test('names every problem at once', () => {
    expect(Object.keys(check({ text: '', name: '', email: '', url: '' })).toSorted()).toEqual([
      'email',
      'name',
      'text',
      'url',
    ])
  })

  test.each(['ann', 'ann@', '@example.com', 'a@b@c', 'ann @example.com'])(
    'cannot have the e-mail address %j',
    (email) => {
      expect(check({ email })).toEqual({ email: { code: 'invalid' } })
      expect(check({ email }, { email: 'optional' })).toEqual({ email: { code: 'invalid' } })
    },
  )

  test.each(['ann@example.com', ' ann@example.com ', 'ann+blog@example', 'é@bücher.example'])(
    'can have the e-mail address %j',
    (email) => {
      expect(check({ email })).toEqual({})
    },
  )

  test('is not judged by an e-mail address that isn’t asked', () => {
    expect(check({ email: 'left over' }, { email: 'off' })).toEqual({})
  })

  test.each([
    ['letters', 'x', 10, undefined],
    ['letters', 'x', 11, 1],
    ['emoji, one code point each', '😀', 9, undefined],
    ['emoji, one code point each', '😀', 10, undefined],
    ['emoji, one code point each', '😀', 11, 1],
    ['flags, two code points each', '🇸🇪', 5, undefined],
    ['flags, two code points each', '🇸🇪', 6, 2],
    ['letters with an accent of their own', 'e\u0301', 6, 2],
  ])('of %s is counted in code points', (_, piece, times, over) => {
    const problems = check({ text: piece.repeat(times) }, { maxLength: 10 })
    expect(problems).toEqual(over === undefined ? {} : { text: { code: 'too-long', over } })
  })

  test('of nothing but too much space is both; it says too long', () => {
    expect(check({ text: ' '.repeat(11) }, { maxLength: 10 }).text?.code).toBe('too-long')
  })
})

describe('the drafts of a thread', () => {
  test('are one for each comment that is answered, and one for the post', () => {
    const drafts = createDrafts()
    drafts.draft(null).text.value = 'to the post'
    drafts.draft('c1').text.value = 'to c1'
    expect(drafts.draft(null).text.value).toBe('to the post')
    expect(drafts.draft('c1').text.value).toBe('to c1')
    expect(drafts.draft('c2').text.value).toBe('')
  })

  test('keep their words when their form closes', () => {
    const drafts = createDrafts()
    drafts.openReply('c1')
    drafts.openReply('c2')
    drafts.draft('c1').text.value = 'half a'
    drafts.closeReply('c1')
    expect([...drafts.openReplies.value]).toEqual(['c2'])
    drafts.openReply('c1')
    expect(drafts.draft('c1').text.value).toBe('half a')
  })

  test('once cleared, hold nothing of the comment, and all of who wrote it', () => {
    const drafts = createDrafts()
    const draft = drafts.draft('c1')
    drafts.author.name.value = 'Ann'
    draft.text.value = 'done'
    draft.refusal.value = 'network'
    draft.problems.value = { text: { code: 'too-long' } }
    draft.sent = { key: 'k', revision: 'r' }
    drafts.clear(draft)
    expect(draft.text.value).toBe('')
    expect(draft.refusal.value).toBeNull()
    expect(draft.problems.value).toEqual({})
    expect(draft.sent).toBeNull()
    expect(drafts.author.name.value).toBe('Ann')
  })
})
