import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import type { Node } from '../../src/model/tree.ts'
import type { ThreadSettings } from '../../src/thread/thread-store.ts'
import { createThreadStore } from '../fixtures/store.ts'
import { type FakeBackend, fakeBackend, page } from '../fixtures/backend.ts'
import { comment, numbered } from '../fixtures/comment.ts'

const onLoad = vi.fn<(count: number) => void>()
const onError = vi.fn<(error: unknown) => void>()
let backend: FakeBackend

beforeEach(() => {
  onLoad.mockReset()
  onError.mockReset()
  backend = fakeBackend()
})
afterEach(() => vi.restoreAllMocks())

const create = (differs: Partial<ThreadSettings> = {}) =>
  createThreadStore(backend, {
    thread: 'blog.example/her',
    order: 'oldest',
    pageSize: 2,
    hash: '',
    onLoad,
    onError,
    ...differs,
  })

/** The request that came last. */
const asked = () => {
  const last = backend.lists.at(-1)
  if (!last) throw new Error('nothing was asked')
  return last
}

const numbers = (nodes: readonly Node[]) => nodes.map((node) => node.comment.number)
const down = new CommentsError('network', 'no route')

/** A store whose first page holds 1 and 2, with more before or after where that is said. */
async function loaded(
  differs: Parameters<typeof page>[1] = {},
  settings: Partial<ThreadSettings> = {},
) {
  const store = create(settings)
  const loading = store.load()
  await asked().answer(page([numbered('1'), numbered('2')], differs))
  await loading
  onLoad.mockReset()
  return store
}

describe('when the connection is back', () => {
  test('a list that failed is asked for again, once', async () => {
    const store = create()
    const loading = store.load()
    await asked().fail(down)
    await loading
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('online'))
    expect(backend.lists).toHaveLength(2)
    await asked().answer(page([numbered('1')]))
    expect(store.status.value).toBe('ready')
    expect(numbers(store.tree.value)).toEqual(['1'])
  })

  test('the comment that the address names is still looked for', async () => {
    const store = create({ hash: '#c1' })
    const loading = store.load()
    const first = asked().query
    expect(first).toMatchObject({ number: '1' })
    await asked().fail(down)
    await loading
    dispatchEvent(new Event('online'))
    expect(asked().query).toEqual(first)
  })

  test('a list that the reader asked for again meanwhile is not asked for twice', async () => {
    const store = create()
    const loading = store.load()
    await asked().fail(down)
    await loading
    void store.load()
    dispatchEvent(new Event('online'))
    expect(backend.lists).toHaveLength(2)
  })

  test('a list that came is left alone', async () => {
    await loaded()
    dispatchEvent(new Event('online'))
    expect(backend.lists).toHaveLength(1)
  })
})

