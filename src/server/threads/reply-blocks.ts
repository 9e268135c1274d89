import { sql, type Transaction } from 'kysely'
import { numberAt, placeOf } from '../../model/number.ts'
import { preparedQuery } from '../database/prepared-query.ts'
import type { Schema } from '../database/schema.ts'

/** How many direct replies of a comment are counted together; the triggers of the database do it. */
const BLOCK = 64

/**
 * How many comments that lists show stand above a reply in its branch, without the root. Reads some
 * rows for each comment above it, however many replies those have.
 *
 * @param lineage From the root down to the reply.
 */
export async function countBefore(
  transaction: Transaction<Schema>,
  thread: string,
  lineage: readonly { id: string; number: string }[],
): Promise<number> {
  const levels = lineage.slice(1).flatMap(({ number }, depth) => {
    const parent = lineage[depth]
    const place = placeOf(number)
    return parent ? [{ parent, place, block: Math.floor(place / BLOCK) }] : []
  })
  // Those of the same block, at each level.
  const siblings = levels.flatMap(({ parent, place, block }) => {
    const first = Math.max(1, block * BLOCK)
    return Array.from({ length: place - first }, (_, index) =>
      numberAt(parent.number, first + index),
    )
  })
  const sums = await Promise.all([
    sumSiblings(transaction, { thread, numbers: JSON.stringify(siblings) }),
    ...levels.map(({ parent, block }) => sumBlocks(transaction, { parent: parent.id, block })),
  ])
  const above = lineage.length - 2
  return sums.reduce((total, [row]) => total + (row?.sum ?? 0), above)
}

const sumBlocks = preparedQuery<{ parent: string; block: number }>()((database, value) =>
  database
    .selectFrom('reply_blocks')
    .where('parent', '=', value('parent'))
    .where('block', '<', value('block'))
    .select(({ fn }) => fn.sum<number | null>('listed').as('sum')),
)

// By a list in one value, so that the statement is the same for any number of them.
const sumSiblings = preparedQuery<{ thread: string; numbers: string }>()((database, value) =>
  database
    .selectFrom('comments')
    .where('thread', '=', value('thread'))
    .where(sql<boolean>`number in (select value from json_each(${value('numbers')}))`)
    .select(sql<number | null>`sum(listed + below)`.as('sum')),
)
