import type { Transaction } from 'kysely'
import type { EventTable, Schema } from '../database/schema.ts'

/** What happened to a comment; what it says is read when it is told. */
export interface LoggedEvent {
  id: number
  thread: string
  comment: string
  kind: EventTable['kind']
}

/** How many events the database keeps for those who come back. */
const KEPT = 10_000

/** Logs what readers of the thread are to hear, in the transaction in which it happens. */
export async function logEvent(
  transaction: Transaction<Schema>,
  kind: EventTable['kind'],
  { id, thread }: { id: string; thread: string },
): Promise<void> {
  const event = await transaction
    .insertInto('events')
    .values({ kind, comment: id, thread })
    .returning('id')
    .executeTakeFirstOrThrow()
  await transaction
    .updateTable('threads')
    .set({ event: event.id })
    .where('id', '=', thread)
    .execute()
  await transaction
    .deleteFrom('events')
    .where('id', '<=', event.id - KEPT)
    .execute()
}

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
