import { MAX_LIMIT, type Order } from '../../protocol.ts'
import { type RootCursor, readReplyCursor, readRootCursor } from '../threads/cursors.ts'
import { readThread } from '../threads/threads.ts'
import { fieldProblem } from '../problems.ts'

/** What a list is asked for. */
export interface ListRequest {
  thread: string
  order: Order
  limit: number
  from: ListStart
}

type ListStart =
  | { kind: 'roots'; cursor: RootCursor | null }
  | { kind: 'comment'; by: 'id' | 'number'; value: string }
  | { kind: 'replies'; root: string; after: string | null }

const DEFAULT_LIMIT = 50

/**
 * Reads the query of `GET /comments`.
 *
 * @throws ProblemError `invalid`, naming the parameter.
 */
export function readListQuery(query: URLSearchParams): ListRequest {
  return {
    thread: readThread(query.get('thread')),
    order: readOrder(query.get('order')),
    limit: readLimit(query.get('limit')),
    from: readStart(query),
  }
}

function readOrder(order: string | null): Order {
  if (order === null || order === 'oldest' || order === 'newest') return order ?? 'oldest'
  throw fieldProblem({ field: 'order', code: 'invalid', detail: 'Either oldest or newest.' })
}

function readLimit(limit: string | null): number {
  if (limit === null) return DEFAULT_LIMIT
  const roots = /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  if (roots >= 1 && roots <= MAX_LIMIT) return roots
  throw fieldProblem({ field: 'limit', code: 'invalid', detail: `From 1 to ${MAX_LIMIT}.` })
}

function readStart(query: URLSearchParams): ListStart {
  const cursor = query.get('cursor')
  const parent = query.get('parent')
  const around = query.get('around')
  const number = query.get('number')
  const starts = [parent ?? cursor, around, number].filter((start) => start !== null)
  if (starts.length > 1) {
    const detail = 'Only one of cursor, around and number.'
    throw fieldProblem({ field: 'cursor', code: 'invalid', detail })
  }
  if (parent !== null) {
    return { kind: 'replies', root: parent, after: readCursor(cursor, readReplyCursor) }
  }
  if (around !== null) return { kind: 'comment', by: 'id', value: around }
  // A number that is none finds no comment, and gets the answer of a dead link.
  if (number !== null) return { kind: 'comment', by: 'number', value: number }
  return { kind: 'roots', cursor: readCursor(cursor, readRootCursor) }
}

function readCursor<T>(cursor: string | null, read: (cursor: string) => T | null): T | null {
  if (cursor === null) return null
  const place = read(cursor)
  if (place !== null) return place
  throw fieldProblem({ field: 'cursor', code: 'invalid', detail: 'Not a cursor of this list.' })
}
