import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CommentsError } from '../../src/backends/backend.ts'
import { createShowingAll } from '../../src/features/show-all/load-all.ts'
import { createThreadStore } from '../fixtures/store.ts'
import { type FakeBackend, fakeBackend, page } from '../fixtures/backend.ts'
import { numbered } from '../fixtures/comment.ts'

const onError = vi.fn<(error: unknown) => void>()
let backend: FakeBackend

beforeEach(() => {
  onError.mockReset()
  backend = fakeBackend()
})

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => numbered(String(first + index)))
const down = new CommentsError('network', 'no route')

/** A store with 11 to 20 in it, and what there is before and after. */
async function loaded(
  differs: Parameters<typeof page>[1] = { next: 'n1' },
  comments = range(11, 20),
) {
  const thread = createThreadStore(backend, {
    thread: 'blog.example/her',
    order: 'oldest',
    pageSize: 10,
    hash: '',
    onLoad: () => {},
    onError,
  })
  void thread.load()
  await backend.lists[0]?.answer(page(comments, differs))
  const numbers = () => thread.tree.value.map((node) => Number(node.comment.number))
  return { thread, numbers, all: createShowingAll(thread) }
}

/** The request for what stands at a cursor, once it is made. */
async function asked(cursor: string) {
  await vi.waitFor(() =>
    expect(backend.lists.map(({ query }) => query.cursor ?? '')).toContain(cursor),
  )
  return backend.lists.findLast(({ query }) => query.cursor === cursor)!
}

describe('everything', () => {
  test('is fetched page after page, a hundred roots each and the next always on its way', async () => {
    const { thread, numbers, all } = await loaded()
    const shown = all.show('next')
    expect((await asked('n1')).query).toMatchObject({ limit: 100, order: 'oldest' })
    expect(all.progress.value).toBe(10)
    expect(thread.ends.next.value).toBe('loading')
    await (await asked('n1')).answer(page(range(21, 40), { next: 'n2' }))
    expect(backend.lists.at(-1)?.query.cursor).toBe('n2')
    expect(all.progress.value).toBe(30)
    await vi.waitFor(() => expect(numbers()).toHaveLength(30))
    await (await asked('n2')).answer(page(range(41, 50)))
    expect((await shown).map(({ number }) => Number(number))).toEqual(
      range(21, 50).map(({ number }) => Number(number)),
    )
    expect(numbers()).toHaveLength(40)
    expect(all.progress.value).toBeNull()
    expect(thread.ends.next.value).toBeNull()
    expect(backend.lists).toHaveLength(3)
  })

  test('is shown in portions that grow with what is there', async () => {
    const { numbers, all } = await loaded({ next: 'n1' }, range(1, 100))
    void all.show('next')
    await (await asked('n1')).answer(page(range(101, 120), { next: 'n2' }))
    await (await asked('n2')).answer(page(range(121, 140), { next: 'n3' }))
    await asked('n3')
    expect(all.progress.value).toBe(140)
    expect(numbers()).toHaveLength(100)
    await (await asked('n3')).answer(page(range(141, 160), { next: 'n4' }))
    await vi.waitFor(() => expect(numbers()).toHaveLength(160))
  })

  test('means both ends; the button that was pressed stays until it is done', async () => {
    const { thread, numbers, all } = await loaded({ prev: 'p1', next: 'n1' })
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(21, 30)))
    await asked('p1')
    expect(thread.ends.next.value).toBe('loading')
    await (await asked('p1')).answer(page(range(1, 10), { next: 'x' }))
    await shown
    expect(numbers()).toEqual(range(1, 30).map(({ number }) => Number(number)))
    expect([thread.ends.prev.value, thread.ends.next.value]).toEqual([null, null])
  })

  test('has the replies in it that roots left out', async () => {
    const root = numbered('11', { moreReplies: 2, repliesCursor: 'r1' })
    const around = numbered('12', { repliesBefore: 2, moreReplies: 1, repliesCursor: 'r9' })
    const { thread, all } = await loaded({ next: 'n1' }, [
      root,
      numbered('11.1'),
      around,
      numbered('12.3'),
    ])
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(13, 20)))
    const first = await asked('r1')
    expect(first.query).toMatchObject({ parent: 'c11', limit: 100 })
    await first.answer(page([numbered('11.2')], { next: 'r2' }))
    await (await asked('r2')).answer(page([numbered('11.3')]))
    // Those that were skipped are fetched from the first on.
    const skipped = backend.lists.find(({ query }) => query.parent === 'c12')
    expect(skipped?.query.cursor).toBeUndefined()
    await skipped?.answer(page(['12.1', '12.2', '12.3', '12.4'].map((it) => numbered(it))))
    await shown
    const none = { moreReplies: 0, repliesBefore: 0, repliesCursor: null }
    expect(thread.comments.value.get('c11')).toMatchObject(none)
    expect(thread.comments.value.get('c12')).toMatchObject(none)
    const replies = thread.tree.value.map((node) => node.replies.map((it) => it.comment.number))
    expect(replies.slice(0, 2)).toEqual([
      ['11.1', '11.2', '11.3'],
      ['12.1', '12.2', '12.3', '12.4'],
    ])
  })

  test.each([
    ['the same cursor again', 'n1', range(21, 22)],
    ['nothing new', 'n2', range(11, 20)],
  ])('ends where the server gives %s', async (_, next, comments) => {
    const { thread, all } = await loaded()
    const shown = all.show('next')
    await (await asked('n1')).answer(page(comments, { next }))
    await shown
    expect(thread.ends.next.value).toBeNull()
    expect(backend.lists).toHaveLength(2)
  })

  test('is asked for once, and not while a page is on its way', async () => {
    const { thread, all } = await loaded({ prev: 'p1', next: 'n1' })
    void thread.more('next')
    expect(await all.show('prev')).toEqual([])
    await (await asked('n1')).answer(page(range(21, 22), { next: 'n2' }))
    void all.show('next')
    expect(await all.show('next')).toEqual([])
    expect(await thread.more('next')).toEqual([])
    expect(backend.lists).toHaveLength(3)
  })
})

