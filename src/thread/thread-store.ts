import { batch, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts'
import { type Anchor, readAnchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import type { Node } from '../model/tree.ts'
import type { ListQuery, Order } from '../protocol.ts'
import { asCommentsError, fetchStart, findAnchor } from './fetch-page.ts'
import { createPaging, type PagingContext } from './paging.ts'
import {
  applyChanges,
  applyPage,
  type Changes,
  createState,
  type End,
  type Loading,
  snapshot,
  type Status,
  type Target,
} from './thread-state.ts'

export interface ThreadSettings {
  thread: string
  order: Order
  pageSize: number
  /** The page's hash, which may name a comment to start at. */
  hash: string
  /** Whether no other thread on the page could hold what the hash names. */
  isAlone?: () => boolean
  /** What a page waits for before it is shown: words, or what cleans its HTML. */
  beforeShow?: (page: Page) => Promise<unknown>
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
  unplacedRoots: ReadonlySignal<Node[]>
  comments: ReadonlySignal<ReadonlyMap<string, Comment>>
  /** What is on its way from here to the server. Its writer is the outbox. */
  unsettled: Signal<readonly Comment[]>
  count: ReadonlySignal<number>
  /** How many readers like what the thread is about. */
  likes: ReadonlySignal<number>
  /** Ids of the comments that were inserted last of those that came while the reader was here. */
  newIds: ReadonlySignal<ReadonlySet<string>>
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
  paging(): PagingContext
  setOrder(order: Order): Promise<void>
  /** Id of the comment that a hash names, when it is among those loaded. */
  holds(hash: string): string | null
  followHash(hash: string): Promise<void>
  add(comment: Comment): void
  remove(id: string): void
  merge(changes: Changes): void
  show(id: string, how: Target['how'], top?: number): void
  /** Remembers what is on the screen. Returns what restores it. */
  snapshot(): () => void
  dispose(): void
}

/** One thread: every signal of its comments, and the only functions that write one. */
export function createThreadStore(backend: Backend, settings: ThreadSettings): ThreadStore {
  const state = createState(settings.order, backend.capabilities())
  const { status, failure, comments, order } = state
  const { cursors, loading, replies, target, missing } = state
  /** Aborts whatever still runs for a list that a newer one replaces. */
  let abortController = new AbortController()
  let hasLoaded = false

  const query = (more: Partial<ListQuery>): ListQuery => ({
    thread: settings.thread,
    order: order.value,
    limit: settings.pageSize,
    ...more,
  })

  const apply = (page: Page, kept: ReadonlyMap<string, Comment>) =>
    applyPage(state, backend.capabilities(), page, kept)

  /** @throws CommentsError */
  async function list(asked: Partial<ListQuery>, signal: AbortSignal): Promise<Page> {
    const page = await backend.list(query(asked), signal)
    await settings.beforeShow?.(page)
    return page
  }

  const { onError } = settings
  const { more, moreReplies, skipped } = createPaging(state, {
    list,
    apply: (page) => apply(page, comments.value),
    signal: () => abortController.signal,
    onError,
  })

  async function load(anchor: Anchor | null = null): Promise<void> {
    hasLoaded = true
    abortController.abort()
    const { signal } = (abortController = new AbortController())
    status.value = 'loading'
    try {
      const { page, found } = await fetchStart(list, anchor, signal)
      signal.throwIfAborted()
      batch(() => {
        apply(page, new Map())
        cursors.prev.value = page.prev
        cursors.next.value = page.next
        loading.prev.value = loading.next.value = 'idle'
        replies.value = new Map()
        state.newIds.value = new Set()
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
      onError(error)
    }
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
    applyChanges(state, { put: [comment] })
  }

  function remove(id: string): void {
    applyChanges(state, { gone: [id] })
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
    paging: () => ({
      cursors,
      loading,
      signal: abortController.signal,
      list,
      apply: (page) => apply(page, comments.value),
      onError,
    }),
    async setOrder(next) {
      if (next === order.value) return
      order.value = next
      // Not loaded yet: the first list will have the new order.
      if (hasLoaded) await load()
    },
    holds,
    followHash,
    add,
    remove,
    merge: (changes) => applyChanges(state, changes),
    show,
    snapshot() {
      const restore = snapshot(state)
      const before = new Map(skipped)
      return () => {
        abortController.abort()
        abortController = new AbortController()
        restore()
        loading.prev.value = loading.next.value = 'idle'
        skipped.clear()
        for (const [id, cursor] of before) skipped.set(id, cursor)
      }
    },
    dispose: () => abortController.abort(),
  }
}
