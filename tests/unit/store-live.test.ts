import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import type { LiveEvent, Page } from '../../src/backends/backend.ts'
import type { Comment } from '../../src/model/comment.ts'
import type { Node } from '../../src/model/tree.ts'
import { createLive, type LiveStore } from '../../src/features/live/live-store.ts'
import { whileShown } from '../../src/features/while-shown.ts'
import type { ThreadStore } from '../../src/thread/complete-store.ts'
import { createThreadStore } from '../fixtures/store.ts'
import { type FakeBackend, fakeBackend, page } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

let backend: FakeBackend
let thread: ThreadStore
let live: LiveStore
const inUse = signal<ReadonlySet<string>>(new Set())
const onNews = vi.fn<(count: number) => void>()
const onGone = vi.fn<(ids: ReadonlySet<string>) => void>()

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  onNews.mockReset()
  onGone.mockReset()
  inUse.value = new Set()
})
afterEach(() => {
  live.stop()
  vi.useRealTimers()
})

/** A thread that shows these, and listens. */
async function start(comments: Comment[], differs: Partial<Page> = {}, order = 'oldest' as const) {
  backend = fakeBackend()
  thread = createThreadStore(backend, {
    thread: 'blog.example/her',
    order,
    pageSize: 50,
    hash: '',
    onLoad: () => {},
    onError: () => {},
  })
  const loading = thread.load()
  void backend.lists[0]?.answer(page(comments, differs))
  await loading
  const shown = (start: () => () => void) => whileShown(document.body, start)
  live = createLive(backend, thread, {
    whileShown: shown,
    inUse: () => inUse.value,
    onNews,
    onGone,
  })
  backend.streams[0]?.listener.onOpen(true)
}

/** Tells these events, and waits until they are taken over. */
async function tell(...events: LiveEvent[]) {
  for (const event of events) backend.streams.at(-1)?.listener.onEvent(event)
  vi.advanceTimersByTime(300)
  await Promise.resolve()
}
const created = (comment: Comment): LiveEvent => ({ kind: 'created', comment })
const updated = (comment: Comment): LiveEvent => ({ kind: 'updated', comment })
const deleted = (id: string): LiveEvent => ({ kind: 'deleted', id })

const shown = () => {
  const numbers: (string | null)[] = []
  const walk = (nodes: readonly Node[]) => {
    for (const { comment, replies } of nodes) {
      numbers.push(comment.state === 'deleted' ? `(${comment.number})` : comment.number)
      walk(replies)
    }
  }
  walk(thread.tree.value)
  walk(thread.unplacedRoots.value)
  return numbers
}

test('what waits for approval stays for its author when it leaves for all others', async () => {
  await start([numbered('1', { state: 'pending' }), numbered('2')])
  inUse.value = new Set(['c2'])
  await tell(deleted('c1'), deleted('c2'))
  thread.add(numbered('2', { state: 'pending' }))
  inUse.value = new Set()
  await Promise.resolve()
  expect([...thread.comments.value.keys()]).toEqual(['c1', 'c2'])
})

