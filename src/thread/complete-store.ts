import { readAnchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import { createPaging, skippedIn } from './paging.ts'
import { applyChanges, type Changes, snapshot } from './thread-changes.ts'
import type { End } from './thread-state.ts'
import type { ShownThread } from './thread-store.ts'

/** A thread's store with all that changes it after the first paint. */
export interface ThreadStore extends ShownThread {
  more(end: End): Promise<Comment[]>
  moreReplies(root: Comment): Promise<Comment[]>
  followHash(hash: string): Promise<void>
  add(comment: Comment): void
  remove(id: string): void
  merge(changes: Changes): void
  /** Marks no comment any more as the one that was asked for. */
  leave(): void
  /** The server takes no more comments. */
  close(): void
  /** Remembers what is on the screen. Returns what restores it. */
  snapshot(): () => void
}

/** Gives the store of a thread that shows what nobody needs before. */
export function completeStore(thread: ShownThread): ThreadStore {
  const { state, paging } = thread
  return Object.assign(thread, {
    ...createPaging(state, paging),
    async followHash(hash: string) {
      const anchor = readAnchor(hash)
      const found = thread.holds(hash)
      if (found !== null) thread.show(found, 'link')
      else if (anchor) await thread.loadAround(anchor)
    },
    add: (comment: Comment) => applyChanges(state, { put: [comment] }),
    remove: (id: string) => applyChanges(state, { gone: [id] }),
    leave() {
      state.target.value = null
    },
    merge: (changes: Changes) => applyChanges(state, changes),
    close() {
      state.open.value = false
    },
    snapshot() {
      const restore = snapshot(state)
      const before = [...skippedIn(paging().signal)]
      return () => {
        thread.abort()
        restore()
        state.loading.prev.value = state.loading.next.value = 'idle'
        const skipped = skippedIn(paging().signal)
        for (const [id, cursor] of before) skipped.set(id, cursor)
      }
    },
  })
}
