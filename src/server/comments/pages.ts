import type { Transaction } from 'kysely'
import type { WireComment, WirePage } from '../../protocol.ts'
import { type RootCursor, writeReplyCursor } from '../threads/cursors.ts'
import type { ListRequest } from './list-query.ts'
import { takeWithinBudget } from './page-budget.ts'
import { ProblemError } from '../problems.ts'
import { ancestorsOf } from '../threads/outline.ts'
import {
  firstReplies,
  repliesAfter,
  type Surroundings,
  surroundingsOf,
} from '../threads/replies.ts'
import {
  compareRoots,
  cursorsOf,
  ENTRY,
  type Entry,
  pinnedRoots,
  rootsBeside,
  rootsBeyond,
  startOf,
} from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'

type Listed = Pick<WirePage, 'comments' | 'prev' | 'next'>

/** A root, and those of its replies that a page has room for if they are short. */
interface Branch {
  root: Entry
  /** The most wanted first: a full page leaves out the last ones. */
  replies: Entry[]
  /** When the page is around one of the replies. */
  around?: { target: Entry; surroundings: Surroundings }
}

/** The page of roots on one side of a cursor, or the first one. */
export async function listFrom(
  transaction: Transaction<Schema>,
  request: ListRequest,
  cursor: RootCursor | null,
): Promise<Listed> {
  const { thread, order, limit } = request
  const pinned = cursor === null ? await pinnedRoots(transaction, thread) : []
  const others = await rootsBeyond(transaction, thread, cursor ?? startOf(order), limit)
  const branches = await branchesOf(transaction, thread, [...pinned, ...others])
  return pageOf(transaction, request, branches, 1)
}

/** The page that holds a comment. */
export async function listAround(
  transaction: Transaction<Schema>,
  request: ListRequest,
  { by, value }: { by: 'id' | 'number'; value: string },
): Promise<Listed> {
  const { thread } = request
  const target = await findTarget(transaction, thread, by, value)
  const [rootNumber, ...above] = ancestorsOf(target.number)
  const root =
    rootNumber === undefined ? target : await find(transaction, thread, 'number', rootNumber)
  const pinned = await pinnedRoots(transaction, thread)
  const others = await branchesOf(transaction, thread, [
    ...pinned.filter(({ id }) => id !== root.id),
    ...(await rootsBeside(transaction, request, root)),
  ])
  if (root === target) {
    const own = await branchesOf(transaction, thread, [root])
    return pageOf(transaction, request, [...own, ...others], 1)
  }
  const surroundings = await surroundingsOf(transaction, thread, { root, target, above })
  const { ancestors, window } = surroundings
  const replies = [...ancestors, target, ...nearestFirst(window, target)]
  const around = { target, surroundings }
  const branches = [{ root, replies: withoutDoubles(replies), around }, ...others]
  return pageOf(transaction, request, branches, ancestors.length + 2)
}

/** More replies of one root. */
export async function moreReplies(
  transaction: Transaction<Schema>,
  { thread, limit }: ListRequest,
  { root: id, after }: { root: string; after: string | null },
): Promise<Listed> {
  const root = await find(transaction, thread, 'id', id)
  const isRoot = root.parent === null
  const found = isRoot ? await repliesAfter(transaction, thread, root, after, limit + 1) : []
  const comments = await takeWithinBudget(transaction, found.slice(0, limit), 1)
  const last = found[comments.size - 1]
  const isMore = found.length > comments.size && last !== undefined
  return {
    comments: [...comments.values()],
    prev: null,
    next: isMore ? writeReplyCursor(last.path) : null,
  }
}

async function branchesOf(
  transaction: Transaction<Schema>,
  thread: string,
  roots: readonly Entry[],
): Promise<Branch[]> {
  const replies = await firstReplies(transaction, thread, roots)
  return roots.map((root) => ({ root, replies: replies.get(root.root) ?? [] }))
}

/**
 * The page of as many branches as there is room for, of which the first `needed` comments come
 * anyway, and pinned roots too: no cursor leads to one that is left out.
 */
async function pageOf(
  transaction: Transaction<Schema>,
  request: ListRequest,
  branches: readonly Branch[],
  needed: number,
): Promise<Listed> {
  const all = branches.flatMap(({ root, replies }) => [root, ...replies])
  const rest = all.slice(needed)
  const first = [...all.slice(0, needed), ...rest.filter(({ pinned }) => pinned)]
  const wanted = [...first, ...rest.filter(({ pinned }) => !pinned)]
  const taken = await takeWithinBudget(transaction, wanted, first.length)
  const shown = branches
    .filter(({ root }) => taken.has(root.id))
    .map((branch) => ({ ...branch, replies: branch.replies.filter(({ id }) => taken.has(id)) }))
    .toSorted((a, b) => compareRoots(request.order, a.root, b.root))
  return {
    comments: shown.flatMap((branch) => commentsOf(branch, taken)),
    ...(await cursorsOf(
      transaction,
      request,
      shown.map(({ root }) => root),
    )),
  }
}

/** A branch in outline order; its root says what of it is missing. */
function commentsOf(branch: Branch, taken: ReadonlyMap<string, WireComment>): WireComment[] {
  const { root } = branch
  const replies = branch.replies.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const [first, ...rest] = [root, ...replies].flatMap(({ id }) => taken.get(id) ?? [])
  if (!first) return []
  const repliesBefore = skippedBefore(branch)
  const moreReplies = root.below - repliesBefore - replies.length
  const repliesCursor = writeReplyCursor((replies.at(-1) ?? root).path)
  return [
    {
      ...first,
      ...(repliesBefore > 0 ? { repliesBefore } : {}),
      ...(moreReplies > 0 ? { moreReplies, repliesCursor } : {}),
    },
    ...rest,
  ]
}

/** How many replies are left out above the run in which the target stands. */
function skippedBefore({ replies, around }: Branch): number {
  if (!around) return 0
  const { target, surroundings } = around
  const given = new Set(replies.map(({ id }) => id))
  let first = surroundings.window.findIndex(({ id }) => id === target.id)
  while (given.has(surroundings.window[first - 1]?.id ?? '')) first -= 1
  const start = surroundings.window[first]?.path ?? target.path
  return surroundings.skipped + first - replies.filter(({ path }) => path < start).length
}

function nearestFirst(window: readonly Entry[], target: Entry): Entry[] {
  const at = window.findIndex(({ id }) => id === target.id)
  const distance = (entry: Entry) => Math.abs(window.indexOf(entry) - at)
  return window.toSorted((a, b) => distance(a) - distance(b))
}

function withoutDoubles(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()]
}

/** A comment by its id or number, or by what links of an earlier comment system name it by. */
async function findTarget(
  transaction: Transaction<Schema>,
  thread: string,
  by: 'id' | 'number',
  value: string,
): Promise<Entry & { number: string }> {
  try {
    return await find(transaction, thread, by, value)
  } catch (error) {
    if (by === 'number') throw error
    return find(transaction, thread, 'anchor', value)
  }
}

async function find(
  transaction: Transaction<Schema>,
  thread: string,
  by: 'id' | 'number' | 'anchor',
  value: string,
): Promise<Entry & { number: string }> {
  const found = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where(by, '=', value)
    .where('listed', '=', 1)
    .select([...ENTRY, 'number'])
    .executeTakeFirst()
  if (!found || found.number === null) {
    throw new ProblemError('not-found', 'There is no such comment.')
  }
  return { ...found, number: found.number }
}