describe('a new comment', () => {
  test('waits, and is told once', async () => {
    await start([numbered('1')])
    await tell(created(numbered('2')))
    await tell(created(numbered('3')), created(numbered('1.1')))
    expect(shown()).toEqual(['1'])
    expect(thread.count.value).toBe(1)
    expect(live.news.value).toHaveLength(3)
    expect(onNews.mock.calls).toEqual([[1]])
  })

  test('is put in its place when the reader wants it', async () => {
    await start([numbered('1')])
    await tell(created(numbered('2')), created(numbered('1.1')))
    expect(live.show()).toBe('c1-1')
    expect(shown()).toEqual(['1', '1.1', '2'])
    expect(thread.count.value).toBe(3)
    expect([...thread.newIds.value].sort()).toEqual(['c1-1', 'c2'])
    expect(live.news.value).toEqual([])
  })

  test('is told again after those before were shown', async () => {
    await start([])
    await tell(created(numbered('1')))
    live.show()
    await tell(created(numbered('2')))
    expect(onNews).toHaveBeenCalledTimes(2)
    live.show()
    expect([...thread.newIds.value]).toEqual(['c2'])
  })

  test('of one’s own is none', async () => {
    await start([])
    thread.add(numbered('1'))
    await tell(created(numbered('1')))
    expect(live.news.value).toEqual([])
    expect(onNews).not.toHaveBeenCalled()
  })

  test('of one’s own that is on its way, or whose answer was lost, is none; all others are', async () => {
    await start([numbered('1')])
    const sent = {
      number: null,
      state: 'unsettled',
      html: '',
      text: '*Hello*, & [you](//x)',
    } as const
    const own = { ...numbered('9', sent), id: 'own' }
    thread.unsettled.value = [own]
    const html = '<p><em>Hello</em>, &amp; <a>you</a></p>'
    await tell(
      created(numbered('2', { html })),
      created(numbered('3', { html: '<p>Others</p>' })),
      created(numbered('4', { html, author: { ...own.author, name: 'Eve' } })),
      created(numbered('1.1', { html })),
    )
    const news = () => live.news.value.map(({ number }) => number)
    expect(news()).toEqual(['3', '4', '1.1'])
    live.show()
    expect(news()).toEqual([])
    // It was someone else's after all.
    thread.unsettled.value = []
    expect(news()).toEqual(['2'])
  })

  test('that is told before one’s own answer came is none from then on', async () => {
    await start([])
    await tell(created(numbered('1')))
    thread.add(numbered('1'))
    expect(live.news.value).toEqual([])
    live.show()
    expect(thread.count.value).toBe(1)
  })

  test('that a list brings meanwhile is none from then on', async () => {
    await start([numbered('1')])
    await tell(created(numbered('2')))
    const loading = thread.load()
    void backend.lists.at(-1)?.answer(page([numbered('1'), numbered('2')]))
    await loading
    expect(live.news.value).toEqual([])
  })

  test('under a comment that is not loaded comes with its page', async () => {
    await start([numbered('1')], { next: 'more' })
    await tell(created(numbered('9.1')))
    expect(live.news.value).toEqual([])
  })

  test('under another new one waits with it', async () => {
    await start([])
    await tell(created(numbered('1')), created(numbered('1.1')))
    live.show()
    expect(shown()).toEqual(['1', '1.1'])
  })

  test('beyond the pages that are loaded stands after them', async () => {
    await start([numbered('1')], { next: 'more' })
    await tell(created(numbered('9')))
    expect(live.show()).toBe('c9')
    expect(thread.unplacedRoots.value.map(({ comment }) => comment.id)).toEqual(['c9'])
  })

  test('that is edited or deleted while it waits is as it is at the end', async () => {
    await start([])
    await tell(created(numbered('1')), created(numbered('2')))
    await tell(updated(numbered('1', { html: 'better' })), deleted('c2'))
    live.show()
    expect(shown()).toEqual(['1'])
    expect(thread.comments.value.get('c1')?.html).toBe('better')
  })

  test.each(['pending', 'refused', 'deleted'] as const)('that is %s is none', async (state) => {
    await start([])
    await tell(created(numbered('1', { state })))
    expect(live.news.value).toEqual([])
  })

  test('of ten thousand is one of a thousand at most', async () => {
    await start([])
    await tell(...Array.from({ length: 10_000 }, (_, i) => created(numbered(String(i + 1)))))
    await tell(created(numbered('20000')))
    expect(live.news.value).toHaveLength(1000)
  })
})

describe('a comment that changes', () => {
  test('changes in place, and keeps what is known of its replies', async () => {
    await start([numbered('1', { moreReplies: 4, repliesCursor: 'x' }), numbered('2')])
    await tell(updated(numbered('1', { html: 'new', likes: 5 })))
    expect(thread.comments.value.get('c1')).toMatchObject({
      html: 'new',
      likes: 5,
      moreReplies: 4,
      repliesCursor: 'x',
    })
    expect(shown()).toEqual(['1', '2'])
    expect(thread.count.value).toBe(2)
  })

  test('and is not here is none of ours', async () => {
    await start([numbered('1')])
    await tell(updated(numbered('2')))
    expect([shown(), live.news.value]).toEqual([['1'], []])
  })

  test('does not go back to what an older list says', async () => {
    await start([numbered('1', { html: 'edited', edited: 2000 })])
    await tell(updated(numbered('1', { html: 'before', edited: null })))
    expect(thread.comments.value.get('c1')?.html).toBe('edited')
  })
})

