import { REPLIES_PER_ROOT, type WireComment, type WirePage } from '../../src/protocol.ts'
import { writeReplyCursor, writeRootCursor } from '../../src/server/threads/cursors.ts'
import { type ListRequest, readListQuery } from '../../src/server/comments/list-query.ts'
import { pathOf, rootOf } from '../../src/server/threads/outline.ts'
import { wholePage } from './thread.ts'

interface Branch {
  root: WireComment
  place: number
  replies: WireComment[]
}

/**
 * Answers `GET /comments` as our own server does, from a thread in outline order: roots by the
 * page, a root's first replies with it, and the others by themselves. Nothing is asked for by id
 * or number in a bench.
 *
 * @throws ProblemError where our server would answer with one.
 */
export function createListing(
  comments: WireComment[],
): (query: URLSearchParams) => WirePage | null {
  const whole = wholePage(comments)
  const branches: Branch[] = []
  for (const comment of comments) {
    if (comment.parent !== null) branches.at(-1)?.replies.push(comment)
    else branches.push({ root: comment, place: rootOf(comment.number ?? ''), replies: [] })
  }
  return (query) => {
    const request = readListQuery(query)
    if (request.from.kind === 'roots') return { ...whole, ...rootsFrom(branches, request) }
    if (request.from.kind === 'comment') return null
    const { root: id, after } = request.from
    const branch = branches.find(({ root }) => root.id === id)
    return branch ? { ...whole, ...repliesAfter(branch, after, request.limit) } : null
  }
}

type Listed = Pick<WirePage, 'comments' | 'prev' | 'next'>

function rootsFrom(branches: readonly Branch[], { order, limit, from }: ListRequest): Listed {
  const forward = order === 'oldest' ? 'above' : 'below'
  const backward = forward === 'above' ? 'below' : 'above'
  const inOrder = order === 'oldest' ? branches : branches.toReversed()
  const cursor = from.kind === 'roots' ? from.cursor : null
  const beyond = (branch: Branch) =>
    !cursor ||
    (cursor.direction === 'above' ? branch.place > cursor.place : branch.place < cursor.place)
  const isForward = !cursor || cursor.direction === forward
  const found = inOrder.filter(beyond)
  const shown = isForward ? found.slice(0, limit) : found.slice(-limit)
  const [first, last] = [shown[0], shown.at(-1)]
  const cursorAt = (branch: Branch | undefined, direction: 'above' | 'below') =>
    branch ? writeRootCursor({ direction, place: branch.place }) : null
  return {
    comments: shown.flatMap(withFirstReplies),
    prev: first === inOrder[0] ? null : cursorAt(first, backward),
    next: last === inOrder.at(-1) ? null : cursorAt(last, forward),
  }
}

function withFirstReplies({ root, replies }: Branch): WireComment[] {
  const shown = replies.slice(0, REPLIES_PER_ROOT)
  const moreReplies = replies.length - shown.length
  if (moreReplies === 0) return [root, ...shown]
  const repliesCursor = writeReplyCursor(pathOf(shown.at(-1)?.number ?? ''))
  return [{ ...root, moreReplies, repliesCursor }, ...shown]
}

function repliesAfter({ replies }: Branch, after: string | null, limit: number): Listed {
  const found = replies.filter(({ number }) => after === null || pathOf(number ?? '') > after)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const next = found.length > limit && last ? writeReplyCursor(pathOf(last.number ?? '')) : null
  return { comments: shown, prev: null, next }
}
