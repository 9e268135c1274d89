import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import type { WireComment, WireEvents } from '../../protocol.ts'
import type { Database } from '../database/database.ts'
import { eventsAfter, lastEventIn, logBounds, type LoggedEvent } from '../threads/event-log.ts'
import type { Schema } from '../database/schema.ts'
import { toWire } from '../threads/to-wire.ts'

/** Somebody who hears what happens in one thread. */
export interface Listener {
  thread: string
  send(message: string): void
  /** Says that nothing more will come. */
  end(): void
}

/** Tells listeners what happens, whichever process on the database file made it happen. */
export interface Live {
  /**
   * Tells a listener what happened after `since`, the id of the last event that he heard, and all
   * that happens from now on.
   */
  listen(listener: Listener, since: number | null): Promise<void>
  leave(listener: Listener): void
  /** Looks at once for what this process may just have written. */
  look(): void
  close(): Promise<void>
}

const LOOK_MS = 1000
const HEARTBEAT_MS = 20_000
// As many as are read at once, of all threads.
const AT_ONCE = 50
// What a listener who comes back is told one by one; past it, they read the list anew.
const MAX_REPLAY = 50
const MAX_REPLAY_BYTES = 64 * 1024

/** Looks once a second at what was logged, as long as somebody listens. */
export function createLive(database: Database): Live {
  /** Each with the id of the last event that it need not hear again. */
  const listeners = new Map<Listener, number>()
  const gone = new WeakSet<Listener>()
  let heard = 0
  let isClosed = false
  let timers: NodeJS.Timeout[] = []
  // One thing at a time, so that who comes while something happens hears it once.
  let queue = Promise.resolve()

  return {
    listen: (listener, since) => inTurn(() => welcome(listener, since)),
    leave(listener) {
      gone.add(listener)
      listeners.delete(listener)
      if (listeners.size === 0) stop()
    },
    look,
    async close() {
      isClosed = true
      stop()
      for (const listener of listeners.keys()) listener.end()
      await queue
    },
  }

  async function welcome(listener: Listener, since: number | null): Promise<void> {
    const { thread } = listener
    const { newest, missed } = await database.read(async (transaction) => {
      const bounds = await logBounds(transaction)
      return { newest: bounds.newest, missed: await missedBy(transaction, thread, since, bounds) }
    })
    if (isClosed) return listener.end()
    if (gone.has(listener)) return
    if (listeners.size === 0) start(newest)
    listeners.set(listener, newest)
    listener.send(missed)
  }

  function look(): void {
    // A database that is busy is asked again in a second.
    if (listeners.size > 0) void inTurn(tellNews).catch(() => {})
  }

  async function tellNews(): Promise<void> {
    const { events, messages } = await database.read(async (transaction) => {
      const events = await eventsAfter(transaction, heard, AT_ONCE)
      const threads = new Set([...listeners.keys()].map(({ thread }) => thread))
      const wanted = events.filter(({ thread }) => threads.has(thread))
      return { events, messages: await messagesOf(transaction, wanted) }
    })
    for (const event of events) {
      heard = event.id
      for (const [listener, last] of listeners) {
        const isNews = listener.thread === event.thread && event.id > last
        if (isNews) listener.send(messages?.get(event.id) ?? '')
      }
    }
    if (events.length < AT_ONCE) return
    // Who reads as fast as they can must have the time to: what waits for them is bounded.
    await nextTurn()
    await tellNews()
  }

  function start(newest: number): void {
    heard = newest
    const beat = () => {
      for (const listener of listeners.keys()) listener.send(':\n\n')
    }
    timers = [setInterval(look, LOOK_MS), setInterval(beat, HEARTBEAT_MS)]
  }

  function stop(): void {
    for (const timer of timers.splice(0)) clearInterval(timer)
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }
}

/** What a listener who comes back has to be told first. */
async function missedBy(
  transaction: Transaction<Schema>,
  thread: string,
  since: number | null,
  { oldest, newest }: { oldest: number; newest: number },
): Promise<string> {
  // Who comes for the first time learns from here on where he stands.
  const here = `id: ${newest}\n`
  const nothing = `${here}:\n\n`
  if (since === null) return nothing
  const reload = `${here}event: reload\ndata: {}\n\n`
  if (since > newest) return reload
  if ((await lastEventIn(transaction, thread)) <= since) return nothing
  if (since < oldest - 1) return reload
  const events = await eventsAfter(transaction, since, MAX_REPLAY + 1, thread)
  if (events.length > MAX_REPLAY) return reload
  const messages = await messagesOf(transaction, events, MAX_REPLAY_BYTES)
  return messages === null ? reload : `${[...messages.values()].join('')}${nothing}`
}

/**
 * Each event as it goes over the wire; none for what is no longer to be seen. Null when the texts
 * have more than `maxBytes`, which are not even read then.
 */
async function messagesOf(
  transaction: Transaction<Schema>,
  events: readonly LoggedEvent[],
  maxBytes = Infinity,
): Promise<Map<number, string> | null> {
  const told = events.filter(({ kind }) => kind !== 'deleted').map(({ comment }) => comment)
  const comments = await readComments(transaction, [...new Set(told)], maxBytes)
  if (comments === null) return null
  const messages = new Map<number, string>()
  for (const { id, kind, comment: about } of events) {
    const data: WireEvents[typeof kind] | undefined =
      kind === 'deleted' ? { id: about } : comments.get(about)
    if (data) messages.set(id, `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  return messages
}

async function readComments(
  transaction: Transaction<Schema>,
  ids: readonly string[],
  maxBytes: number,
): Promise<Map<string, WireComment> | null> {
  if (ids.length === 0) return new Map()
  const published = transaction
    .selectFrom('comments')
    .where('id', 'in', ids)
    .where('state', '=', 'published')
  const { bytes } = await published
    .select(sql<number | null>`sum(octet_length(comments.text))`.as('bytes'))
    .executeTakeFirstOrThrow()
  if ((bytes ?? 0) > maxBytes) return null
  const rows = await published.selectAll().execute()
  return new Map(rows.map((row) => [row.id, toWire(row)]))
}