describe('a comment that is deleted', () => {
  test('disappears, and is counted no more', async () => {
    await start([numbered('1'), numbered('2')])
    await tell(deleted('c1'))
    expect(shown()).toEqual(['2'])
    expect(thread.count.value).toBe(1)
    expect(onGone.mock.calls).toEqual([[new Set(['c1'])]])
  })

  test('becomes a tombstone when it has replies', async () => {
    await start([numbered('1', { likes: 3 }), numbered('1.1')])
    await tell(deleted('c1'))
    expect(shown()).toEqual(['(1)', '1.1'])
    expect(thread.comments.value.get('c1')).toMatchObject({ html: '', likes: 0 })
    expect(thread.comments.value.get('c1')?.author.name).toBe('')
    expect(thread.count.value).toBe(1)
  })

  test.each([{ moreReplies: 2 }, { repliesBefore: 2 }])(
    'becomes one also when its replies are not loaded: %j',
    async (more) => {
      await start([numbered('1', more)])
      await tell(deleted('c1'))
      expect(shown()).toEqual(['(1)'])
    },
  )

  test('takes along the tombstones that it alone kept', async () => {
    await start([
      numbered('1', { state: 'deleted' }),
      numbered('1.1', { state: 'deleted' }),
      numbered('1.1.1'),
      numbered('2'),
    ])
    await tell(deleted('c1-1-1'))
    expect(shown()).toEqual(['2'])
  })

  test('with its reply, in either order, leaves nothing', async () => {
    await start([numbered('1'), numbered('1.1'), numbered('2'), numbered('2.1')])
    await tell(deleted('c1'), deleted('c1-1'), deleted('c2-1'), deleted('c2'))
    expect(shown()).toEqual([])
    expect(thread.count.value).toBe(0)
  })

  test('twice is deleted once, and one that is not here not at all', async () => {
    await start([numbered('1'), numbered('1.1')])
    await tell(deleted('c1'), deleted('c1'), deleted('nobody'))
    await tell(deleted('c1'))
    expect(thread.count.value).toBe(1)
    expect(shown()).toEqual(['(1)', '1.1'])
  })

  test('while the page that holds it is on its way goes when that has come', async () => {
    await start([numbered('1')], { next: 'n1' })
    const coming = thread.more('next')
    await tell(deleted('c2'), updated(numbered('3', { html: 'after', edited: 5 })))
    void backend.lists[1]?.answer(page([numbered('2'), numbered('3', { html: 'before' })]))
    await coming
    await tell()
    expect(shown()).toEqual(['1', '3'])
    expect(thread.comments.value.get('c3')?.html).toBe('after')
  })

  test('and published again before its page comes is there', async () => {
    await start([numbered('1')], { next: 'n1' })
    await tell(deleted('c2'), created(numbered('2')))
    await tell(deleted('c3'), updated(numbered('3')))
    const coming = thread.more('next')
    void backend.lists[1]?.answer(page([numbered('2'), numbered('3')]))
    await coming
    await tell()
    expect(shown()).toEqual(['1', '2', '3'])
  })

  test('stays as long as the reader is answering it', async () => {
    await start([numbered('1')])
    inUse.value = new Set(['c1'])
    await tell(deleted('c1'))
    expect(shown()).toEqual(['1'])
    inUse.value = new Set()
    await Promise.resolve()
    expect(shown()).toEqual([])
  })

  test('in a cycle of parents ends', async () => {
    await start([
      numbered('1', { parent: 'c2', state: 'deleted' }),
      numbered('2', { parent: 'c1', state: 'deleted' }),
      numbered('3', { parent: 'c2' }),
    ])
    await tell(deleted('c3'))
    expect(shown()).not.toContain('3')
  })
})

