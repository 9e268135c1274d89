import { type Selectable, sql, type Transaction } from 'kysely'
import type { Order } from '../../protocol.ts'
import { type RootCursor, writeRootCursor } from './cursors.ts'
import type { CommentTable, Schema } from '../database/schema.ts'

/** A comment as the database keeps it. */
export type CommentRow = Omit<Selectable<CommentTable>, 'reversed_root'>

/** What a page is planned by, before any text is read. */
export interface Entry {
  id: string
  parent: string | null
  root: number
  path: string
  /** Listed comments below it. */
  below: number
  likes: number
  pinned: 0 | 1
  /** Bytes of its text, or of its HTML where that is kept. */
  size: number
}

// Cursors have room for nine digits, and no thread gets that far.
const BEYOND_ALL = 999_999_999

/** How roots are sorted; by `best` those with most likes first, the oldest first of those alike. */
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
  'comments.pinned',
  sql<number>`octet_length(coalesce(comments.html, comments.text))`.as('size'),
] as const

/** Where a list starts that has no cursor. */
export function startOf(order: RootOrder): RootCursor {
  if (order === 'best') return { direction: 'worse', likes: BEYOND_ALL, place: 0 }
  return order === 'oldest'
    ? { direction: 'above', place: 0 }
    : { direction: 'below', place: BEYOND_ALL }
}

/** The roots on one side of a place, the nearest first; without those that are pinned. */
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
    .where('pinned', '=', 0)
  const sorted =
    'likes' in cursor
      ? roots
          .where((from) =>
            from(
              from.refTuple('likes', 'reversed_root'),
              beyond,
              from.tuple(cursor.likes, -cursor.place),
            ),
          )
          .orderBy('likes', way)
          .orderBy('reversed_root', way)
      : roots.where('root', beyond, cursor.place).orderBy('root', way)
  return sorted.limit(limit).select(ENTRY).execute()
}

/** The most roots of a thread that stand before all others: a list carries them all. */
export const MAX_PINNED = 3

/** The roots that stand before all others. */
export function pinnedRoots(transaction: Transaction<Schema>, thread: string): Promise<Entry[]> {
  return (
    transaction
      .selectFrom('comments')
      .where('thread', '=', thread)
      // Written out, since SQLite takes a partial index for no bound values.
      .where(sql<boolean>`comments.pinned = 1`)
      .orderBy('root')
      .limit(MAX_PINNED)
      .select(ENTRY)
      .execute()
  )
}

/** Which of two roots comes first in a list; pinned ones do, oldest first in any order. */
export function compareRoots(order: RootOrder, a: Entry, b: Entry): number {
  if (a.pinned || b.pinned) return b.pinned - a.pinned || a.root - b.root
  if (order === 'best') return b.likes - a.likes || a.root - b.root
  return order === 'oldest' ? a.root - b.root : b.root - a.root
}

/** As many roots beside one as a page of `limit` has room for, those nearest to it first. */
export async function rootsBeside(
  transaction: Transaction<Schema>,
  { order, limit, thread }: RootQuery,
  root: Entry,
): Promise<Entry[]> {
  if (root.pinned) return rootsBeyond(transaction, thread, startOf(order), limit - 1)
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

/** The cursors on both sides of a page, null where no root is left; pinned ones count for neither. */
export async function cursorsOf(
  transaction: Transaction<Schema>,
  { order, thread }: RootQuery,
  shown: readonly Entry[],
): Promise<{ prev: string | null; next: string | null }> {
  const roots = shown.filter(({ pinned }) => !pinned)
  const [prev = null, next = null] = await Promise.all(
    (['before', 'after'] as const).map(async (side) => {
      const last = side === 'before' ? roots[0] : roots.at(-1)
      // A page of nothing but pinned ones goes on with the first of the others.
      if (!last && (side === 'before' || shown.length === 0)) return null
      const cursor = last ? cursorBeside(order, last, side) : startOf(order)
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
