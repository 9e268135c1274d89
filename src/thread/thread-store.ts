import { batch, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts'
import { type Anchor, readAnchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import type { Node } from '../model/tree.ts'
import type { ListQuery, Order } from '../protocol.ts'
import { asCommentsError, fetchStart, findAnchor } from './fetch-page.ts'
import {
  applyPage,
  createState,
  type End,
  type Loading,
  type State,
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

/** What a feature needs of the thread store to load more of a thread. */
export interface PagingContext {
  cursors: Record<End, Signal<string | null>>
  loading: Record<End, Signal<Loading>>
  /** Aborted when a newer list takes this one's place. */
  signal: AbortSignal
  /** @throws CommentsError */
  list(asked: Partial<ListQuery>, signal: AbortSignal): Promise<Page>
  /** Adds a page to what is here. Returns the comments that are new. */
  apply(page: Page): Comment[]
  onError(error: unknown): void
}

/** What of a thread's store its first paint needs; `completeStore` adds the rest. */
export interface ShownThread {
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
  /** How many readers like what the thread is about; null where only comments can be liked. */
  likes: ReadonlySignal<number | null>
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
  /** Loads the page that holds the anchor's comment in place of what is shown. */
  loadAround(anchor: Anchor): Promise<void>
  paging(): PagingContext
  /** Aborts what still runs for the list that is shown, which another takes the place of. */
  abort(): void
  setOrder(order: Order): Promise<void>
  /** Id of the comment that a hash names, when it is among those loaded. */
  holds(hash: string): string | null
  show(id: string, how: Target['how'], top?: number): void
  dispose(): void
  /** For `completeStore` alone. */
  state: State
}

/** Creates the store of one thread: every signal of its comments, and what loads them. */
export function createThreadStore(backend: Backend, settings: ThreadSettings): ShownThread {
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

  function show(id: string, how: Target['how'], top?: number): void {
    missing.value = false
    target.value = { id, how, top }
  }

  return {
    ...state,
    state,
    id: settings.thread,
    pageSize: settings.pageSize,
    load: () => load(status.value === 'ready' ? null : readAnchor(settings.hash)),
    loadAround: load,
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
    show,
    abort() {
      abortController.abort()
      abortController = new AbortController()
    },
    dispose: () => abortController.abort(),
  }
}
