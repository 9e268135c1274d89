import { sql, type Transaction } from 'kysely'
import { MAX_COUNTED_THREADS, type WireThread } from '../../protocol.ts'
import type { Database } from '../database/database.ts'
import { lengthOf } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { fieldProblem } from '../problems.ts'
import { currentThread, findMoved } from './moved-threads.ts'
import { normalizeThreadId, threadCandidates } from './thread-ids.ts'
import type { Schema } from '../database/schema.ts'

/** A thread's id from a query, in the form in which posts store it. */
export function readThread(value: string | null): string {
  const thread = normalizeThreadId(value ?? '')
  if (thread === '') {
    throw fieldProblem({ field: 'thread', code: 'required', detail: 'Which thread?' })
  }
  if (lengthOf(thread) > LIMITS.thread) {
    throw fieldProblem({ field: 'thread', code: 'too-long', detail: 'No thread has such an id.' })
  }
  return thread
}

/** What a list says of its thread, and what tells whether it is still true. */
export interface ThreadState {
  thread: WireThread
  /** Id of the last event that a list read now has in it. */
  event: number
  /** Another one after every change; null when the thread isn't there. */
  version: string | null
}

/** Reads the state of a thread; one that nobody wrote to yet is empty and open. */
export async function readThreadState(
  transaction: Transaction<Schema>,
  id: string,
): Promise<ThreadState> {
  const found = await transaction
    .selectFrom('threads')
    .where('id', '=', id)
    .select(['count', 'state', 'likes', 'event', 'version'])
    .executeTakeFirst()
  const { count, state, likes, event, version } = found ?? NONE
  return { thread: { id, count, state, likes }, event, version }
}

const NONE = { count: 0, state: 'open', likes: 0, event: 0, version: null } as const

/** How many published comments each of the asked threads has, by the id as it was asked. */
export async function countThreads(
  database: Database,
  asked: readonly string[],
): Promise<Record<string, number>> {
  if (asked.length > MAX_COUNTED_THREADS) {
    const detail = `At most ${MAX_COUNTED_THREADS} threads.`
    throw fieldProblem({ field: 'thread', code: 'invalid', detail })
  }
  const ids = new Map(asked.map((thread) => [thread, readThread(thread)]))
  return database.read(async (transaction) => {
    const moved = await findMoved(transaction, [...new Set(ids.values())])
    const now = (id: string) => moved.get(id) ?? id
    const found = await transaction
      .selectFrom('threads')
      .where('id', 'in', [...new Set([...ids.values()].map(now))])
      .select(['id', 'count'])
      .execute()
    const counts = new Map(found.map(({ id, count }) => [id, count]))
    return Object.fromEntries([...ids].map(([thread, id]) => [thread, counts.get(now(id)) ?? 0]))
  })
}

/** Makes sure that a thread is there, so that comments can refer to it. */
export async function ensureThread(transaction: Transaction<Schema>, id: string): Promise<void> {
  await transaction
    .insertInto('threads')
    .values({
      id,
      state: 'open',
      roots: 0,
      likes: 0,
      page_url: '',
      page_title: '',
      created: new Date().toISOString(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/**
 * Finds the thread that an owner means by an id or a page's address.
 *
 * @throws Error with one sentence, when nobody has written to it.
 */
export async function findThread(database: Database, text: string): Promise<string> {
  const candidates = threadCandidates(text)
  const { found, moved } = await database.read(async (transaction) => ({
    found: await transaction
      .selectFrom('threads')
      .where('id', 'in', candidates)
      .select('id')
      .execute(),
    moved: await findMoved(transaction, candidates),
  }))
  const now = candidates.map((candidate) => moved.get(candidate) ?? candidate)
  const id = now.find(
    (candidate, i) => moved.has(candidates[i] ?? '') || found.some(({ id }) => id === candidate),
  )
  if (id !== undefined) return id
  throw new Error(`Nobody has written to the thread ${candidates[0]} yet.`)
}

/** Closes a thread to new comments, or opens it again; nobody need have written to it. */
export function setThreadState(
  database: Database,
  thread: string,
  state: WireThread['state'],
): Promise<void> {
  return database.write((transaction) => changeThreadState(transaction, thread, state))
}

/** The same in a transaction that writes. */
export async function changeThreadState(
  transaction: Transaction<Schema>,
  thread: string,
  state: WireThread['state'],
): Promise<void> {
  const id = await currentThread(transaction, readThread(thread))
  await ensureThread(transaction, id)
  const reopened = state === 'open' ? new Date().toISOString() : null
  await transaction.updateTable('threads').set({ state, reopened }).where('id', '=', id).execute()
}

const CLOSED_AT_ONCE = 200

/**
 * Returns the work that closes threads which are older than some days, or were opened again longer
 * ago; it returns whether it may have left some.
 */
export function closingAfter(days: number) {
  return async (transaction: Transaction<Schema>): Promise<boolean> => {
    const limit = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
    // Written out, since SQLite takes a partial index for no bound values.
    const { numAffectedRows = 0n } = await sql`update threads set state = 'closed'
      where id in (select id from threads
        where state = 'open' and coalesce(reopened, created) < ${limit} limit ${CLOSED_AT_ONCE})`.execute(
      transaction,
    )
    return Number(numAffectedRows) === CLOSED_AT_ONCE
  }
}
