import type { Page } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'
import { MAX_LIMIT } from '../../protocol.ts'
import type { Further } from '../../thread/paging.ts'

/**
 * All replies of a root that it left out, as one page.
 *
 * @throws CommentsError
 */
export async function fetchReplies(
  root: Comment,
  list: Further['list'],
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