describe('after a gap', () => {
  /** The tab was hidden for a while. */
  function away(minutes: number, isWhole = false) {
    backend.streams.at(-1)?.listener.onEnd()
    vi.setSystemTime(Date.now() + minutes * 60_000)
    document.dispatchEvent(new Event('visibilitychange'))
    backend.streams.at(-1)?.listener.onOpen(isWhole)
    return backend.lists.at(-1)
  }
  const answer = async (comments: Comment[], differs: Partial<Page> = {}) => {
    const answering = backend.lists.at(-1)?.answer(page(comments, differs))
    vi.advanceTimersByTime(1)
    await answering
    vi.advanceTimersByTime(300)
    await Promise.resolve()
  }
  const now = () => Date.now()

  test('the newest page is asked, once', async () => {
    await start([numbered('1')])
    expect(away(60)?.query).toEqual({ thread: 'blog.example/her', order: 'newest', limit: 50 })
    expect(backend.lists).toHaveLength(2)
  })

  test('nothing is asked when the stream goes on from where it was', async () => {
    await start([numbered('1')])
    away(60, true)
    expect(backend.lists).toHaveLength(1)
  })

  test('what is new there waits, what differs is taken over, what is missing goes', async () => {
    await start([numbered('1'), numbered('2'), numbered('3')])
    away(60)
    await answer([numbered('4'), numbered('2', { html: 'edited' }), numbered('1')])
    expect(live.news.value.map(({ id }) => id)).toEqual(['c4'])
    expect(thread.comments.value.get('c2')?.html).toBe('edited')
    expect(shown()).toEqual(['1', '2'])
  })

  test('older comments of pages that are not loaded are no news', async () => {
    await start([numbered('1')], { next: 'more' })
    away(60)
    await answer([numbered('90', { created: now() - 1000 }), numbered('80')], { next: 'more' })
    expect(live.news.value.map(({ id }) => id)).toEqual(['c90'])
    expect(shown()).toEqual(['1'])
  })

  test('clocks that differ by less than a minute lose no comment', async () => {
    await start([numbered('1'), numbered('2')], { next: 'more' })
    // By the server's clock, which is behind ours, both were written before the gap.
    const before = now()
    away(60)
    const late = numbered('90', { created: before - 20_000 })
    const old = numbered('80', { created: before - 90_000 })
    await answer([late, old], { next: 'more' })
    expect(live.news.value.map(({ id }) => id)).toEqual(['c90'])
  })

  test('a list that a cache kept doesn’t take away what was written just before the gap', async () => {
    await start([numbered('1'), numbered('2', { created: Date.now() - 20_000 })])
    away(5)
    await answer([numbered('1')])
    expect(shown()).toEqual(['1', '2'])
  })

  test('replies that the first page left out are no news', async () => {
    await start([numbered('1', { moreReplies: 3 }), numbered('1.1')])
    away(60)
    await answer([numbered('1', { moreReplies: 3 }), numbered('1.1'), numbered('1.2')])
    expect(live.news.value).toEqual([])
  })

  test('what was written since is not missing from a list that a cache kept', async () => {
    await start([numbered('1')])
    away(5)
    thread.add(numbered('2', { created: now() }))
    await answer([numbered('1')])
    expect(shown()).toEqual(['1', '2'])
  })

  test('a list that fails changes nothing', async () => {
    await start([numbered('1')])
    away(60)
    const failing = backend.lists.at(-1)?.fail(new CommentsError('network', 'no route'))
    vi.advanceTimersByTime(1)
    await failing
    expect([shown(), thread.failure.value]).toEqual([['1'], null])
  })

  test('the list is asked as well when the server says that too much happened', async () => {
    await start([numbered('1')])
    await tell({ kind: 'reload' }, { kind: 'reload' })
    expect(backend.lists).toHaveLength(2)
  })
})

test('after the end nothing is taken over', async () => {
  await start([numbered('1')])
  const { listener } = backend.streams[0] ?? {}
  listener?.onEvent(deleted('c1'))
  live.stop()
  await tell()
  expect(shown()).toEqual(['1'])
  expect(backend.streams[0]?.closed).toBe(true)
})
