import { sql, type Transaction } from 'kysely'
import { findComment } from '../comments/find-comment.ts'
import type { Database } from '../database/database.ts'
import { type ListedComment, versionOf } from './comment-version.ts'
import { type Decider, onCommandLine, recordDecision, type Verdict } from './decisions.ts'
import { settleReports } from './reports.ts'
import { erase, publish, withdraw } from '../threads/publishing.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import { READABLE_MS } from '../security/tokens.ts'

const FORGOTTEN_AT_ONCE = 100

/** A comment says something else than it did where the owner read it. */
export class ChangedError extends Error {}

/** There is no such comment any more. */
export class MissingError extends Error {}

/**
 * Publishes a comment that is held, or was refused; one that had a number gets the same again. What
 * its author changed after it was listed is not published unread. One that is published and was
 * reported stays so, and its reports are settled.
 *
 * @throws Error with one sentence.
 */
export function approve(database: Database, listed: ListedComment): Promise<CommentRow> {
  return database.write((transaction) => decide(transaction, 'approve', listed, onCommandLine()))
}

/** Keeps a comment from everyone but its author, or takes it away again. */
export function refuse(database: Database, listed: ListedComment): Promise<CommentRow> {
  return database.write((transaction) => decide(transaction, 'refuse', listed, onCommandLine()))
}

/** The same with one that is spam, of which its author hears no more than of a refusal. */
export function markSpam(database: Database, listed: ListedComment): Promise<CommentRow> {
  return database.write((transaction) => decide(transaction, 'spam', listed, onCommandLine()))
}

/**
 * Decides on a comment as it was listed; to decide the same again changes nothing.
 *
 * @throws ChangedError, MissingError, each with one sentence.
 */
export async function decide(
  transaction: Transaction<Schema>,
  verdict: Verdict,
  listed: ListedComment,
  by: Decider,
): Promise<CommentRow> {
  const row = await findListed(transaction, listed)
  const { state, reason } = row
  const wanted = ({ approve: 'published', refuse: 'refused', spam: 'spam' } as const)[verdict]
  if (state === wanted) {
    if (wanted !== 'published' || row.reported === null) return row
    await recordDecision(transaction, by, { kind: 'keep', comment: row.id, thread: row.thread })
    return settleReports(transaction, row)
  }
  const before = { state, reason, decided: row.decided }
  const decided = { ...row, decided: new Date().toISOString() }
  if (wanted === 'published') {
    if (row.text === '') throw new MissingError(`The text of ${row.id} was erased long ago.`)
    // An id alone says nothing of what was read, unless there never was anything else to read.
    if (listed.version === null && row.edited !== null) throw changed(row)
  }
  const result =
    wanted === 'published'
      ? await publish(transaction, decided)
      : await withdraw(transaction, decided, wanted, reason)
  await recordDecision(transaction, by, {
    kind: verdict,
    comment: row.id,
    thread: row.thread,
    before,
  })
  return result
}

/**
 * Erases what was refused, or is spam, when its author's token reads no more.
 *
 * @returns Whether it may have left some.
 */
export async function forgetRefused(transaction: Transaction<Schema>): Promise<boolean> {
  const limit = new Date(Date.now() - READABLE_MS).toISOString()
  // Named, since SQLite would take the index of all of one state.
  const { rows } = await sql<CommentRow>`select * from comments indexed by comments_forgettable
    where state in ('refused', 'spam') and text <> ''
      and coalesce(decided, created) < ${limit}
    limit ${FORGOTTEN_AT_ONCE}`.execute(transaction)
  for (const row of rows) await erase(transaction, row)
  return rows.length === FORGOTTEN_AT_ONCE
}

/**
 * Finds a comment as it was listed.
 *
 * @throws ChangedError, MissingError, each with one sentence.
 */
export async function findListed(
  transaction: Transaction<Schema>,
  { id, version }: ListedComment,
): Promise<CommentRow> {
  const row = await findComment(transaction, id)
  if (!row || row.state === 'deleted') throw new MissingError(`There is no comment ${id}.`)
  if (version !== null && version !== versionOf(row)) throw changed(row)
  return row
}

function changed({ id, edited }: CommentRow): ChangedError {
  const when = edited === null ? '' : ` at ${edited}`
  return new ChangedError(
    `${id} was changed${when}: list it again, and decide on what it says now.`,
  )
}
