import type { Comment } from '../model/comment.ts'
import { compareComments } from '../model/tree.ts'
import type { ListQuery } from '../protocol.ts'
import { CommentsError, type Page } from './backend.ts'
import { countNumbers } from './counted-numbers.ts'
import { readPage } from './parse-comments.ts'

/** The most comments that are fetched of a thread: with more, no browser would be of use. */
const MOST_COMMENTS = 10_000

/** A thread as a server gives it, its comments in the shape of the protocol's, unchecked. */
interface Given {
  comments: unknown[]
  state?: 'open' | 'closed'
}

export interface WholeThread {
  list(query: ListQuery, signal: AbortSignal): Promise<Page>
  /** Every comment of a thread, asked for anew. */
  all(thread: string, signal: AbortSignal): Promise<readonly Comment[]>
  /** Puts a comment that was just written or changed among those known. Returns it with its number. */
  place(comment: Comment): Comment
}

/** The replies that a root brings along, as from our own server. */
const REPLIES_PER_ROOT = 20

/** How many requests run at a time: shared hosts allow few. */
const AT_ONCE = 4

/**
 * Fetches every page of a list, from 1 on: a few at a time where the first says how many there are,
 * else one by one as long as they are full.
 */
export async function allPages(
  load: (page: number) => Promise<{ items: readonly unknown[]; pages: number | null }>,
  size: number,
): Promise<unknown[]> {
  const { items, pages } = await load(1)
  const all = [...items]
  let isMore = pages === null ? items.length >= size : pages > 1
  for (let page = 2; isMore && all.length < MOST_COMMENTS;) {
    const count = pages === null ? 1 : Math.min(AT_ONCE, pages - page + 1)
    // oxlint-disable-next-line no-await-in-loop -- a few at a time.
    const next = await Promise.all(Array.from({ length: count }, (_, i) => load(page + i)))
    const found = next.flatMap((answer) => answer.items)
    all.push(...found)
    page += count
    isMore = found.length > 0 && (pages === null ? found.length >= size : page <= pages)
  }
  return all.slice(0, MOST_COMMENTS)
}

interface Known {
  thread: string
  page: Page
  /** Each root with all its replies, in order of their numbers. */
  groups: Comment[][]
}

/**
 * Lists the threads of servers that number nothing: `load` fetches a whole thread, which alone
 * tells the numbers, finds any comment and shows each orphan. Only a page of it is shown at a time,
 * and what a further page holds is here.
 */
export function wholeThread(
  load: (thread: string, signal: AbortSignal) => Promise<Given>,
): WholeThread {
  let known: Known | null = null

  async function fetchAll(thread: string, signal: AbortSignal): Promise<Known> {
    const given = await load(thread, signal)
    const page = readPage({ ...given, thread: { state: given.state } }, thread)
    page.thread.likes = null
    if (page.comments.length >= MOST_COMMENTS) {
      console.warn(`[afterword] only the first ${MOST_COMMENTS} comments are shown.`)
    }
    return (known = { thread, page, groups: numbered(page.comments) })
  }

  return {
    async list(query, signal) {
      const isMore = known?.thread === query.thread && query.cursor !== undefined
      const whole = isMore && known ? known : await fetchAll(query.thread, signal)
      return { ...whole.page, ...pageOf(whole.groups, query) }
    },
    all: async (thread, signal) => (await fetchAll(thread, signal)).page.comments,
    place(comment) {
      if (!known || comment.state === 'pending') return comment
      const { comments } = known.page
      const before = comments.find(({ id }) => id === comment.id)
      const placed = { ...comment, number: before?.number ?? null }
      if (before) comments.splice(comments.indexOf(before), 1, placed)
      else comments.push(placed)
      known.groups = numbered(comments)
      return { ...placed }
    },
  }
}

/** Gives comments their numbers, and divides them into roots with their replies. */
function numbered(comments: Comment[]): Comment[][] {
  // Some servers tell only seconds: what came first of two has the lower id.
  comments.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  countNumbers(comments)
  comments.sort(compareComments)
  const groups = new Map<string, Comment[]>()
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const rootOf = new Map<string, string>()
  for (const comment of comments) {
    const way = new Set<Comment>()
    let top = comment
    while (!rootOf.has(top.id) && !way.has(top)) {
      way.add(top)
      top = byId.get(top.parent ?? '') ?? top
    }
    const root = rootOf.get(top.id) ?? top.id
    for (const { id } of way) rootOf.set(id, root)
    const group = groups.get(root)
    if (group) group.push(comment)
    else groups.set(root, [comment])
  }
  return [...groups.values()]
}

/** A page of roots; its cursors name the root that it begins with, or, after a `<`, ends before. */
function pageOf(
  groups: readonly Comment[][],
  { order, limit, cursor, around, number, parent }: ListQuery,
): Pick<Page, 'comments' | 'prev' | 'next'> {
  const rootAt = (list: readonly Comment[][], id: string | undefined) =>
    list.findIndex(([root]) => root?.id === id)
  if (parent !== undefined) {
    const [root, ...replies] = groups[rootAt(groups, parent)] ?? []
    if (!root) throw new CommentsError('not-found', 'the root is gone')
    const start = Math.max(
      0,
      replies.findIndex(({ id }) => id === cursor),
    )
    const end = start + Math.max(limit, REPLIES_PER_ROOT)
    return {
      comments: replies.slice(start, end),
      prev: null,
      next: replies[end]?.id ?? null,
    }
  }
  const isWanted = ({ id, number: own }: Comment) => id === around || (own && own === number)
  const list = order === 'newest' ? groups.toReversed() : groups
  const isBefore = cursor?.startsWith('<')
  const place = rootAt(list, cursor?.slice(isBefore ? 1 : 0))
  const wanted = list.findIndex((group) => group.some(isWanted))
  const at = Math.max(0, place, wanted - (wanted % limit))
  const [start, end] = isBefore ? [Math.max(0, at - limit), at] : [at, at + limit]
  const [first, next] = [list[start]?.[0], list[end]?.[0]]
  return {
    comments: list.slice(start, end).flatMap((group) => withFirstReplies(group, isWanted)),
    prev: start > 0 && first ? `<${first.id}` : null,
    next: next?.id ?? null,
  }
}

/** A root with as many replies as a page brings, and up to the one that is wanted. */
function withFirstReplies(
  [root, ...replies]: Comment[],
  isWanted: (comment: Comment) => unknown,
): Comment[] {
  if (!root) return []
  const shown = Math.max(REPLIES_PER_ROOT, replies.findIndex(isWanted) + 1)
  const left = replies.slice(shown)
  const rest = { moreReplies: left.length, repliesCursor: left[0]?.id ?? null }
  return [{ ...root, ...rest, repliesBefore: 0 }, ...replies.slice(0, shown)].map((comment) => ({
    ...comment,
  }))
}
