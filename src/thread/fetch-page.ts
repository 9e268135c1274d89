import { CommentsError, type Page } from '../backends/backend.ts'
import type { Anchor } from '../model/anchor.ts'
import type { Comment } from '../model/comment.ts'
import type { ListQuery } from '../protocol.ts'

/**
 * The first page, or the one that holds the anchor's comment, when there is such a comment.
 *
 * @throws CommentsError
 */
export async function fetchStart(
  list: (query: Partial<ListQuery>, signal: AbortSignal) => Promise<Page>,
  anchor: Anchor | null,
  signal: AbortSignal,
): Promise<{ page: Page; found: string | null }> {
  if (anchor) {
    try {
      const page = await list(anchor, signal)
      const found = findAnchor(page.comments, anchor)
      // A server that knows no `around` has sent its first page, which will do.
      if (found !== null || page.prev === null) return { page, found }
    } catch (error) {
      if (!(error instanceof CommentsError) || error.code !== 'not-found') throw error
    }
  }
  return { page: await list({}, signal), found: null }
}

/** The id of the comment that an anchor names, when it is among these. */
export function findAnchor(comments: Iterable<Comment>, anchor: Anchor): string | null {
  for (const { id, number, anchor: old } of comments) {
    if (
      'around' in anchor ? id === anchor.around || old === anchor.around : number === anchor.number
    )
      return id
  }
  return null
}

export function asCommentsError(error: unknown): CommentsError {
  return error instanceof CommentsError
    ? error
    : new CommentsError('invalid-response', String(error), { cause: error })
}
