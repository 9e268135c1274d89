import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Backend, Capabilities, CommentsError, Page } from '../backends/backend.ts'
import { type Anchor, readAnchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import { buildTree, type Node } from '../model/tree.ts'
import type { ListQuery, Order } from '../protocol.ts'
import { asCommentsError, fetchStart, findAnchor, withRepliesLeft } from './fetching.ts'

type Status = 'loading' | 'ready' | 'failed'
export type End = 'prev' | 'next'
export type Loading = 'idle' | 'loading' | 'failed'

/** A comment to go to: `link` brings it into view and marks it, `posted` marks it, `stay` only focuses it. */
export interface Target {
  id: string
  how: 'link' | 'posted' | 'stay'
}

export interface ThreadSettings {
  thread: string
  order: Order
  pageSize: number
  /** The page's hash, which may name a comment to start at. */
  hash: string
  onLoad: (count: number) => void
  onError: (error: unknown) => void
}

export interface ThreadStore {
  id: string
  status: ReadonlySignal<Status>
  /** Whether there is something to show: also while a newer list is on its way, not after a failure. */
  loaded: ReadonlySignal<boolean>
  failure: ReadonlySignal<CommentsError | null>
  tree: ReadonlySignal<Node[]>
  /** Own roots whose place lies beyond the pages loaded so far. */
  beyond: ReadonlySignal<Node[]>
  comments: ReadonlySignal<ReadonlyMap<string, Comment>>
  count: ReadonlySignal<number>
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
  setOrder(order: Order): Promise<void>
  followHash(hash: string): Promise<void>
  add(comment: Comment): void
  show(id: string, how: Target['how']): void
  dispose(): void
}

/** One thread: every signal of its comments, and the only functions that write one. */
export function createThreadStore(backend: Backend, settings: ThreadSettings): ThreadStore {
  const status = signal<Status>('loading')
  const failure = signal<CommentsError | null>(null)
  const comments = signal<ReadonlyMap<string, Comment>>(new Map())
  const added = signal<ReadonlySet<string>>(new Set())
  const count = signal(0)
  const open = signal(true)
  const capabilities = signal(backend.capabilities())
  const order = signal(settings.order)
  const cursors: Record<End, Signal<string | null>> = { prev: signal(null), next: signal(null) }
  const loading: Record<End, Signal<Loading>> = { prev: signal('idle'), next: signal('idle') }
  const replies = signal<ReadonlyMap<string, Loading>>(new Map())
  const target = signal<Target | null>(null)
  const missing = signal(false)
  /** Aborts whatever still runs for a list that a newer one replaces. */
  let running = new AbortController()

  const whole = computed(() => buildTree(comments.value.values(), order.value))
  const isBeyond = ({ comment }: Node) =>
    added.value.has(comment.id) && order.value === 'oldest' && cursors.next.value !== null

  const query = (more: Partial<ListQuery>): ListQuery => ({
    thread: settings.thread,
    order: order.value,
    limit: settings.pageSize,
    ...more,
  })

  function take(page: Page, kept: ReadonlyMap<string, Comment>): Comment[] {
    const fresh = page.comments.filter(({ id }) => !kept.has(id))
    const listed = new Set(page.comments.map(({ id }) => id))
    batch(() => {
      comments.value = new Map([
        ...kept,
        ...page.comments.map((comment) => [comment.id, comment] as const),
      ])
      added.value = new Set([...added.value].filter((id) => kept.has(id) && !listed.has(id)))
      capabilities.value = backend.capabilities()
      count.value = page.thread.count
      open.value = page.thread.state === 'open'
    })
    if (page.skipped > 0) {
      console.warn(
        `[afterword] ${page.skipped} of the comments could not be read and were left out.`,
      )
    }
    return fresh
  }

  async function load(anchor: Anchor | null = null): Promise<void> {
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
        missing.value = anchor !== null && found === null
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
      settings.onError(error)
    }
  }

  async function more(end: End): Promise<Comment[]> {
    const cursor = cursors[end].value
    if (cursor === null || loading[end].value === 'loading') return []
    const { signal } = running
    loading[end].value = 'loading'
    try {
      const page = await backend.list(query({ cursor }), signal)
      signal.throwIfAborted()
      return batch(() => {
        const fresh = take(page, comments.value)
        // A server whose cursor leads nowhere new must not keep the button for ever.
        cursors[end].value = fresh.length === 0 || page[end] === cursor ? null : page[end]
        loading[end].value = 'idle'
        return fresh
      })
    } catch (error) {
      if (signal.aborted) return []
      loading[end].value = 'failed'
      settings.onError(error)
      return []
    }
  }

  async function moreReplies(root: Comment): Promise<Comment[]> {
    if (replies.value.get(root.id) === 'loading') return []
    const { signal } = running
    const mark = (state: Loading) => (replies.value = new Map(replies.value).set(root.id, state))
    mark('loading')
    try {
      // Replies that a page around one of them skipped are fetched from the first on.
      const cursor = root.repliesBefore > 0 ? null : root.repliesCursor
      const page = await backend.list(
        query({ parent: root.id, ...(cursor ? { cursor } : {}) }),
        signal,
      )
      signal.throwIfAborted()
      return batch(() => {
        const answers = page.comments.filter(({ id }) => id !== root.id)
        const fresh = take({ ...page, comments: answers }, comments.value)
        add(withRepliesLeft(root, page, fresh.length))
        mark('idle')
        return fresh
      })
    } catch (error) {
      if (signal.aborted) return []
      mark('failed')
      settings.onError(error)
      return []
    }
  }

  async function followHash(hash: string): Promise<void> {
    const anchor = readAnchor(hash)
    if (!anchor) return
    const found = findAnchor(comments.value.values(), anchor)
    if (found) show(found, 'link')
    else await load(anchor)
  }

  function add(comment: Comment): void {
    const known = comments.value.get(comment.id)
    batch(() => {
      comments.value = new Map(comments.value).set(comment.id, comment)
      if (known) return
      if (comment.parent === null) added.value = new Set(added.value).add(comment.id)
      if (comment.state === 'published') count.value += 1
    })
  }

  function show(id: string, how: Target['how']): void {
    missing.value = false
    target.value = { id, how }
  }

  return {
    id: settings.thread,
    status,
    loaded: computed(
      () => failure.value === null && (status.value === 'ready' || comments.value.size > 0),
    ),
    failure,
    comments,
    tree: computed(() => whole.value.filter((node) => !isBeyond(node))),
    beyond: computed(() => whole.value.filter(isBeyond)),
    count,
    open,
    capabilities,
    order,
    ends: {
      prev: computed(() => (cursors.prev.value === null ? null : loading.prev.value)),
      next: computed(() => (cursors.next.value === null ? null : loading.next.value)),
    },
    replies,
    target,
    missing,
    load: () => load(status.value === 'ready' ? null : readAnchor(settings.hash)),
    more,
    moreReplies,
    async setOrder(next) {
      if (next === order.value) return
      order.value = next
      await load()
    },
    followHash,
    add,
    show,
    dispose: () => running.abort(),
  }
}
