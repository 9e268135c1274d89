import type { Comment } from '../../model/comment.ts'
import type { ThreadStore } from '../../thread/thread-store.ts'

/** Whether the lists so far would have brought this comment, if they had been newer than it. */
export function isPlaceLoaded({ parent }: Comment, thread: ThreadStore): boolean {
  if (parent === null) {
    const end = thread.order.peek() === 'oldest' ? 'next' : 'prev'
    return thread.ends[end].peek() === null
  }
  const comments = thread.comments.peek()
  const seen = new Set<Comment>()
  let above = comments.get(parent)
  while (above && above.parent !== null && !seen.has(above)) {
    seen.add(above)
    above = comments.get(above.parent)
  }
  return above !== undefined && above.moreReplies === 0
}
