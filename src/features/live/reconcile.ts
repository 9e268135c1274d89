import type { Page } from '../../backends/backend.ts'
import type { Comment } from '../../model/comment.ts'

/** A comment as it is now; what only a list knows of its replies stays. */
export function withUpdate(known: Comment, now: Comment): Comment {
  // A list from a cache may be older than an event.
  if ((now.edited ?? 0) < (known.edited ?? 0)) return known
  const { moreReplies, repliesCursor, repliesBefore } = known
  return { ...now, moreReplies, repliesCursor, repliesBefore }
}

/**
 * What deleted comments leave: those with replies a tombstone, the others nothing; nor does a
 * tombstone whose last reply went.
 */
export function tombstoneOf(
  ids: ReadonlySet<string>,
  comments: readonly Comment[],
): { put: Comment[]; gone: string[] } {
  const replies = new Map<string, number>()
  for (const { parent } of comments) {
    if (parent !== null) replies.set(parent, (replies.get(parent) ?? 0) + 1)
  }
  const put = new Map<string, Comment>()
  const gone = new Set<string>()
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const hasReplies = ({ id, moreReplies, repliesBefore }: Comment) =>
    (replies.get(id) ?? 0) + moreReplies + repliesBefore > 0

  for (const id of ids) {
    const comment = byId.get(id)
    if (!comment || gone.has(id)) continue
    if (hasReplies(comment)) {
      const author = { name: '', url: null, avatar: null, role: null }
      put.set(id, { ...comment, state: 'deleted', author, html: '', likes: 0 })
      continue
    }
    let last: Comment | undefined = comment
    while (last && !gone.has(last.id)) {
      gone.add(last.id)
      put.delete(last.id)
      const above: Comment | undefined = byId.get(last.parent ?? '')
      if (!above) break
      replies.set(above.id, (replies.get(above.id) ?? 1) - 1)
      const isTombstone = above.state === 'deleted' || put.has(above.id)
      last = isTombstone && !hasReplies(above) ? above : undefined
    }
  }
  return { put: [...put.values()], gone: [...gone] }
}

/** Whether a comment may be what was sent from here: in the same place, by the same name, beginning alike. */
export function isLike(sent: Comment, comment: Comment): boolean {
  const isSamePlace = sent.parent === comment.parent && sent.author.name === comment.author.name
  const beginning = lettersOf(comment.html.replace(/<[^>]*>|&[#\w]+;/g, '')).slice(0, 30)
  return isSamePlace && lettersOf(sent.text ?? '').includes(beginning)
}

/** What markup leaves as it is. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The comments of the newest page that are new here: all unknown ones, or those since then. */
export function newsIn(
  page: Page,
  known: ReadonlyMap<string, Comment>,
  since: number | null,
): Comment[] {
  const roots = rootsOf(page)
  return page.comments.filter((comment) => {
    if (known.has(comment.id) || comment.state !== 'published') return false
    const root = roots.get(rootNumber(comment))
    const here = root && known.get(root.id)
    const isWhole = here ? here.moreReplies + here.repliesBefore === 0 : true
    const isRecent = since === null || (comment.created ?? 0) > since
    return isRecent && (isWhole || since !== null)
  })
}

/** Ids of comments that the newest page would hold, and doesn't; not of those since then, which it may have been too early for. */
export function missingFrom(
  page: Page,
  known: ReadonlyMap<string, Comment>,
  since: number,
): string[] {
  const roots = rootsOf(page)
  const lowest = Math.min(...roots.keys())
  const listed = new Set(page.comments.map(({ id }) => id))
  return [...known.values()]
    .filter((comment) => {
      const { id, number, state, created } = comment
      if (number === null || state !== 'published' || listed.has(id)) return false
      if ((created ?? Infinity) > since || rootNumber(comment) < lowest) return false
      const root = roots.get(rootNumber(comment))
      return !root || root.moreReplies === 0
    })
    .map(({ id }) => id)
}

function rootsOf(page: Page): Map<number, Comment> {
  const roots = page.comments.filter(({ parent, number }) => parent === null && number !== null)
  return new Map(roots.map((root) => [rootNumber(root), root]))
}

/** The first part of an outline number. */
const rootNumber = ({ number }: Comment): number => Number.parseInt(number ?? '', 10)
