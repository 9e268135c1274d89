import { sql, type Transaction } from 'kysely'
import type { ReportReason } from '../../protocol.ts'
import { findComment } from '../comments/find-comment.ts'
import type { Schema } from '../database/schema.ts'
import { ProblemError } from '../problems.ts'
import { assertThreadOfSites } from '../security/allowed-origins.ts'
import { hashOfNetwork } from '../security/networks.ts'
import { READABLE_MS } from '../security/tokens.ts'
import type { Service } from '../service.ts'
import { withdraw } from '../threads/publishing.ts'
import type { CommentRow } from '../threads/roots.ts'

/** From how many networks reports hold a comment, where the owner says that they do. */
const ENOUGH_TO_HOLD = 3
const FORGOTTEN_AT_ONCE = 500

/** What readers of one comment said, the most frequent first. */
export type ReportCounts = readonly { reason: ReportReason; count: number }[]

/**
 * Keeps that a reader reports a published comment. A network counts once for each comment; its
 * reader is told the same both times.
 *
 * @throws ProblemError `not-found`, or `forbidden` for a thread of another site.
 */
export async function reportComment(
  { database, secret, sites, rules, notifier }: Service,
  id: string,
  { reason, network }: { reason: ReportReason; network: string },
): Promise<void> {
  await database.write(async (transaction) => {
    const row = await findComment(transaction, id)
    if (row?.state !== 'published') throw new ProblemError('not-found', 'There is no such comment.')
    assertThreadOfSites(sites, row.thread)
    const created = new Date().toISOString()
    const added = await transaction
      .insertInto('reports')
      .values({ comment: id, network: hashOfNetwork(secret, network), reason, created })
      .onConflict((conflict) => conflict.doNothing())
      .returning('created')
      .executeTakeFirst()
    if (!added) return
    await transaction
      .updateTable('comments')
      .set({ reported: created })
      .where('id', '=', id)
      .execute()
    // One mail for many reports.
    if (row.reported === null) await notifier.announce(transaction, 'reported', id)
    if (rules.holdReported) await holdWhenReported(transaction, { ...row, reported: created })
  })
}

/** Holds a guest's comment for the owner, once enough networks have reported it since they decided. */
async function holdWhenReported(transaction: Transaction<Schema>, row: CommentRow): Promise<void> {
  if (row.role === 'owner') return
  const counts = await countReports(transaction, row)
  const networks = counts.reduce((sum, { count }) => sum + count, 0)
  if (networks >= ENOUGH_TO_HOLD) {
    await withdraw(transaction, row, 'pending', `reported as ${sayReports(counts)}`)
  }
}

/** Takes it that the owner has read the reports of a comment, and leaves it where it is. */
export async function settleReports(
  transaction: Transaction<Schema>,
  row: CommentRow,
): Promise<CommentRow> {
  const settled = { reported: null, decided: new Date().toISOString() }
  await transaction.updateTable('comments').set(settled).where('id', '=', row.id).execute()
  return { ...row, ...settled }
}

/** How often a comment was reported for each reason, since the owner last decided on it. */
export async function countReports(
  transaction: Transaction<Schema>,
  { id, decided }: Pick<CommentRow, 'id' | 'decided'>,
): Promise<ReportCounts> {
  return transaction
    .selectFrom('reports')
    .where('comment', '=', id)
    .where('created', '>', decided ?? '')
    .groupBy('reason')
    .select(({ fn }) => ['reason', fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute()
}

/** Says them in one line: `spam (2), abuse`. */
export function sayReports(counts: ReportCounts): string {
  return counts.map(({ reason, count }) => (count > 1 ? `${reason} (${count})` : reason)).join(', ')
}

/**
 * Forgets which networks reports came from, as long after them as those of comments.
 *
 * @returns Whether it may have left some.
 */
export async function forgetReporters(transaction: Transaction<Schema>): Promise<boolean> {
  const limit = new Date(Date.now() - READABLE_MS).toISOString()
  const { numAffectedRows = 0n } = await sql`update reports set network = null where rowid in (
    select rowid from reports where network is not null and created < ${limit}
    order by created limit ${FORGOTTEN_AT_ONCE})`.execute(transaction)
  return Number(numAffectedRows) === FORGOTTEN_AT_ONCE
}
