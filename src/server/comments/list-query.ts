import * as v from 'valibot'
import { MAX_LIMIT } from '../../protocol.ts'
import { type RootCursor, readReplyCursor, readRootCursor } from '../threads/cursors.ts'
import type { RootOrder } from '../threads/roots.ts'
import { readThread } from '../threads/threads.ts'
import { fieldProblem } from '../problems.ts'

/** What a list is asked for. */
export interface ListRequest {
  thread: string
  order: RootOrder
  limit: number
  from: ListStart
}

type ListStart =
  | { kind: 'roots'; cursor: RootCursor | null }
  | { kind: 'comment'; by: 'id' | 'number'; value: string }
  | { kind: 'replies'; root: string; after: string | null }

const DEFAULT_LIMIT = '50'
const LIMIT = `From 1 to ${MAX_LIMIT}.`
const CURSOR = 'Not a cursor of this list.'

/** A cursor that `read` knows; null when none was given. */
function cursor<T>(read: (cursor: string) => T | null) {
  return v.optional(
    v.pipe(
      v.string(),
      v.transform(read),
      v.check((place) => place !== null, CURSOR),
    ),
  )
}

const shared = {
  order: v.optional(v.picklist(['oldest', 'newest', 'best'], 'Oldest, newest or best.'), 'oldest'),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, LIMIT),
      v.transform(Number),
      v.minValue(1, LIMIT),
      v.maxValue(MAX_LIMIT, LIMIT),
    ),
    DEFAULT_LIMIT,
  ),
}

/** Each way to say where a page starts, by what it is told from. */
const schemas = {
  parent: v.object({ ...shared, parent: v.string(), cursor: cursor(readReplyCursor) }),
  around: v.object({ ...shared, around: v.string() }),
  // A number that is none finds no comment, and gets the answer of a dead link.
  number: v.object({ ...shared, number: v.string() }),
  cursor: v.object({ ...shared, cursor: cursor(readRootCursor) }),
}

/**
 * Reads the query of `GET /comments`.
 *
 * @throws ProblemError `invalid`, naming the parameter.
 */
export function readListQuery(query: URLSearchParams): ListRequest {
  const thread = readThread(query.get('thread'))
  const given = Object.fromEntries([...query].toReversed())
  const starts = [given['parent'] ?? given['cursor'], given['around'], given['number']]
  if (starts.filter((start) => start !== undefined).length > 1) {
    const detail = 'Only one of cursor, around and number.'
    throw fieldProblem({ field: 'cursor', code: 'invalid', detail })
  }
  if (given['parent'] !== undefined) {
    const { parent, cursor, ...rest } = parse(schemas.parent, given)
    return { thread, ...rest, from: { kind: 'replies', root: parent, after: cursor ?? null } }
  }
  if (given['around'] !== undefined) {
    const { around, ...rest } = parse(schemas.around, given)
    return { thread, ...rest, from: { kind: 'comment', by: 'id', value: around } }
  }
  if (given['number'] !== undefined) {
    const { number, ...rest } = parse(schemas.number, given)
    return { thread, ...rest, from: { kind: 'comment', by: 'number', value: number } }
  }
  const { cursor, ...rest } = parse(schemas.cursor, given)
  if (cursor && 'likes' in cursor !== (rest.order === 'best')) {
    throw fieldProblem({ field: 'cursor', code: 'invalid', detail: CURSOR })
  }
  return { thread, ...rest, from: { kind: 'roots', cursor: cursor ?? null } }
}

function parse<T extends v.GenericSchema>(schema: T, query: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, query, { abortEarly: true, abortPipeEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue) ?? ''
  throw fieldProblem({ field, code: 'invalid', detail: issue.message })
}
