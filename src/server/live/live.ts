import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import type { WireComment, WireEvents } from '../../protocol.ts'
import type { Database } from '../database/database.ts'
import { eventsAfter, lastEventsIn, logBounds, type LoggedEvent } from '../threads/event-log.ts'
import { findMoved } from '../threads/moved-threads.ts'
import type { Schema } from '../database/schema.ts'
import { toWire } from '../threads/to-wire.ts'

/** A stream that hears what happens in some threads. */
export interface Listener {
  /** By the thread's id. */
  threads: Map<string, ListenedThread>
  send(message: string): void
  /** Says that nothing more will come. */
  end(): void
}

export interface ListenedThread {
  /** What the listener calls it: more than one name where it asked for the same thread twice. */
  names: readonly string[]
  /** The id of the last event that the listener knows of. */
  since: number | null
}

/** Tells listeners what happens, whichever process on the database file made it happen. */
export interface Live {
  /** Tells a listener what it missed, and all that happens from now on. */
  listen(listener: Listener): Promise<void>
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
    listen: (listener) => inTurn(() => welcome(listener)),
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

  async function welcome(listener: Listener): Promise<void> {
    const { newest, missed } = await database.read(async (transaction) => {
      await followMoved(transaction, [listener])
      const bounds = await logBounds(transaction)
      return { newest: bounds.newest, missed: await missedBy(transaction, listener, bounds) }
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
      if (events.length > 0) await followMoved(transaction, [...listeners.keys()])
      const threads = new Set([...listeners.keys()].flatMap(({ threads }) => [...threads.keys()]))
      const wanted = events.filter(({ thread }) => threads.has(thread))
      return { events, messages: await messagesOf(transaction, wanted) }
    })
    for (const event of events) {
      heard = event.id
      const message = messages?.get(event.id)
      if (!message) continue
      for (const [listener, last] of listeners) {
        if (listener.threads.has(event.thread) && event.id > last) {
          listener.send(write(message, listener))
        }
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

/** Lets those who listen to a thread that was moved hear of it where it is now, by the name they gave it. */
async function followMoved(
  transaction: Transaction<Schema>,
  listeners: readonly Listener[],
): Promise<void> {
  const ids = new Set(listeners.flatMap(({ threads }) => [...threads.keys()]))
  for (const [old, id] of await findMoved(transaction, [...ids])) {
    for (const { threads } of listeners) {
      const asked = threads.get(old)
      if (!asked) continue
      const known = threads.get(id)
      const since = [asked.since, known?.since ?? null].filter((event) => event !== null)
      threads.delete(old)
      threads.set(id, {
        names: [...(known?.names ?? []), ...asked.names],
        since: since.length > 0 ? Math.min(...since) : null,
      })
    }
  }
}

/** What a listener who comes back has to be told first: in the order in which it happened. */
async function missedBy(
  transaction: Transaction<Schema>,
  listener: Listener,
  bounds: { oldest: number; newest: number },
): Promise<string> {
  const { oldest, newest } = bounds
  // A listener who comes for the first time learns from here on where it stands.
  const nothing = `id: ${newest}\n:\n\n`
  const last = await lastEventsIn(transaction, [...listener.threads.keys()])
  const behind = [...listener.threads].flatMap(([thread, { since }]) => {
    const isBehind = since !== null && (since > newest || since < (last.get(thread) ?? 0))
    return isBehind ? [{ thread, since, isLost: since > newest || since < oldest - 1 }] : []
  })
  const missed: LoggedEvent[] = []
  for (const { thread, since, isLost } of behind) {
    if (isLost || missed.length > MAX_REPLAY) continue
    missed.push(...(await eventsAfter(transaction, since, MAX_REPLAY + 1, thread)))
  }
  missed.sort((a, b) => a.id - b.id)
  const isMuch = missed.length > MAX_REPLAY
  const messages = isMuch ? null : await messagesOf(transaction, missed, MAX_REPLAY_BYTES)
  const reloads = behind.filter(({ isLost }) => isLost || messages === null)
  const told: Message[] = [
    ...(messages?.values() ?? []),
    ...reloads.map(({ thread }) => ({ id: newest, kind: 'reload', thread, data: '{}' }) as const),
  ]
  const written = told.map((message) => write(message, listener)).join('')
  return reloads.length > 0 ? written : `${written}${nothing}`
}

/** An event as it goes over the wire. */
interface Message {
  id: number
  kind: keyof WireEvents
  thread: string
  /** JSON of an object. */
  data: string
}

/** Writes an event; to a listener who asked for several threads it says which it is of. */
function write({ id, kind, thread, data }: Message, { threads }: Listener): string {
  const names = threads.get(thread)?.names ?? []
  const head = `id: ${id}\nevent: ${kind}\ndata: `
  if (threads.size === 1 && names.length === 1) return `${head}${data}\n\n`
  const fields = data === '{}' ? '}' : `,${data.slice(1)}`
  return names.map((name) => `${head}{"thread":${JSON.stringify(name)}${fields}\n\n`).join('')
}

/**
 * Each event by its id; none for what is no longer to be seen. Null when the texts have more than
 * `maxBytes`, which are not even read then.
 */
async function messagesOf(
  transaction: Transaction<Schema>,
  events: readonly LoggedEvent[],
  maxBytes = Infinity,
): Promise<Map<number, Message> | null> {
  const told = events.filter(({ kind }) => kind !== 'deleted').map(({ comment }) => comment)
  const comments = await readComments(transaction, [...new Set(told)], maxBytes)
  if (comments === null) return null
  const messages = new Map<number, Message>()
  for (const { id, kind, thread, comment: about } of events) {
    const data: WireEvents[typeof kind] | undefined =
      kind === 'deleted' ? { id: about } : comments.get(about)
    if (data) messages.set(id, { id, kind, thread, data: JSON.stringify(data) })
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
    .select(
      sql<number | null>`sum(octet_length(coalesce(comments.html, comments.text)))`.as('bytes'),
    )
    .executeTakeFirstOrThrow()
  if ((bytes ?? 0) > maxBytes) return null
  const rows = await published.selectAll().execute()
  return new Map(rows.map((row) => [row.id, toWire(row)]))
}
