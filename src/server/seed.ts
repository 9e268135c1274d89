import { createHash } from 'node:crypto'
import type { Insertable, Transaction } from 'kysely'
import { isNumber, placeOf } from '../model/number.ts'
import { mayRefer } from '../model/reference.ts'
import { openDatabase } from './database/database.ts'
import { reserveName } from './moderation/reserved-names.ts'
import { noteMentions } from './threads/mentions.ts'
import { depthOf, pathOf, rootOf } from './threads/outline.ts'
import type { CommentTable, Schema } from './database/schema.ts'
import { ensureThread, readThread } from './threads/threads.ts'

// SQLite takes 32,766 values in one statement.
const ROWS_AT_ONCE = 500

/** A comment that a thread begins with. */
export interface SeedComment {
  /** Outline number; its parent is the number without its last part. */
  number: string
  name: string
  email?: string
  url?: string
  text: string
  /** RFC 3339. */
  created: string
  role?: 'owner'
  state?: 'published' | 'deleted'
}

/**
 * Fills a thread of a database file, once: a thread that has comments stays as it is.
 *
 * @returns How many comments were put in.
 * @throws Error naming the comment whose number is none, comes twice, or has no parent.
 */
export async function seedThread(
  database: string,
  thread: string,
  comments: readonly SeedComment[],
): Promise<number> {
  const id = readThread(thread)
  const rows = rowsOf(id, comments)
  const opened = await openDatabase(database)
  try {
    return await opened.write((transaction) => insertOnce(transaction, id, rows))
  } finally {
    await opened.close()
  }
}

async function insertOnce(
  transaction: Transaction<Schema>,
  thread: string,
  rows: readonly Insertable<CommentTable>[],
): Promise<number> {
  await ensureThread(transaction, thread)
  const { roots } = await transaction
    .selectFrom('threads')
    .where('id', '=', thread)
    .select('roots')
    .executeTakeFirstOrThrow()
  if (roots > 0) return 0
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE)
    await transaction.insertInto('comments').values(some).execute()
  }
  for (const { id, thread, number = null, path = null, text, state } of rows) {
    // Most name nobody, and thousands may be put in at once.
    if (state !== 'published' || !mayRefer(text)) continue
    await noteMentions(transaction, { id, thread, number, path, text, named_by: '' })
  }
  const owners = rows.filter(({ role }) => role === 'owner').map(({ name }) => name)
  for (const name of new Set(owners)) await reserveName(transaction, name)
  const taken = Math.max(0, ...rows.map(({ root }) => root ?? 0))
  await transaction.updateTable('threads').set({ roots: taken }).where('id', '=', thread).execute()
  return rows.length
}

function rowsOf(thread: string, comments: readonly SeedComment[]): Insertable<CommentTable>[] {
  const rows = new Map<string, Insertable<CommentTable>>()
  // Parents first, since each row refers to the one above it.
  const inDepth = [...comments].sort((a, b) => depthOf(a.number) - depthOf(b.number))
  for (const { number, name, email, url, text, created, role, state } of inDepth) {
    const parent = rows.get(parentOf(number))
    const isReply = number.includes('.')
    if (!isNumber(number) || rows.has(number) || (isReply && !parent)) {
      throw new Error(`The comment ${number} has no place in the thread ${thread}.`)
    }
    const isDeleted = state === 'deleted'
    if (parent) parent.replies = Math.max(parent.replies, placeOf(number))
    rows.set(number, {
      id: idOf(thread, number),
      thread,
      parent: parent?.id ?? null,
      number,
      root: rootOf(number),
      path: pathOf(number),
      replies: 0,
      below: 0,
      state: state ?? 'published',
      role: role ?? null,
      name: isDeleted ? '' : name,
      email: isDeleted ? '' : (email ?? ''),
      url: isDeleted ? '' : (url ?? ''),
      text: isDeleted ? '' : text,
      likes: 0,
      created: new Date(created).toISOString(),
      edited: null,
      token_hash: null,
    })
  }
  countBelow(rows)
  return [...rows.values()]
}

/** Counts at each row the listed ones below it: those that are published, or have such below them. */
function countBelow(rows: ReadonlyMap<string, Insertable<CommentTable>>): void {
  // The deepest first: whether a deleted comment is listed is known after those below it.
  for (const [number, { state, below }] of [...rows].toReversed()) {
    if (state !== 'published' && below === 0) continue
    for (let above = parentOf(number); above !== ''; above = parentOf(above)) {
      const row = rows.get(above)
      if (row) row.below += 1
    }
  }
}

/** The number above; empty above a root. */
function parentOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')))
}

/** The same for the same comment, so that permalinks outlive a database that is made anew. */
function idOf(thread: string, number: string): string {
  const hash = createHash('sha256').update(`${thread}\n${number}`).digest('base64url')
  return `s${hash.slice(0, 20)}`
}
