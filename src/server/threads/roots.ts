import { type Selectable, sql, type Transaction } from 'kysely'
import type { Order } from '../../protocol.ts'
import { type RootCursor, writeRootCursor } from './cursors.ts'
import type { CommentTable, Schema } from '../database/schema.ts'

/** A comment as the database keeps it. */
export type CommentRow = Selectable<CommentTable>

/** A page's roots, in the order of the page, and the cursors on either side. */
export interface RootPage {
  roots: CommentRow[]
  prev: string | null
  next: string | null
}

// Places have nine digits at the most, and so fits this in any database's integer.
const BEYOND_ALL = 1_000_000_000

interface RootQuery {
  thread: string
  order: Order
  limit: number
}

/**
 * What a list shows: what is published, and what was taken away while replies to it stand.
 * The columns are written out since every table with comments in a query goes by that name.
 */
export const isListed = sql<boolean>`(comments.state = 'published' or (comments.number is not null and comments.below > 0))`

/** The roots that a cursor points to; without one, the first. */
export async function rootsFrom(
  transaction: Transaction<Schema>,
  query: RootQuery,
  cursor: RootCursor | null,
): Promise<RootPage> {
  const forward = query.order === 'oldest' ? 'above' : 'below'
  const from = cursor ?? { direction: forward, place: forward === 'above' ? 0 : BEYOND_ALL }
  const found = await rootsBeyond(transaction, query.thread, from, query.limit + 1)
  const roots = found.slice(0, query.limit)
  if (from.direction !== forward) roots.reverse()
  const more = found.length > query.limit
  const isForward = from.direction === forward
  return withCursors(query.order, roots, {
    before: isForward ? cursor !== null && (await isThereMore('before')) : more,
    after: isForward ? more : await isThereMore('after'),
  })

  async function isThereMore(side: 'before' | 'after'): Promise<boolean> {
    const cursor = cursorBeside(query.order, roots, side)
    if (cursor === null) return false
    return (await rootsBeyond(transaction, query.thread, cursor, 1)).length > 0
  }
}

/** The root, and as many on each side of it as the page has room for. */
export async function rootsAround(
  transaction: Transaction<Schema>,
  query: RootQuery,
  root: CommentRow,
): Promise<RootPage> {
  const { order, limit, thread } = query
  const sides = await Promise.all(
    (['before', 'after'] as const).map(async (side) => {
      const cursor = cursorBeside(order, [root], side)
      return cursor === null ? [] : rootsBeyond(transaction, thread, cursor, limit)
    }),
  )
  const [before = [], after = []] = sides
  const room = limit - 1
  const kept = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length))
  const roots = [...before.slice(0, kept).reverse(), root, ...after.slice(0, room - kept)]
  return withCursors(order, roots, {
    before: before.length > kept,
    after: after.length > room - kept,
  })
}

function rootsBeyond(
  transaction: Transaction<Schema>,
  thread: string,
  { direction, place }: RootCursor,
  limit: number,
): Promise<CommentRow[]> {
  return transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('parent', 'is', null)
    .where(isListed)
    .where('root', direction === 'above' ? '>' : '<', place)
    .orderBy('root', direction === 'above' ? 'asc' : 'desc')
    .limit(limit)
    .selectAll()
    .execute()
}

function withCursors(
  order: Order,
  roots: CommentRow[],
  more: { before: boolean; after: boolean },
): RootPage {
  const write = (side: 'before' | 'after') => {
    const cursor = more[side] ? cursorBeside(order, roots, side) : null
    return cursor && writeRootCursor(cursor)
  }
  return { roots, prev: write('before'), next: write('after') }
}

function cursorBeside(
  order: Order,
  roots: readonly CommentRow[],
  side: 'before' | 'after',
): RootCursor | null {
  const place = (side === 'before' ? roots[0] : roots.at(-1))?.root
  if (place == null) return null
  return { direction: (side === 'after') === (order === 'oldest') ? 'above' : 'below', place }
}
