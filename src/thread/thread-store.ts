import { batch, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts'
import { type Anchor, readAnchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import type { Node } from '../model/tree.ts'
import type { ListQuery, Order } from '../protocol.ts'
import { asCommentsError, fetchStart, findAnchor, withRepliesLeft } from './fetch-page.ts'
import type { Further } from './paging.ts'
import { keepShown } from './keeping.ts'
import { type Changes, mergeInto } from './merging.ts'
import { createState, type End, type Loading, type Status, type Target } from './thread-state.ts'
import { takeInto } from './taking.ts'

export interface ThreadSettings {
  thread: string
  order: Order
  pageSize: number
  /** The page's hash, which may name a comment to start at. */
  hash: string
  /** Whether no other thread on the page could hold what the hash names. */
  isAlone?: () => boolean
  onLoad: (count: number) => void
  onError: (error: unknown) => void
}

export interface ThreadStore {
  id: string
  /** Roots that a page brings. */
  pageSize: number
  status: ReadonlySignal<Status>
  /** Whether there is something to show: also while a newer list is on its way, not after a failure. */
  loaded: ReadonlySignal<boolean>
  failure: ReadonlySignal<CommentsError | null>
  tree: ReadonlySignal<Node[]>
  /** Own roots whose place lies beyond the pages loaded so far. */
  beyond: ReadonlySignal<Node[]>
  comments: ReadonlySignal<ReadonlyMap<string, Comment>>
  /** What is on its way from here to the server. Its writer is the outbox. */
  unsettled: Signal<readonly Comment[]>
  count: ReadonlySignal<number>
  /** How many readers like what the thread is about. */
  likes: ReadonlySignal<number>
  /** Comments that were put in last of those that came while the reader was here. */
  fresh: ReadonlySignal<ReadonlySet<string>>
  open: ReadonlySignal<boolean>
  capabilities: ReadonlySignal<Capabilities>
  order: ReadonlySignal<Order>
  /** State of each way to more: null where there is nothing more. */
  ends: Record<End, ReadonlySignal<Loading | null>>
  replies: ReadonlySignal<ReadonlyMap<string, Loading>>
  /** The comment to focus; a new object each time one is asked for. */
  target: ReadonlySignal<Target | null>
  /** Whether the hash asked for a comment that isn't in this thread. */
  missing: ReadonlySignal<boolean>
  load(): Promise<void>
  more(end: End): Promise<Comment[]>
  moreReplies(root: Comment): Promise<Comment[]>
  further(): Further
  setOrder(order: Order): Promise<void>
  /** Id of the comment that a hash names, when it is among those loaded. */
  holds(hash: string): string | null
  followHash(hash: string): Promise<void>
  add(comment: Comment): void
  remove(id: string): void
  merge(changes: Changes): void
  show(id: string, how: Target['how'], top?: number): void
  /** Keeps what is on the screen. Returns what brings it back. */
  keep(): () => void
  dispose(): void
}

/** One thread: every signal of its comments, and the only functions that write one. */
export function createThreadStore(backend: Backend, settings: ThreadSettings): ThreadStore {
  const state = createState(settings.order, backend.capabilities())
  const { status, failure, comments, order } = state
  const { cursors, loading, replies, target, missing } = state
  /** By root: where the next of the replies skipped before those shown begin. */
  const skipped = new Map<string, string | null>()
  /** Aborts whatever still runs for a list that a newer one replaces. */
  let running = new AbortController()
  let asked = false

  const query = (more: Partial<ListQuery>): ListQuery => ({
    thread: settings.thread,
    order: order.value,
    limit: settings.pageSize,
    ...more,
  })

  const take = (page: Page, kept: ReadonlyMap<string, Comment>) =>
    takeInto(state, backend.capabilities(), page, kept)

  async function load(anchor: Anchor | null = null): Promise<void> {
    asked = true
    running.abort()
    const { signal } = (running = new AbortController())
    status.value = 'loading'
    try {
      const { page, found } = await fetchStart(backend, query({}), anchor, signal)
      signal.throwIfAborted()
      batch(() => {
        take(page, new Map())
        cursors.prev.value = page.prev
        cursors.next.value = page.next
        loading.prev.value = loading.next.value = 'idle'
        replies.value = new Map()
        state.fresh.value = new Set()
        skipped.clear()
        missing.value = anchor !== null && found === null && settings.isAlone?.() !== false
        status.value = 'ready'
        failure.value = null
        if (found) target.value = { id: found, how: 'link' }
      })
      settings.onLoad(page.thread.count)
    } catch (error) {
      if (signal.aborted) return
      batch(() => {
        failure.value = asCommentsError(error)
        status.value = 'failed'
      })
      addEventListener('online', () => void load(anchor), { once: true, signal })
      settings.onError(error)
    }
  }

  /** Fetches on top of what is here; `mark` tells the button how it goes. */
  async function extend(
    mark: (state: Loading) => void,
    asked: ListQuery,
    apply: (page: Page) => Comment[],
  ): Promise<Comment[]> {
    const { signal } = running
    mark('loading')
    try {
      const page = await backend.list(asked, signal)
      signal.throwIfAborted()
      return batch(() => {
        mark('idle')
        return apply(page)
      })
    } catch (error) {
      if (signal.aborted) return []
      mark('failed')
      settings.onError(error)
      return []
    }
  }

  async function more(end: End): Promise<Comment[]> {
    const cursor = cursors[end].value
    if (cursor === null || loading[end].value === 'loading') return []
    const mark = (state: Loading) => (loading[end].value = state)
    return extend(mark, query({ cursor }), (page) => {
      const fresh = take(page, comments.value)
      // A server whose cursor leads nowhere new must not keep the button for ever.
      cursors[end].value = fresh.length === 0 || page[end] === cursor ? null : page[end]
      return fresh
    })
  }

  async function moreReplies(root: Comment): Promise<Comment[]> {
    if (replies.value.get(root.id) === 'loading') return []
    const mark = (state: Loading) => (replies.value = new Map(replies.value).set(root.id, state))
    // Replies that a page around one of them skipped are fetched from the first on.
    const cursor = root.repliesBefore > 0 ? skipped.get(root.id) : root.repliesCursor
    const asked = query({ parent: root.id, ...(cursor ? { cursor } : {}) })
    return extend(mark, asked, (page) => {
      const answers = page.comments.filter(({ id }) => id !== root.id)
      const fresh = take({ ...page, comments: answers }, comments.value)
      if (root.repliesBefore > 0) skipped.set(root.id, page.next)
      add(withRepliesLeft(root, page, fresh.length))
      return fresh
    })
  }

  function holds(hash: string): string | null {
    const anchor = readAnchor(hash)
    return anchor && findAnchor(comments.value.values(), anchor)
  }

  async function followHash(hash: string): Promise<void> {
    const anchor = readAnchor(hash)
    const found = holds(hash)
    if (found !== null) show(found, 'link')
    else if (anchor) await load(anchor)
  }

  function add(comment: Comment): void {
    mergeInto(state, { put: [comment] })
  }

  function remove(id: string): void {
    mergeInto(state, { gone: [id] })
  }

  function show(id: string, how: Target['how'], top?: number): void {
    missing.value = false
    target.value = { id, how, top }
  }

  return {
    ...state,
    id: settings.thread,
    pageSize: settings.pageSize,
    load: () => load(status.value === 'ready' ? null : readAnchor(settings.hash)),
    more,
    moreReplies,
    further: () => ({
      cursors,
      loading,
      signal: running.signal,
      list: (asked, signal) => backend.list(query(asked), signal),
      take: (page) => take(page, comments.value),
      onError: settings.onError,
    }),
    async setOrder(next) {
      if (next === order.value) return
      order.value = next
      // Nobody has come near yet: the first list will have the new order.
      if (asked) await load()
    },
    holds,
    followHash,
    add,
    remove,
    merge: (changes) => mergeInto(state, changes),
    show,
    keep() {
      const restore = keepShown(state)
      const before = new Map(skipped)
      return () => {
        running.abort()
        running = new AbortController()
        restore()
        loading.prev.value = loading.next.value = 'idle'
        skipped.clear()
        for (const [id, cursor] of before) skipped.set(id, cursor)
      }
    },
    dispose: () => running.abort(),
  }
}
