import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { Counts } from './ui.ts'

/** Threads and reported comments are counted up to here. */
const MOST_COUNTED = 100_000

/** How many stand in each list; the states are kept counted, since there may be a million. */
export async function readCounts(transaction: Transaction<Schema>): Promise<Counts> {
  const states = await transaction.selectFrom('state_counts').selectAll().execute()
  const of = new Map(states.map(({ state, count }) => [state, count]))
  const [pending, published, spam, refused] = (
    ['pending', 'published', 'spam', 'refused'] as const
  ).map((state) => of.get(state) ?? 0) as [number, number, number, number]
  const some = transaction.selectFrom('threads').select('id').limit(MOST_COUNTED)
  const threads = await transaction
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const people = await transaction
    .selectFrom('owners')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const isReported = transaction
    .selectFrom('comments')
    .where('reported', 'is not', null)
    .select('id')
    .limit(MOST_COUNTED)
  const reported = await transaction
    .selectFrom(isReported.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    waiting: pending,
    published,
    spam,
    refused,
    reported: reported.count,
    all: pending + published + spam + refused,
    threads: threads.count,
    people: people.count,
  }
}