describe('what goes wrong', () => {
  test('a request that fails leaves what came, says so, and is gone on from', async () => {
    const { thread, numbers, all } = await loaded()
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(21, 22), { next: 'n2' }))
    await (await asked('n2')).fail(down)
    expect(await shown).toHaveLength(2)
    expect(numbers()).toHaveLength(12)
    expect(thread.ends.next.value).toBe('failed')
    expect(all.progress.value).toBeNull()
    expect(onError).toHaveBeenCalledExactlyOnceWith(down)
    const again = all.show('next')
    await (await asked('n2')).answer(page(range(23, 24)))
    await again
    expect(numbers()).toHaveLength(14)
    expect(thread.ends.next.value).toBeNull()
  })

  test('replies that fail leave the way to go on', async () => {
    const { thread, all } = await loaded({ next: 'n1' }, [
      numbered('11', { moreReplies: 2, repliesCursor: 'r1' }),
    ])
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(12, 14)))
    await (await asked('r1')).fail(down)
    await shown
    expect(thread.ends.next.value).toBe('failed')
    expect(thread.comments.value.get('c11')?.moreReplies).toBe(2)
  })

  test('Stop ends it, keeps what came, and the button goes on from there', async () => {
    const { thread, numbers, all } = await loaded()
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(21, 22), { next: 'n2' }))
    const late = await asked('n2')
    all.stop()
    expect(late.signal.aborted).toBe(true)
    await late.answer(page(range(23, 24), { next: 'n3' }))
    await shown
    expect(numbers()).toHaveLength(12)
    expect(thread.ends.next.value).toBe('idle')
    expect(all.progress.value).toBeNull()
    expect(onError).not.toHaveBeenCalled()
    void all.show('next')
    expect(backend.lists.at(-1)?.query.cursor).toBe('n2')
  })

  test('Stop among the replies leaves no button that would bring nothing', async () => {
    const { thread, all } = await loaded({ next: 'n1' }, [
      numbered('11', { moreReplies: 2, repliesCursor: 'r1' }),
    ])
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(12, 14)))
    const late = await asked('r1')
    all.stop()
    await late.fail(late.signal.reason)
    expect(await shown).toHaveLength(3)
    expect(thread.ends.next.value).toBeNull()
    expect(thread.comments.value.get('c11')?.moreReplies).toBe(2)
  })

  test('another order ends it, and nothing of it comes into the new list', async () => {
    const { thread, numbers, all } = await loaded()
    const shown = all.show('next')
    await (await asked('n1')).answer(page(range(21, 22), { next: 'n2' }))
    const late = await asked('n2')
    void thread.setOrder('newest')
    expect(late.signal.aborted).toBe(true)
    await backend.lists.at(-1)?.answer(page(range(29, 30), { next: 'fresh' }))
    await late.answer(page(range(23, 24), { next: 'stale' }))
    expect(await shown).toEqual([])
    expect(numbers()).toEqual([30, 29])
    expect(thread.ends.next.value).toBe('idle')
    expect(all.progress.value).toBeNull()
    void all.show('next')
    expect(backend.lists.at(-1)?.query.cursor).toBe('fresh')
  })

  test('a place that is brought back ends it, and its ways are open', async () => {
    const { thread, all } = await loaded()
    const restore = thread.snapshot()
    const shown = all.show('next')
    await asked('n1')
    restore()
    await (await asked('n1')).answer(page(range(21, 22)))
    expect(await shown).toEqual([])
    expect(thread.ends.next.value).toBe('idle')
  })
})
