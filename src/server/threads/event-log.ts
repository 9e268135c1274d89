import type { Transaction } from 'kysely'
import { preparedQuery } from '../database/prepared-query.ts'
import type { EventTable, Schema } from '../database/schema.ts'

/** What happened to a comment; what it says is read when it is told. */
export interface LoggedEvent {
  id: number
  thread: string
  comment: string
  kind: EventTable['kind']
}

/** How many events the database keeps, at the least, for those who come back. */
const KEPT = 10_000
const BETWEEN_CUTS = 100

/** Logs what readers of the thread are to hear, in the transaction in which it happens. */
export async function logEvent(
  transaction: Transaction<Schema>,
  kind: EventTable['kind'],
  { id, thread }: { id: string; thread: string },
): Promise<void> {
  const event = await insertEvent(transaction, kind, { id, thread })
  await transaction.updateTable('threads').set({ event }).where('id', '=', thread).execute()
}

/** Logs it without saying so at the thread, which its caller does with other changes there. */
export async function insertEvent(
  transaction: Transaction<Schema>,
  kind: EventTable['kind'],
  { id, thread }: { id: string; thread: string },
): Promise<number> {
  const [event] = await insert(transaction, { kind, id, thread })
  const number = event?.id ?? 0
  if (number % BETWEEN_CUTS === 0) {
    await transaction
      .deleteFrom('events')
      .where('id', '<=', number - KEPT)
      .execute()
  }
  return number
}

const insert = preparedQuery<{ kind: EventTable['kind']; id: string; thread: string }>()(
  (database, value) =>
    database
      .insertInto('events')
      .values({ kind: value('kind'), comment: value('id'), thread: value('thread') })
      .returning('id'),
)

/** The ids of the oldest event that is kept, and of the newest; 0 when nothing ever happened. */
export async function logBounds(
  transaction: Transaction<Schema>,
): Promise<{ oldest: number; newest: number }> {
  // SQLite finds one end in the index, and reads the whole table for both in one query.
  const [oldest, newest] = await Promise.all(
    (['asc', 'desc'] as const).map((direction) =>
      transaction
        .selectFrom('events')
        .select('id')
        .orderBy('id', direction)
        .limit(1)
        .executeTakeFirst(),
    ),
  )
  return { oldest: oldest?.id ?? 0, newest: newest?.id ?? 0 }
}

/** The id of the last event that was logged for each thread, kept or not; none for one without. */
export async function lastEventsIn(
  transaction: Transaction<Schema>,
  threads: readonly string[],
): Promise<Map<string, number>> {
  const found = await transaction
    .selectFrom('threads')
    .where('id', 'in', threads)
    .select(['id', 'event'])
    .execute()
  return new Map(found.map(({ id, event }) => [id, event]))
}

/** The events after one, oldest first; of one thread, or of all. */
export function eventsAfter(
  transaction: Transaction<Schema>,
  id: number,
  limit: number,
  thread?: string,
): Promise<LoggedEvent[]> {
  let events = transaction.selectFrom('events').where('id', '>', id)
  if (thread !== undefined) events = events.where('thread', '=', thread)
  return events.orderBy('id').limit(limit).selectAll().execute()
}
