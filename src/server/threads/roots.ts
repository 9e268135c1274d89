import { type Selectable, sql, type Transaction } from 'kysely'
import type { Order } from '../../protocol.ts'
import { type RootCursor, writeRootCursor } from './cursors.ts'
import type { CommentTable, Schema } from '../database/schema.ts'

/** A comment as the database keeps it. */
export type CommentRow = Selectable<CommentTable>

/** What a page is planned by, before any text is read. */
export interface Entry {
  id: string
  parent: string | null
  root: number
  path: string
  /** Listed comments below it. */
  below: number
  likes: number
  /** Bytes of its text. */
  size: number
}

// Places have nine digits at the most, and so fits this in any database's integer.
const BEYOND_ALL = 1_000_000_000

/** How roots are sorted; by `best` those with most likes first, the newest first of those alike. */
export type RootOrder = Order | 'best'

interface RootQuery {
  thread: string
  order: RootOrder
  limit: number
}

/** The columns of an entry; `octet_length` leaves a long text unread. */
export const ENTRY = [
  'comments.id',
  'comments.parent',
  sql<number>`comments.root`.as('root'),
  sql<string>`comments.path`.as('path'),
  'comments.below',
  'comments.likes',
  sql<number>`octet_length(comments.text)`.as('size'),
] as const

/** Where a list starts that has no cursor. */
export function startOf(order: RootOrder): RootCursor {
  if (order === 'best') return { direction: 'worse', likes: BEYOND_ALL, place: BEYOND_ALL }
  return order === 'oldest'
    ? { direction: 'above', place: 0 }
    : { direction: 'below', place: BEYOND_ALL }
}

/** The roots on one side of a place, the nearest first. */
export function rootsBeyond(
  transaction: Transaction<Schema>,
  thread: string,
  cursor: RootCursor,
  limit: number,
): Promise<Entry[]> {
  const isUpwards = cursor.direction === 'above' || cursor.direction === 'better'
  const beyond = isUpwards ? '>' : '<'
  const way = isUpwards ? 'asc' : 'desc'
  const roots = transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('parent', 'is', null)
    .where('listed', '=', 1)
  const sorted =
    'likes' in cursor
      ? roots
          .where((from) =>
            from(from.refTuple('likes', 'root'), beyond, from.tuple(cursor.likes, cursor.place)),
          )
          .orderBy('likes', way)
      : roots.where('root', beyond, cursor.place)
  return sorted.orderBy('root', way).limit(limit).select(ENTRY).execute()
}

/** Which of two roots comes first in a list. */
export function compareRoots(order: RootOrder, a: Entry, b: Entry): number {
  if (order === 'best') return b.likes - a.likes || b.root - a.root
  return order === 'oldest' ? a.root - b.root : b.root - a.root
}

/** As many roots beside one as a page of `limit` has room for, those nearest to it first. */
export async function rootsBeside(
  transaction: Transaction<Schema>,
  { order, limit, thread }: RootQuery,
  root: Entry,
): Promise<Entry[]> {
  const [before = [], after = []] = await Promise.all(
    (['before', 'after'] as const).map((side) =>
      rootsBeyond(transaction, thread, cursorBeside(order, root, side), limit),
    ),
  )
  const room = limit - 1
  const kept = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length))
  const sides = [after.slice(0, room - kept), before.slice(0, kept)]
  return Array.from({ length: room }, (_, distance) =>
    sides.flatMap((side) => side[distance] ?? []),
  ).flat()
}

/** The cursors on both sides of a page, null where no root is left. */
export async function cursorsOf(
  transaction: Transaction<Schema>,
  { order, thread }: RootQuery,
  roots: readonly Entry[],
): Promise<{ prev: string | null; next: string | null }> {
  const [prev = null, next = null] = await Promise.all(
    (['before', 'after'] as const).map(async (side) => {
      const last = side === 'before' ? roots[0] : roots.at(-1)
      if (!last) return null
      const cursor = cursorBeside(order, last, side)
      const more = await rootsBeyond(transaction, thread, cursor, 1)
      return more.length > 0 ? writeRootCursor(cursor) : null
    }),
  )
  return { prev, next }
}

function cursorBeside(order: RootOrder, root: Entry, side: 'before' | 'after'): RootCursor {
  if (order === 'best') {
    const direction = side === 'after' ? 'worse' : 'better'
    return { direction, likes: root.likes, place: root.root }
  }
  const direction = (side === 'after') === (order === 'oldest') ? 'above' : 'below'
  return { direction, place: root.root }
}
