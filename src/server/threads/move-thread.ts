import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { currentThread } from './moved-threads.ts'
import { ensureThread, readThread } from './threads.ts'

/** What was done with a thread. */
export interface MovedThread {
  from: string
  to: string
  /** All its comments, whatever their state. */
  comments: number
}

/**
 * Moves a thread to another id, with all its comments, numbers and likes. The old id goes on leading
 * to it: lists, posts, counts, feeds and streams that ask for it get the thread where it is now.
 *
 * @param from - The id that it has, or had.
 * @returns Null when it is there already.
 * @throws Error with one sentence, when there is no such thread or the new id has comments.
 */
export function moveThread(
  database: Database,
  from: string,
  to: string,
): Promise<MovedThread | null> {
  const target = readThread(to)
  return database.write(async (transaction) => {
    const source = await currentThread(transaction, readThread(from))
    return source === target ? null : moveIn(transaction, source, target)
  })
}

/**
 * Moves every thread of a host, such as `old.example`, or of a part of it, such as
 * `old.example/blog`, to the same path elsewhere. Each is moved by itself, so that the server goes on
 * answering; one that can't be moved keeps none of the others back.
 */
export async function moveAllUnder(
  database: Database,
  from: string,
  to: string,
): Promise<{ moved: MovedThread[]; failed: string[] }> {
  const [oldStart, newStart] = [startOf(from), startOf(to)]
  const ids = await database.read((transaction) =>
    transaction
      .selectFrom('threads')
      .where('id', '>=', oldStart)
      .where('id', '<', `${oldStart}\uFFFF`)
      .select('id')
      .execute(),
  )
  const moved: MovedThread[] = []
  const failed: string[] = []
  for (const { id } of ids) {
    try {
      const done = await moveThread(database, id, newStart + id.slice(oldStart.length))
      if (done) moved.push(done)
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error))
    }
  }
  return { moved, failed }
}

/** What the ids of a place begin with: its host and path, and a slash. */
function startOf(place: string): string {
  const start = readThread(place.includes('/') ? place : `${place}/`)
  return start.endsWith('/') ? start : `${start}/`
}

async function moveIn(
  transaction: Transaction<Schema>,
  from: string,
  to: string,
): Promise<MovedThread> {
  const old = await findThread(transaction, from)
  if (!old) throw new Error(`Nobody has written to the thread ${from} yet.`)
  const there = await findThread(transaction, to)
  if (there && there.roots > 0) throw new Error(`The thread ${to} has comments: it keeps its own.`)
  if (there && (await hasComments(transaction, to))) {
    throw new Error(`Comments wait in the thread ${to}: decide on them first.`)
  }
  await ensureThread(transaction, to)
  const { state, roots, event, created, reopened } = old
  const likes = old.likes + (there?.likes ?? 0)
  await transaction
    .updateTable('threads')
    .set({
      state,
      roots,
      likes,
      event,
      created,
      reopened,
      page_title: old.page_title,
      page_url: '',
    })
    .where('id', '=', to)
    .execute()
  // The triggers of the database take the counts along.
  const [result] = await transaction
    .updateTable('comments')
    .set({ thread: to, page_url: '' })
    .where('thread', '=', from)
    .execute()
  for (const table of ['mentions', 'events'] as const) {
    await transaction.updateTable(table).set({ thread: to }).where('thread', '=', from).execute()
  }
  await sql`update or ignore thread_likes set thread = ${to} where thread = ${from}`.execute(
    transaction,
  )
  await transaction.deleteFrom('thread_likes').where('thread', '=', from).execute()
  await leadOn(transaction, from, to)
  await transaction.deleteFrom('threads').where('id', '=', from).execute()
  return { from, to, comments: Number(result?.numUpdatedRows ?? 0) }
}

/** Lets the id that a thread had lead to it, and those that it had before. */
async function leadOn(transaction: Transaction<Schema>, from: string, to: string): Promise<void> {
  await transaction.deleteFrom('moved_threads').where('old', '=', to).execute()
  await transaction.updateTable('moved_threads').set({ new: to }).where('new', '=', from).execute()
  await transaction.insertInto('moved_threads').values({ old: from, new: to }).execute()
}

function findThread(transaction: Transaction<Schema>, id: string) {
  return transaction.selectFrom('threads').where('id', '=', id).selectAll().executeTakeFirst()
}

async function hasComments(transaction: Transaction<Schema>, thread: string): Promise<boolean> {
  const found = await transaction
    .selectFrom('comments')
    .where('thread', '=', thread)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
