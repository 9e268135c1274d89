import { batch } from '@preact/signals'
import type { Comment } from '../model/comment.ts'
import type { createState } from './thread-state.ts'

/** What becomes different in a thread otherwise than by a list. */
export interface Changes {
  /** Each in the place of what was known by its id. */
  put?: readonly Comment[]
  gone?: readonly string[]
  /** Those to be marked as new. */
  fresh?: ReadonlySet<string>
}

type State = Pick<ReturnType<typeof createState>, 'comments' | 'added' | 'count' | 'fresh'>

/** Takes changes over, all at once. */
export function mergeInto(state: State, changes: Changes): void {
  const { put = [], gone = [], fresh = state.fresh.value } = changes
  const comments = new Map(state.comments.value)
  const added = new Set(state.added.value)
  let count = state.count.value
  for (const comment of put) {
    count += isCounted(comment) - isCounted(comments.get(comment.id))
    if (comment.parent === null && !comments.has(comment.id)) added.add(comment.id)
    comments.set(comment.id, comment)
  }
  for (const id of gone) {
    count -= isCounted(comments.get(id))
    comments.delete(id)
  }
  batch(() => {
    state.comments.value = comments
    if (added.size !== state.added.value.size) state.added.value = added
    state.count.value = Math.max(0, count)
    state.fresh.value = fresh
  })
}

const isCounted = (comment?: Comment): number => Number(comment?.state === 'published')
