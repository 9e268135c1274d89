import { batch } from '@preact/signals-core'
import type { Page } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import type { ListQuery } from '../protocol.ts'
import { applyChanges } from './thread-changes.ts'
import type { End, Loading, State } from './thread-state.ts'
import type { PagingContext } from './thread-store.ts'

/** Where the next of the replies skipped before those shown begin, by root, for each list that was shown. */
const skipped = new WeakMap<AbortSignal, Map<string, string | null>>()

/** The places in the replies that a list skipped; the signal is the list's. */
export function skippedIn(signal: AbortSignal): Map<string, string | null> {
  const known = skipped.get(signal) ?? new Map<string, string | null>()
  skipped.set(signal, known)
  return known
}

/** The ways to load more of a thread, a page at a time. */
export function createPaging(state: State, paging: () => PagingContext) {
  const { cursors, loading, replies } = state

  /** Fetches on top of what is here; `mark` tells the button how it goes. */
  async function extend(
    mark: (state: Loading) => void,
    query: Partial<ListQuery>,
    show: (page: Page, context: PagingContext) => Comment[],
  ): Promise<Comment[]> {
    const context = paging()
    const { signal } = context
    mark('loading')
    try {
      const page = await context.list(query, signal)
      signal.throwIfAborted()
      return batch(() => {
        mark('idle')
        return show(page, context)
      })
    } catch (error) {
      if (signal.aborted) return []
      mark('failed')
      context.onError(error)
      return []
    }
  }

  async function more(end: End): Promise<Comment[]> {
    const cursor = cursors[end].value
    if (cursor === null || loading[end].value === 'loading') return []
    const mark = (state: Loading) => (loading[end].value = state)
    return extend(mark, { cursor }, (page, { apply }) => {
      const fresh = apply(page)
      // What is sorted by likes stands in the order in which it came.
      if (end === 'prev') {
        const earlier = page.comments.map((comment): [string, Comment] => [comment.id, comment])
        state.comments.value = new Map([...earlier, ...state.comments.value])
      }
      // A server whose cursor leads nowhere new must not keep the button for ever.
      cursors[end].value = fresh.length === 0 || page[end] === cursor ? null : page[end]
      return fresh
    })
  }

  async function moreReplies(root: Comment): Promise<Comment[]> {
    if (replies.value.get(root.id) === 'loading') return []
    const mark = (state: Loading) => (replies.value = new Map(replies.value).set(root.id, state))
    // Replies that a page around one of them skipped are fetched from the first on.
    const cursor =
      root.repliesBefore > 0 ? skippedIn(paging().signal).get(root.id) : root.repliesCursor
    const query = { parent: root.id, ...(cursor ? { cursor } : {}) }
    return extend(mark, query, (page, { apply, signal }) => {
      const fresh = apply({ ...page, comments: page.comments.filter(({ id }) => id !== root.id) })
      if (root.repliesBefore > 0) skippedIn(signal).set(root.id, page.next)
      applyChanges(state, { put: [withRepliesLeft(root, page, fresh.length)] })
      return fresh
    })
  }

  return { more, moreReplies }
}

/** A root, with what is left of its replies after one more page of them brought `fresh` new ones. */
function withRepliesLeft(root: Comment, page: Page, fresh: number): Comment {
  if (root.repliesBefore > 0) {
    return { ...root, repliesBefore: fresh === 0 ? 0 : Math.max(0, root.repliesBefore - fresh) }
  }
  const repliesCursor = fresh === 0 ? null : page.next
  const moreReplies = repliesCursor === null ? 0 : Math.max(1, root.moreReplies - fresh)
  return { ...root, repliesCursor, moreReplies }
}
