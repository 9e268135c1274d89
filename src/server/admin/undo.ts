import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { type Decision, decisionsIn } from '../moderation/decisions.ts'
import { changePin } from '../moderation/pins.ts'
import { undoOnComment } from '../moderation/owner-edits.ts'
import { findComment } from '../comments/find-comment.ts'
import { removeBan } from '../spam/bans.ts'

/**
 * Undoes what somebody decided together, the last first; what was decided on again is left alone.
 *
 * @returns How many were left alone.
 */
export async function undo(
  transaction: Transaction<Schema>,
  batch: string,
  name: string,
): Promise<number> {
  const decisions = await decisionsIn(transaction, batch)
  const mine = decisions.filter(
    ({ owner, before, undone }) => owner === name && before !== null && undone === null,
  )
  let kept = 0
  for (const decision of mine.toReversed()) {
    const isUndone = await undoOne(transaction, decision)
    if (!isUndone) {
      kept += 1
      continue
    }
    await transaction
      .updateTable('decisions')
      .set({ undone: new Date().toISOString(), before: null })
      .where('id', '=', decision.id)
      .execute()
  }
  return kept
}

async function undoOne(transaction: Transaction<Schema>, decision: Decision): Promise<boolean> {
  const { kind, comment, before } = decision
  const earlier = JSON.parse(before ?? '{}') as { ban?: number; state?: string; id?: string }
  switch (kind) {
    case 'ban':
      return earlier.ban !== undefined && (await removeBan(transaction, earlier.ban)) !== null
    case 'pin':
    case 'unpin': {
      const row = comment === null ? undefined : await findComment(transaction, comment)
      if (row?.state !== 'published' || row.pinned !== (kind === 'pin' ? 1 : 0)) return false
      await changePin(transaction, row.id, kind === 'pin' ? 0 : 1)
      return true
    }
    case 'close':
    case 'open':
      return undoThreadState(transaction, decision)
    default:
      return undoOnComment(transaction, decision)
  }
}

async function undoThreadState(
  transaction: Transaction<Schema>,
  { kind, thread }: Decision,
): Promise<boolean> {
  const state = kind === 'close' ? 'open' : 'closed'
  const { numUpdatedRows } = await transaction
    .updateTable('threads')
    .set({ state, reopened: state === 'open' ? new Date().toISOString() : null })
    .where('id', '=', thread ?? '')
    .where('state', '!=', state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
