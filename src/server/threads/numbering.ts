import type { Transaction } from 'kysely'
import { numberAt } from '../../model/number.ts'
import { LIMITS } from '../text/limits.ts'
import { ancestorsOf, depthOf, pathOf, rootOf } from './outline.ts'
import { preparedQuery } from '../database/prepared-query.ts'
import { ProblemError, fieldProblem } from '../problems.ts'
import type { Schema } from '../database/schema.ts'

/** Where a comment stands: its number, and the forms of it that the database sorts by. */
export interface Place {
  number: string
  root: number
  path: string
}

/**
 * The next free number in the thread, or under `parent`. The counters only grow, so that a number
 * is never given twice; the transaction gives it back when the comment doesn't come about.
 */
export async function takePlace(
  transaction: Transaction<Schema>,
  thread: string,
  parent: string | null,
): Promise<Place> {
  if (parent !== null) return takePlaceUnder(transaction, parent)
  const { roots } = await transaction
    .updateTable('threads')
    .set((from) => ({ roots: from('roots', '+', 1) }))
    .where('id', '=', thread)
    .returning('roots')
    .executeTakeFirstOrThrow()
  return placeAt(null, roots)
}

/** The next free number under a comment. */
export async function takePlaceUnder(
  transaction: Transaction<Schema>,
  parent: string,
): Promise<Place> {
  const [above] = await countReply(transaction, { parent })
  if (!above) throw new Error(`There is no comment ${parent}.`)
  return placeAt(above.number, above.replies)
}

const countReply = preparedQuery<{ parent: string }>()((database, value) =>
  database
    .updateTable('comments')
    .set((from) => ({ replies: from('replies', '+', 1) }))
    .where('id', '=', value('parent'))
    .returning(['number', 'replies']),
)

/** The place with this number among the roots, or under a comment's number. */
export function placeAt(above: string | null, taken: number): Place {
  const number = numberAt(above, taken)
  return { number, root: rootOf(number), path: pathOf(number) }
}

/**
 * Tells the comments above one that lists show one more below them, or one less. A deleted comment
 * whose first reply comes, or whose last one goes, is itself one more or less for those above it.
 */
export async function countBelow(
  transaction: Transaction<Schema>,
  thread: string,
  number: string,
  change: 1 | -1,
): Promise<void> {
  const above = ancestorsOf(number)
  if (above.length === 0) return
  const ancestors = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .where('number', 'in', above)
    .select(['id', 'path', 'state', 'below'])
    .orderBy('path', 'desc')
    .execute()
  let changed: number = change
  const changes = new Map<number, string[]>()
  for (const { id, state, below } of ancestors) {
    changes.set(changed, [...(changes.get(changed) ?? []), id])
    const isTombstone = state !== 'published'
    if (isTombstone && below > 0 !== below + changed > 0) changed += change
  }
  for (const [by, ids] of changes) {
    await transaction
      .updateTable('comments')
      .set((from) => ({ below: from('below', '+', by) }))
      .where('id', 'in', ids)
      .execute()
  }
}

/**
 * Makes sure that a comment can be answered: it is published, and not too deep.
 *
 * @throws ProblemError `gone`, `not-found` or `invalid`
 */
export async function assertAnswerable(
  transaction: Transaction<Schema>,
  thread: string,
  id: string,
): Promise<void> {
  const [parent] = await findParent(transaction, { id, thread })
  if (parent?.state === 'deleted') {
    throw new ProblemError('gone', 'The comment that this answers was deleted.')
  }
  if (parent?.state !== 'published' || parent.number === null) {
    throw new ProblemError('not-found', 'The comment that this answers does not exist.')
  }
  if (depthOf(parent.number) >= LIMITS.depth) {
    const detail = 'Replies go no deeper here: answer the comment above it.'
    throw fieldProblem({ field: 'parent', code: 'invalid', detail })
  }
}

const findParent = preparedQuery<{ id: string; thread: string }>()((database, value) =>
  database
    .selectFrom('comments')
    .where('id', '=', value('id'))
    .where('thread', '=', value('thread'))
    .select(['state', 'number']),
)
