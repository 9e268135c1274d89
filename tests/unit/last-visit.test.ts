import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStorage } from '../../src/features/device-storage.ts'
import { createVisits, type Visits } from '../../src/features/unread/last-visit.ts'
import type { Comment } from '../../src/model/comment.ts'
import type { ThreadStore } from '../../src/thread/complete-store.ts'
import { createThreadStore } from '../fixtures/store.ts'
import { type FakeBackend, fakeBackend, page } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 0, 1)

let backend: FakeBackend
let thread: ThreadStore
let visits: Visits
let own: Set<string>

beforeEach(() => {
  localStorage.clear()
  own = new Set()
  vi.useFakeTimers({ now: START, toFake: ['Date'] })
})
afterEach(() => {
  visits.stop()
  vi.useRealTimers()
})

/** A visit to a thread that holds these. */
async function visit(comments: Comment[]): Promise<void> {
  backend = fakeBackend()
  thread = createThreadStore(backend, {
    thread: 'blog.example/her',
    order: 'oldest',
    pageSize: 50,
    hash: '',
    onLoad: () => {},
    onError: () => {},
  })
  const loading = thread.load()
  await backend.lists.at(-1)?.answer(page(comments))
  await loading
  visits = createVisits(createStorage(), 'visit', thread, (id) => own.has(id))
}

async function visitAgain(minutes: number, comments: Comment[]): Promise<void> {
  visits.stop()
  vi.setSystemTime(Date.now() + minutes * MINUTE)
  await visit(comments)
}

const at = (number: string, minutes: number, differs: Partial<Comment> = {}) =>
  numbered(number, { created: START + minutes * MINUTE, ...differs })
const fresh = () => [...visits.fresh.value]

test('nothing is kept and nothing is new until the reader asks for it', async () => {
  await visit([at('1', -10)])
  expect(visits.on.value).toBe(false)
  await visitAgain(60, [at('1', -10), at('2', 5)])
  expect([fresh(), Object.keys(localStorage)]).toEqual([[], []])
})

test('what came after the visit before is new, one’s own and what is not published left out', async () => {
  await visit([at('1', -10)])
  visits.set(true)
  expect(fresh()).toEqual([])
  own.add('c3')
  await visitAgain(60, [
    at('1', -10),
    at('2', 5),
    at('3', 6),
    at('4', 7, { state: 'deleted' }),
    at('5', 8, { state: 'pending' }),
  ])
  expect(visits.on.value).toBe(true)
  expect(fresh()).toEqual(['c2'])
  expect([...thread.newIds.value]).toEqual(['c2'])
})

test('a reload is the same visit: what was new still is', async () => {
  await visit([at('1', -10)])
  visits.set(true)
  await visitAgain(60, [at('1', -10), at('2', 5)])
  await visitAgain(29, [at('1', -10), at('2', 5), at('3', 70)])
  expect(fresh()).toEqual(['c2', 'c3'])
  await visitAgain(31, [at('1', -10), at('2', 5), at('3', 70), at('4', 100)])
  expect(fresh()).toEqual(['c4'])
})

test('only the server’s times are compared, whatever the clock of the device says', async () => {
  await visit([at('1', -10)])
  visits.set(true)
  await visitAgain(-600, [at('1', -10), at('2', -5)])
  expect(fresh()).toEqual(['c2'])
})

test('a thread that loads nothing is no visit', async () => {
  await visit([at('1', -10)])
  visits.set(true)
  await visitAgain(60, [])
  await visitAgain(60, [at('1', -10), at('2', 5)])
  expect(fresh()).toEqual(['c2'])
})

test('marks that others put there stay, and its own go when it is switched off', async () => {
  await visit([at('1', -10)])
  visits.set(true)
  await visitAgain(60, [at('1', -10), at('2', 5)])
  thread.merge({ newIds: new Set(['c1', 'c2']) })
  expect([...thread.newIds.value].sort()).toEqual(['c1', 'c2'])
  visits.set(false)
  expect([...thread.newIds.value]).toEqual(['c1'])
  expect(Object.keys(localStorage)).toEqual([])
})

test.each([null, 7, 'x', {}, { before: 'x', seen: 1, at: 1 }, { before: 1, seen: null, at: 1 }])(
  'nothing is new when %o is kept',
  async (kept) => {
    localStorage.setItem('afterword:visit', JSON.stringify(kept))
    await visit([at('1', -10)])
    expect([visits.on.value, fresh()]).toEqual([false, []])
  },
)
