import { batch, type Signal } from '@preact/signals-core'
import type { Page } from '../backends/backend.ts'
import type { Comment } from '../model/comment.ts'
import type { ListQuery } from '../protocol.ts'
import { withRepliesLeft } from './fetch-page.ts'
import { applyChanges, type End, type Loading, type State } from './thread-state.ts'

/** What a feature needs of the thread store to load more than a page at a time. */
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

interface PagingSource extends Pick<PagingContext, 'list' | 'apply' | 'onError'> {
  /** Of the list that is shown now. */
  signal: () => AbortSignal
}

/** The ways to load more of a thread, a page at a time. */
export function createPaging(state: State, { list, apply, signal, onError }: PagingSource) {
  const { cursors, loading, replies } = state
  /** By root: where the next of the replies skipped before those shown begin. */
  const skipped = new Map<string, string | null>()

  /** Fetches on top of what is here; `mark` tells the button how it goes. */
  async function extend(
    mark: (state: Loading) => void,
    query: Partial<ListQuery>,
    show: (page: Page) => Comment[],
  ): Promise<Comment[]> {
    const aborted = signal()
    mark('loading')
    try {
      const page = await list(query, aborted)
      aborted.throwIfAborted()
      return batch(() => {
        mark('idle')
        return show(page)
      })
    } catch (error) {
      if (aborted.aborted) return []
      mark('failed')
      onError(error)
      return []
    }
  }

  async function more(end: End): Promise<Comment[]> {
    const cursor = cursors[end].value
    if (cursor === null || loading[end].value === 'loading') return []
    const mark = (state: Loading) => (loading[end].value = state)
    return extend(mark, { cursor }, (page) => {
      const fresh = apply(page)
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
    const query = { parent: root.id, ...(cursor ? { cursor } : {}) }
    return extend(mark, query, (page) => {
      const fresh = apply({ ...page, comments: page.comments.filter(({ id }) => id !== root.id) })
      if (root.repliesBefore > 0) skipped.set(root.id, page.next)
      applyChanges(state, { put: [withRepliesLeft(root, page, fresh.length)] })
      return fresh
    })
  }

  return { more, moreReplies, skipped }
}
