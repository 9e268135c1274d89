import { batch, type Signal } from '@preact/signals-core'
import type { Comment } from '../model/comment.ts'
import type { State } from './thread-state.ts'

/** What changes in a thread otherwise than by a list. */
export interface Changes {
  /** Each replaces what was known by its id. */
  put?: readonly Comment[]
  gone?: readonly string[]
  /** Ids of those to be marked as new. */
  newIds?: ReadonlySet<string>
}

/** Applies changes, all at once. */
export function applyChanges(state: State, changes: Changes): void {
  const { put = [], gone = [], newIds = state.newIds.value } = changes
  const comments = new Map(state.comments.value)
  const unlistedRoots = new Set(state.unlistedRoots.value)
  let count = state.count.value
  for (const comment of put) {
    count += isCounted(comment) - isCounted(comments.get(comment.id))
    if (comment.parent === null && !comments.has(comment.id)) unlistedRoots.add(comment.id)
    comments.set(comment.id, comment)
  }
  for (const id of gone) {
    count -= isCounted(comments.get(id))
    comments.delete(id)
  }
  batch(() => {
    state.comments.value = comments
    if (unlistedRoots.size !== state.unlistedRoots.value.size) {
      state.unlistedRoots.value = unlistedRoots
    }
    state.count.value = Math.max(0, count)
    state.newIds.value = newIds
  })
}

const isCounted = (comment?: Comment): number => Number(comment?.state === 'published')

/** Takes a snapshot of what a thread shows. Returns what restores it; values are never changed in place. */
export function snapshot(state: State): () => void {
  const { status, failure, comments, unlistedRoots, order, cursors, count, replies, newIds } = state
  const signals: Signal[] = [status, failure, comments, unlistedRoots, order, count, replies]
  signals.push(newIds, cursors.prev, cursors.next, state.missing)
  const values: unknown[] = signals.map(({ value }) => value as unknown)
  return () => batch(() => signals.forEach((signal, i) => (signal.value = values[i])))
}
