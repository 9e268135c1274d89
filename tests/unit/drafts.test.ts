import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_FORM } from '../../src/backends/parse-comments.ts'
import type { WireForm } from '../../src/protocol.ts'
import { keptParents } from '../../src/features/drafts/draft-storage.ts'
import { checkDraft } from '../../src/features/drafts/validate-draft.ts'
import { createDrafts, type Drafts } from '../../src/features/drafts/drafts.ts'
import { createIdentity } from '../../src/features/drafts/author.ts'
import { createStorage } from '../../src/features/device-storage.ts'

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

/** As after a reload, or in another tab: the same storage, another page. */
const visits: Drafts[] = []
const visit = () => {
  const drafts = createDrafts(createStorage(), 'here')
  visits.push(drafts)
  return drafts
}
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('afterword:draft:'))

describe('the drafts of a thread', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => {
    for (const drafts of visits.splice(0)) drafts.stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('are one for each comment that is answered, and one for the post', () => {
    const drafts = visit()
    drafts.draft(null).text.value = 'to the post'
    drafts.draft('c1').text.value = 'to c1'
    expect(drafts.draft(null).text.value).toBe('to the post')
    expect(drafts.draft('c1').text.value).toBe('to c1')
    expect(drafts.draft('c2').text.value).toBe('')
  })

  test('are kept 300 ms after the last key, and nothing is before the first', () => {
    const draft = visit().draft('c1')
    vi.advanceTimersByTime(1000)
    expect(kept()).toEqual([])
    draft.text.value = 'half'
    vi.advanceTimersByTime(299)
    draft.text.value = 'half a'
    vi.advanceTimersByTime(299)
    expect(kept()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(kept()).toHaveLength(1)
    expect(visit().draft('c1').text.value).toBe('half a')
    expect([...keptParents(createStorage(), 'here')]).toEqual([['c1', false]])
  })

  test('are kept at once when the page goes', () => {
    visit().draft(null).text.value = 'in a hurry'
    dispatchEvent(new Event('pagehide'))
    expect(visit().draft(null).text.value).toBe('in a hurry')
  })

  test('are another thread’s business in another thread', () => {
    visit().draft(null).text.value = 'here'
    dispatchEvent(new Event('pagehide'))
    expect(createDrafts(createStorage(), 'there').draft(null).text.value).toBe('')
  })

  test('once cleared, hold nothing, here and on the device', () => {
    const drafts = visit()
    const draft = drafts.draft('c1')
    draft.text.value = 'done'
    vi.advanceTimersByTime(300)
    draft.refusal.value = 'network'
    draft.problems.value = { text: { code: 'too-long' } }
    drafts.clear(draft)
    expect([draft.text.value, draft.refusal.value, draft.problems.value]).toEqual(['', null, {}])
    expect(kept()).toEqual([])
  })

  test('thrown away can be taken back', () => {
    const drafts = visit()
    const draft = drafts.draft(null)
    draft.text.value = 'second thoughts'
    vi.advanceTimersByTime(300)
    drafts.discard(draft)
    expect(draft.text.value).toBe('')
    expect(draft.discarded.value).toBe('second thoughts')
    expect(kept()).toEqual([])
  })

  test('of two tabs that write different words are both kept', () => {
    const [one, two] = [visit().draft(null), visit().draft(null)]
    one.text.value = 'alpha'
    two.text.value = 'beta'
    vi.advanceTimersByTime(300)
    expect(two.other.value).toBe('alpha')
    expect(kept()).toHaveLength(2)
    const later = visit().draft(null)
    expect(new Set([later.text.value, later.other.value])).toEqual(new Set(['alpha', 'beta']))
  })

  test('saved over by a tab that had not read them are kept beside its own', () => {
    const draft = visit().draft(null)
    draft.text.value = 'alpha'
    vi.advanceTimersByTime(300)
    const key = 'afterword:draft:here:'
    const blind = { v: 1, text: 'beta', updated: Date.now(), revision: 'b', base: '' }
    localStorage.setItem(key, JSON.stringify(blind))
    dispatchEvent(new StorageEvent('storage', { key }))
    expect([draft.text.value, draft.other.value]).toEqual(['alpha', 'beta'])
    const later = visit().draft(null)
    expect(new Set([later.text.value, later.other.value])).toEqual(new Set(['alpha', 'beta']))
  })

  test('that another tab goes on from are followed', () => {
    const draft = visit().draft(null)
    draft.text.value = 'alpha'
    vi.advanceTimersByTime(300)
    const key = 'afterword:draft:here:'
    const { revision } = JSON.parse(localStorage.getItem(key) ?? '') as { revision: string }
    const next = { v: 1, text: 'alpha, beta', updated: Date.now(), revision: 'b', base: revision }
    localStorage.setItem(key, JSON.stringify(next))
    dispatchEvent(new StorageEvent('storage', { key }))
    expect([draft.text.value, draft.other.value]).toEqual(['alpha, beta', null])
    expect(kept()).toHaveLength(1)
  })

  test('follow another tab while they are not written in here', () => {
    const one = visit().draft(null)
    const two = visit().draft(null)
    one.text.value = 'alpha'
    vi.advanceTimersByTime(300)
    dispatchEvent(new StorageEvent('storage', { key: 'afterword:draft:here:' }))
    expect(two.text.value).toBe('alpha')
    one.text.value = ''
    vi.advanceTimersByTime(300)
    dispatchEvent(new StorageEvent('storage', { key: 'afterword:draft:here:' }))
    expect(two.text.value).toBe('')
  })

  test.each(['not JSON', 'null', '7', '{"text":5}', '{"text":"x"}', '{"text":"x","updated":1}'])(
    'that are broken or too old are ignored: %s',
    (text) => {
      localStorage.setItem('afterword:draft:here:c1', text)
      expect(visit().draft('c1').text.value).toBe('')
      expect([...keptParents(createStorage(), 'here')]).toEqual([])
    },
  )

  test('of 120,000 characters come back whole', () => {
    visit().draft(null).text.value = 'x'.repeat(120_000)
    dispatchEvent(new Event('pagehide'))
    expect(visit().draft(null).text.value).toHaveLength(120_000)
  })

  describe('on a device that is full, and then is not', () => {
    const fill = () => {
      const device = localStorage
      vi.stubGlobal('localStorage', {
        length: 0,
        key: () => null,
        getItem: (name: string) => device.getItem(name),
        removeItem: (name: string) => device.removeItem(name),
        setItem() {
          throw new DOMException('full', 'QuotaExceededError')
        },
      })
    }
    const key = 'afterword:draft:here:'
    const theirs = () =>
      localStorage.setItem(key, JSON.stringify({ v: 1, text: 'theirs', updated: Date.now() }))

    test.each(['before it hears of it', 'and it hears of it'])(
      'lose nothing when another tab writes there, %s',
      (when) => {
        const storage = createStorage()
        const drafts = createDrafts(storage, 'here')
        visits.push(drafts)
        const draft = drafts.draft(null)
        fill()
        draft.text.value = 'ours'
        vi.advanceTimersByTime(300)
        expect(storage.blocked.value).toBe(true)
        vi.unstubAllGlobals()
        theirs()
        if (when === 'and it hears of it') dispatchEvent(new StorageEvent('storage', { key }))
        else {
          draft.text.value = 'ours, more'
          vi.advanceTimersByTime(300)
        }
        expect(draft.text.value).toMatch(/^ours/)
        expect(draft.other.value).toBe('theirs')
        const later = visit().draft(null)
        expect(new Set([later.text.value, later.other.value])).toEqual(
          new Set([draft.text.value, 'theirs']),
        )
        expect(storage.blocked.value).toBe(false)
      },
    )

    test('are kept when the page goes, though no key came since', () => {
      const draft = visit().draft(null)
      fill()
      draft.text.value = 'ours'
      vi.advanceTimersByTime(300)
      vi.unstubAllGlobals()
      dispatchEvent(new Event('pagehide'))
      expect(visit().draft(null).text.value).toBe('ours')
    })
  })

  test.each([null, true, '', 'x', [], {}, -1])('of the time %j are ignored', (updated) => {
    localStorage.setItem('afterword:draft:here:c1', JSON.stringify({ text: 'x', updated }))
    expect(visit().draft('c1').text.value).toBe('')
  })

  test('work without a device that keeps them, and say so', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', {
      length: 0,
      getItem: () => null,
      setItem: full,
      removeItem: full,
    })
    const storage = createStorage()
    const draft = createDrafts(storage, 'here').draft(null)
    expect(storage.blocked.value).toBe(false)
    draft.text.value = 'still here'
    vi.advanceTimersByTime(300)
    expect(storage.blocked.value).toBe(true)
    expect(createDrafts(storage, 'here').draft(null).text.value).toBe('still here')
  })
})

describe('who writes', () => {
  beforeEach(() => localStorage.clear())

  test('is kept by consent alone, and forgotten when that is taken back', () => {
    const first = createIdentity(createStorage(), 'e')
    first.author.name.value = 'Ann'
    expect(localStorage.length).toBe(0)
    first.remembered.value = true
    first.author.email.value = 'ann@example.com'
    const second = createIdentity(createStorage(), 'e')
    expect([second.author.name.value, second.author.email.value]).toEqual([
      'Ann',
      'ann@example.com',
    ])
    expect(createIdentity(createStorage(), 'elsewhere').author.name.value).toBe('')
    second.remembered.value = false
    expect(localStorage.length).toBe(0)
  })

  test('is text, whatever the device holds', () => {
    localStorage.setItem('afterword:author:e', '{"name":{"x":1},"email":["a"],"url":7}')
    const { author } = createIdentity(createStorage(), 'e')
    expect([author.name.value, author.email.value, author.url.value]).toEqual(['', '', ''])
  })
})