describe('loading', () => {
  test('asks for the first page, as the options say', () => {
    const store = create({ order: 'newest', pageSize: 7 })
    expect(store.status.value).toBe('loading')
    void store.load()
    expect(backend.lists.map(({ query }) => query)).toEqual([
      { thread: 'blog.example/her', order: 'newest', limit: 7 },
    ])
  })

  test('shows what came', async () => {
    const store = create()
    void store.load()
    backend.allow({ form: { email: 'required' } })
    const thread = { id: 'x', count: 27, state: 'closed', likes: 0 } as const
    await asked().answer(page([numbered('2'), numbered('1'), numbered('1.1')], { thread }))
    expect(store.status.value).toBe('ready')
    expect(numbers(store.tree.value)).toEqual(['1', '2'])
    expect(store.count.value).toBe(27)
    expect(store.open.value).toBe(false)
    expect(store.capabilities.value.form.email).toBe('required')
    expect(store.ends.prev.value).toBeNull()
    expect(store.ends.next.value).toBeNull()
    expect(onLoad).toHaveBeenCalledExactlyOnceWith(27)
    expect(onError).not.toHaveBeenCalled()
  })

  test('that fails says why, and Retry mends it', async () => {
    const store = create()
    void store.load()
    await asked().fail(down)
    expect(store.status.value).toBe('failed')
    expect(store.failure.value?.code).toBe('network')
    expect(onError).toHaveBeenCalledExactlyOnceWith(down)
    expect(onLoad).not.toHaveBeenCalled()
    void store.load()
    expect(store.status.value).toBe('loading')
    expect(store.failure.value?.code).toBe('network')
    await asked().answer(page([numbered('1')]))
    expect(store.status.value).toBe('ready')
    expect(store.failure.value).toBeNull()
    expect(numbers(store.tree.value)).toEqual(['1'])
  })

  test('that fails in a way that nobody foresaw is an answer that can’t be read', async () => {
    const store = create()
    void store.load()
    await asked().fail(new TypeError('x is undefined'))
    expect(store.failure.value?.code).toBe('invalid-response')
    expect(onError).toHaveBeenCalledWith(expect.any(TypeError))
  })

  test('again aborts the load before, whose late answer changes nothing', async () => {
    const store = create()
    void store.load()
    const [first] = backend.lists
    void store.load()
    expect(first?.signal.aborted).toBe(true)
    await asked().answer(page([numbered('2')]))
    await first?.answer(page([numbered('1')]))
    expect(numbers(store.tree.value)).toEqual(['2'])
    expect(onLoad).toHaveBeenCalledOnce()
  })

  test('again passes over the failure of the load before', async () => {
    const store = create()
    void store.load()
    const [first] = backend.lists
    void store.load()
    await first?.fail(down)
    expect(store.status.value).toBe('loading')
    expect(onError).not.toHaveBeenCalled()
  })

  test('again leaves no comment of the list before', async () => {
    const store = await loaded()
    void store.load()
    await asked().answer(page([numbered('2')]))
    expect(numbers(store.tree.value)).toEqual(['2'])
  })

  test('stops when the thread goes, without a word', async () => {
    const store = create()
    void store.load()
    store.dispose()
    expect(asked().signal.aborted).toBe(true)
    await asked().fail(asked().signal.reason)
    await asked().answer(page([]))
    expect(onError).not.toHaveBeenCalled()
    expect(onLoad).not.toHaveBeenCalled()
  })

  test('says in one line how many comments could not be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await loaded({ skipped: 3 })
    expect(warn).toHaveBeenCalledOnce()
    expect(warn.mock.calls[0]?.[0]).toMatch(/^\[afterword\] 3 of the comments/)
    await loaded({ skipped: 0 })
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('more', () => {
  test('asks with the cursor, and adds what comes', async () => {
    const store = await loaded({ next: 'n1' })
    expect(store.ends.next.value).toBe('idle')
    const more = store.more('next')
    expect(store.ends.next.value).toBe('loading')
    expect(asked().query).toMatchObject({ cursor: 'n1', order: 'oldest', limit: 2 })
    await asked().answer(page([numbered('3')], { next: 'n2' }))
    expect((await more).map(({ id }) => id)).toEqual(['c3'])
    expect(numbers(store.tree.value)).toEqual(['1', '2', '3'])
    expect(store.ends.next.value).toBe('idle')
    void store.more('next')
    expect(asked().query.cursor).toBe('n2')
  })

  test('ends with the last page', async () => {
    const store = await loaded({ next: 'n1' })
    void store.more('next')
    await asked().answer(page([numbered('3')]))
    expect(store.ends.next.value).toBeNull()
    expect(await store.more('next')).toEqual([])
    expect(backend.lists).toHaveLength(2)
  })

  test('before works the same way, and leaves the other end alone', async () => {
    const store = await loaded({ prev: 'p1', next: 'n1' })
    void store.more('prev')
    expect(asked().query.cursor).toBe('p1')
    await asked().answer(page([comment({ id: 'before' })], { next: 'x' }))
    expect(store.ends.prev.value).toBeNull()
    void store.more('next')
    expect(asked().query.cursor).toBe('n1')
  })

  test('is asked once, however often it is clicked', async () => {
    const store = await loaded({ next: 'n1' })
    void store.more('next')
    expect(await store.more('next')).toEqual([])
    expect(backend.lists).toHaveLength(2)
  })

  test('that fails can be tried again from the same place', async () => {
    const store = await loaded({ next: 'n1' })
    void store.more('next')
    await asked().fail(down)
    expect(store.ends.next.value).toBe('failed')
    expect(store.status.value).toBe('ready')
    expect(onError).toHaveBeenCalledExactlyOnceWith(down)
    void store.more('next')
    expect(asked().query.cursor).toBe('n1')
  })

  test.each([
    ['the same cursor again', 'n1', [numbered('3')]],
    ['nothing new', 'n2', [numbered('1'), numbered('2')]],
    ['nothing at all', 'n2', []],
  ])('ends where the server gives %s', async (_, next, comments) => {
    const store = await loaded({ next: 'n1' })
    void store.more('next')
    await asked().answer(page(comments, { next }))
    expect(store.ends.next.value).toBeNull()
  })

  test('gives only what is new', async () => {
    const store = await loaded({ next: 'n1' })
    const more = store.more('next')
    await asked().answer(page([numbered('2'), numbered('3')], { next: 'n2' }))
    expect((await more).map(({ id }) => id)).toEqual(['c3'])
  })

  test('that comes after a new load changes nothing', async () => {
    const store = await loaded({ next: 'n1' })
    const more = store.more('next')
    const late = asked()
    void store.load()
    await asked().answer(page([numbered('1')], { next: 'fresh' }))
    await late.answer(page([numbered('3')], { next: 'stale' }))
    expect(await more).toEqual([])
    expect(numbers(store.tree.value)).toEqual(['1'])
    void store.more('next')
    expect(asked().query.cursor).toBe('fresh')
  })
})

describe('more replies', () => {
  const root = numbered('1', { moreReplies: 30, repliesCursor: 'r1' })

  async function withRoot(of = root) {
    const store = create()
    void store.load()
    await asked().answer(page([of, numbered('1.21')]))
    return store
  }

  test('ask for the root’s, from its cursor on', async () => {
    const store = await withRoot()
    const more = store.moreReplies(root)
    expect(store.replies.value.get('c1')).toBe('loading')
    expect(asked().query).toMatchObject({ parent: 'c1', cursor: 'r1' })
    await asked().answer(page([numbered('1.22'), numbered('1.23')], { next: 'r2' }))
    expect((await more).map(({ number }) => number)).toEqual(['1.22', '1.23'])
    expect(numbers(store.tree.value[0]?.replies ?? [])).toEqual(['1.21', '1.22', '1.23'])
    expect(store.comments.value.get('c1')).toMatchObject({ moreReplies: 28, repliesCursor: 'r2' })
    expect(store.replies.value.get('c1')).toBe('idle')
  })

  test('end with the last page', async () => {
    const store = await withRoot()
    void store.moreReplies(root)
    await asked().answer(page([numbered('1.22')]))
    expect(store.comments.value.get('c1')).toMatchObject({ moreReplies: 0, repliesCursor: null })
  })

  test('end where the server gives nothing new', async () => {
    const store = await withRoot()
    void store.moreReplies(root)
    await asked().answer(page([numbered('1.21')], { next: 'r2' }))
    expect(store.comments.value.get('c1')).toMatchObject({ moreReplies: 0, repliesCursor: null })
  })

  test('keep their way on while there is a cursor, however the server counts', async () => {
    const store = await withRoot({ ...root, moreReplies: 1 })
    void store.moreReplies({ ...root, moreReplies: 1 })
    await asked().answer(page([numbered('1.22'), numbered('1.23')], { next: 'r2' }))
    expect(store.comments.value.get('c1')?.moreReplies).toBe(1)
  })

  test('that were skipped come from the first on, before those after', async () => {
    const around = { ...root, repliesBefore: 20 }
    const store = await withRoot(around)
    void store.moreReplies(around)
    expect(asked().query).toMatchObject({ parent: 'c1' })
    expect(asked().query).not.toHaveProperty('cursor')
    await asked().answer(page([numbered('1.1'), numbered('1.2')], { next: 'x' }))
    expect(store.comments.value.get('c1')).toMatchObject({
      repliesBefore: 18,
      moreReplies: 30,
      repliesCursor: 'r1',
    })
  })

  test('that were skipped and are here already leave no way to them', async () => {
    const around = { ...root, repliesBefore: 20 }
    const store = await withRoot(around)
    void store.moreReplies(around)
    await asked().answer(page([numbered('1.21')]))
    expect(store.comments.value.get('c1')?.repliesBefore).toBe(0)
  })

  test('do not take over a root that comes with them', async () => {
    const store = await withRoot()
    const more = store.moreReplies(root)
    await asked().answer(page([numbered('1', { html: 'other' }), numbered('1.22')]))
    expect((await more).map(({ number }) => number)).toEqual(['1.22'])
    expect(store.comments.value.get('c1')?.html).toBe(root.html)
  })

  test('are asked for once at a time, and each root by itself', async () => {
    const store = await withRoot()
    void store.moreReplies(root)
    expect(await store.moreReplies(root)).toEqual([])
    expect(backend.lists).toHaveLength(2)
    void store.moreReplies(numbered('2', { moreReplies: 1 }))
    expect(backend.lists).toHaveLength(3)
  })

  test('that fail can be tried again', async () => {
    const store = await withRoot()
    void store.moreReplies(root)
    await asked().fail(down)
    expect(store.replies.value.get('c1')).toBe('failed')
    expect(onError).toHaveBeenCalledExactlyOnceWith(down)
    void store.moreReplies(root)
    expect(asked().query.cursor).toBe('r1')
  })

  test('that a new load interrupts can be asked for again', async () => {
    const store = await withRoot()
    void store.moreReplies(root)
    const late = asked()
    void store.load()
    await late.fail(late.signal.reason)
    await asked().answer(page([root]))
    expect(store.replies.value.get('c1')).not.toBe('loading')
    void store.moreReplies(root)
    expect(asked().query).toMatchObject({ parent: 'c1', cursor: 'r1' })
  })
})

describe('order', () => {
  test('another order is fetched from the first page', async () => {
    const store = await loaded({ next: 'n1' })
    void store.setOrder('newest')
    expect(asked().query).toEqual({ thread: 'blog.example/her', order: 'newest', limit: 2 })
    await asked().answer(page([numbered('8'), numbered('9')], { next: 'older' }))
    expect(numbers(store.tree.value)).toEqual(['9', '8'])
    void store.more('next')
    expect(asked().query).toMatchObject({ order: 'newest', cursor: 'older' })
  })

  test('the same order asks for nothing', async () => {
    const store = await loaded()
    await store.setOrder('oldest')
    expect(backend.lists).toHaveLength(1)
  })
})

describe('a hash', () => {
  test('at the start loads the page that holds its comment, and goes there', async () => {
    const store = create({ hash: '#comment-c40' })
    void store.load()
    expect(asked().query).toMatchObject({ around: 'c40' })
    await asked().answer(page([numbered('40')], { prev: 'p', next: 'n' }))
    expect(store.target.value).toEqual({ id: 'c40', how: 'link' })
    expect(store.ends.prev.value).toBe('idle')
    expect(store.missing.value).toBe(false)
    expect(backend.lists).toHaveLength(1)
  })

  test('can name a number', async () => {
    const store = create({ hash: '#c3.1' })
    void store.load()
    expect(asked().query).toMatchObject({ number: '3.1' })
    await asked().answer(page([numbered('3'), numbered('3.1')]))
    expect(store.target.value?.id).toBe('c3-1')
  })

  test('whose comment isn’t there shows the first page, and says so', async () => {
    const store = create({ hash: '#comment-gone' })
    void store.load()
    await asked().fail(new CommentsError('not-found', 'HTTP 404'))
    expect(asked().query).not.toHaveProperty('around')
    await asked().answer(page([numbered('1')]))
    expect(store.status.value).toBe('ready')
    expect(store.missing.value).toBe(true)
    expect(store.target.value).toBeNull()
    expect(onError).not.toHaveBeenCalled()
  })

  test('to a server that doesn’t know how to look shows what it sent', async () => {
    const store = create({ hash: '#comment-gone' })
    void store.load()
    await asked().answer(page([numbered('1')], { next: 'n' }))
    expect(backend.lists).toHaveLength(1)
    expect(store.missing.value).toBe(true)
  })

  test('survives a failed load', async () => {
    const store = create({ hash: '#comment-c40' })
    void store.load()
    await asked().fail(down)
    void store.load()
    expect(asked().query).toMatchObject({ around: 'c40' })
  })

  test('is over once the thread stands: a reload is from the first page', async () => {
    const store = create({ hash: '#comment-c40' })
    void store.load()
    await asked().answer(page([numbered('40')]))
    void store.load()
    expect(asked().query).not.toHaveProperty('around')
  })

  test('later, of a comment that is here, goes there without asking', async () => {
    const store = await loaded()
    await store.followHash('#c2')
    expect(store.target.value).toEqual({ id: 'c2', how: 'link' })
    const before = store.target.value
    await store.followHash('#comment-c2')
    expect(store.target.value).not.toBe(before)
    expect(backend.lists).toHaveLength(1)
  })

  test('later, of a comment that isn’t here, fetches its page', async () => {
    const store = await loaded({ next: 'n1' })
    void store.followHash('#comment-c40')
    expect(asked().query).toMatchObject({ around: 'c40' })
    await asked().answer(page([numbered('40')], { prev: 'p' }))
    expect(store.target.value).toEqual({ id: 'c40', how: 'link' })
    expect(numbers(store.tree.value)).toEqual(['40'])
  })

  test('later, of no comment at all, says so, until one is found', async () => {
    const store = await loaded()
    void store.followHash('#comment-gone')
    await asked().fail(new CommentsError('not-found', 'HTTP 404'))
    await asked().answer(page([numbered('1')]))
    expect(store.missing.value).toBe(true)
    await store.followHash('#c1')
    expect(store.missing.value).toBe(false)
  })

  test.each(['', '#', '#top', '#leave-a-comment', '#c3.'])(
    '%j, which is not ours, does nothing',
    async (hash) => {
      const store = await loaded()
      await store.followHash(hash)
      expect(backend.lists).toHaveLength(1)
      expect(store.target.value).toBeNull()
      expect(store.missing.value).toBe(false)
    },
  )
})

describe('one’s own comment', () => {
  const own = (number: string | null, parent: string | null = null) =>
    comment({ id: 'own', number, parent })

  test('stands in its place, and counts', async () => {
    const store = await loaded()
    store.add(own('3'))
    expect(numbers(store.tree.value)).toEqual(['1', '2', '3'])
    expect(store.unplacedRoots.value).toEqual([])
    expect(store.count.value).toBe(3)
  })

  test('counts once, and takes over what a later answer says', async () => {
    const store = await loaded()
    store.add(own('3'))
    store.add({ ...own('3'), html: 'edited' })
    expect(store.count.value).toBe(3)
    expect(store.comments.value.get('own')?.html).toBe('edited')
  })

  test('that is held does not count', async () => {
    const store = await loaded()
    store.add({ ...own(null), state: 'pending' })
    expect(store.count.value).toBe(2)
    expect(numbers(store.tree.value)).toEqual(['1', '2', null])
  })

  test('beyond pages that aren’t loaded stands apart, until they are', async () => {
    const store = await loaded({ next: 'n1' })
    store.add(own('40'))
    expect(numbers(store.tree.value)).toEqual(['1', '2'])
    expect(numbers(store.unplacedRoots.value)).toEqual(['40'])
    void store.more('next')
    await asked().answer(page([numbered('3')], { next: 'n2' }))
    expect(numbers(store.unplacedRoots.value)).toEqual(['40'])
    void store.more('next')
    await asked().answer(page([numbered('39'), own('40')], { next: 'n3' }))
    expect(numbers(store.tree.value)).toEqual(['1', '2', '3', '39', '40'])
    expect(store.unplacedRoots.value).toEqual([])
  })

  test('with the newest first stands at the top', async () => {
    const store = create({ order: 'newest' })
    void store.load()
    await asked().answer(page([numbered('9'), numbered('8')], { next: 'older' }))
    store.add(own('10'))
    expect(numbers(store.tree.value)).toEqual(['10', '9', '8'])
    expect(store.unplacedRoots.value).toEqual([])
  })

  test('that answers a comment stands under it, whatever isn’t loaded', async () => {
    const store = await loaded({ next: 'n1' })
    store.add(own('1.1', 'c1'))
    expect(numbers(store.tree.value[0]?.replies ?? [])).toEqual(['1.1'])
    expect(store.unplacedRoots.value).toEqual([])
  })
})
