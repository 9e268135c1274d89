import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Page } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { MAX_LIMIT } from '../../protocol.ts'
import { createBatches, type Batches } from './page-batches.ts'
import type { PagingContext } from '../../thread/thread-store.ts'
import type { End } from '../../thread/thread-state.ts'
import type { ThreadStore } from '../../thread/complete-store.ts'

/** Roots whose replies are fetched at the same time. */
const AT_ONCE = 4

/** Brings what pages left out, one after the other. */
export interface ShowingAll {
  /** How many comments have come, while others are on their way; else null. */
  progress: ReadonlySignal<number | null>
  /** Resolves with what is new once all is there, or as much of it as could be had. */
  show(end: End): Promise<Comment[]>
  stop(): void
}

export function createShowingAll(thread: ThreadStore): ShowingAll {
  const progress = signal<number | null>(null)
  let stopping = new AbortController()

  async function show(end: End): Promise<Comment[]> {
    const paging = thread.paging()
    const { cursors, loading } = paging
    const other = end === 'next' ? 'prev' : 'next'
    if (loading[end].value === 'loading' || loading[other].value === 'loading') return []
    stopping = new AbortController()
    const { signal } = stopping
    const abort = () => stopping.abort()
    paging.signal.addEventListener('abort', abort)
    loading[end].value = loading[other].value = 'loading'
    const batches = createBatches(thread, paging, (count) => (progress.value = count))
    let failed = false
    let isWalked = false
    try {
      await walk(end, paging, batches, signal)
      await walk(other, paging, batches, signal)
      cursors[other].value = null
      isWalked = true
      await fill(thread, paging, batches, signal)
    } catch (error) {
      failed = !signal.aborted
      if (failed) paging.onError(error)
      if (!paging.signal.aborted) batches.show()
    }
    paging.signal.removeEventListener('abort', abort)
    progress.value = null
    // What a newer list has written is none of this one's.
    if (paging.signal.aborted) return []
    loading[other].value = 'idle'
    loading[end].value = failed ? 'failed' : 'idle'
    // Last of all, since the button that was pressed goes with it; after a failure it tries again.
    if (isWalked && !failed) cursors[end].value = null
    return batches.fresh
  }

  return { progress, show, stop: () => stopping.abort() }
}

/** Goes from page to page to one end, the next always on its way. */
async function walk(
  end: End,
  { cursors, list }: PagingContext,
  batches: Batches,
  signal: AbortSignal,
): Promise<void> {
  let cursor = cursors[end].value
  let coming = cursor === null ? null : list({ cursor, limit: MAX_LIMIT }, signal)
  while (cursor !== null && coming) {
    const page = await coming
    signal.throwIfAborted()
    // A server whose cursor leads nowhere new must not keep us for ever.
    const next = batches.hasNew(page.comments) && page[end] !== cursor ? page[end] : null
    coming = next === null ? null : list({ cursor: next, limit: MAX_LIMIT }, signal)
    // It may fail while this page is shown; then it is waited for.
    coming?.catch(() => {})
    await batches.put(page, () => {
      if (next !== null) cursors[end].value = next
    })
    signal.throwIfAborted()
    cursor = next
  }
  await batches.settle()
}

/** Fetches the replies that roots left out. */
async function fill(
  thread: ThreadStore,
  { list }: PagingContext,
  batches: Batches,
  signal: AbortSignal,
): Promise<void> {
  const roots = [...thread.comments.value.values()].filter(
    ({ moreReplies, repliesBefore }) => moreReplies > 0 || repliesBefore > 0,
  )
  for (let i = 0; i < roots.length; i += AT_ONCE) {
    const pages = roots.slice(i, i + AT_ONCE).map(async (root) => {
      const page = await fetchReplies(root, list, signal)
      const now = thread.comments.value.get(root.id) ?? root
      const whole = { ...now, moreReplies: 0, repliesCursor: null, repliesBefore: 0 }
      return { ...page, comments: [whole, ...page.comments] }
    })
    for (const page of await Promise.all(pages)) await batches.put(page, () => {})
    signal.throwIfAborted()
  }
  await batches.settle()
}

/**
 * Fetches all replies of a root that it left out, as one page.
 *
 * @throws CommentsError
 */
async function fetchReplies(
  root: Comment,
  list: PagingContext['list'],
  signal: AbortSignal,
): Promise<Page> {
  const seen = new Set([root.id])
  const comments: Comment[] = []
  let skipped = 0
  // Replies that a page around one of them skipped are fetched from the first on.
  let cursor = root.repliesBefore > 0 ? null : root.repliesCursor
  for (;;) {
    const asked = { parent: root.id, limit: MAX_LIMIT, ...(cursor === null ? {} : { cursor }) }
    const page = await list(asked, signal)
    const fresh = page.comments.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    comments.push(...fresh)
    skipped += page.skipped
    if (page.next === null || fresh.length === 0) return { ...page, comments, skipped }
    cursor = page.next
  }
}
