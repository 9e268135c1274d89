import type { Transaction } from 'kysely'
import { findComment } from '../comments/find-comment.ts'
import { logEvent } from '../threads/event-log.ts'
import { noteMentions } from '../threads/mentions.ts'
import { erase, publish, withdraw } from '../threads/publishing.ts'
import type { CommentRow } from '../threads/roots.ts'
import { renderPost } from '../text/render-markdown.ts'
import type { Schema } from '../database/schema.ts'
import type { ListedComment } from './comment-version.ts'
import { type Decider, type Decision, recordDecision } from './decisions.ts'
import { findListed } from './moderation.ts'

/** What a decision on a comment changed, and undoing it brings back. */
type Before = Partial<Pick<CommentRow, 'state' | 'reason' | 'decided' | 'text' | 'edited'>>

/**
 * Gives a comment another text, marked as edited.
 *
 * @throws ProblemError when nothing of the text would be seen, or it is too long.
 */
export async function editAsOwner(
  transaction: Transaction<Schema>,
  listed: ListedComment,
  text: string,
  by: Decider,
): Promise<CommentRow> {
  const row = await findListed(transaction, listed)
  if (text === row.text) return row
  renderPost(text)
  const { id: comment, thread, edited } = row
  const before: Before = { text: row.text, edited }
  await recordDecision(transaction, by, { kind: 'edit', comment, thread, before })
  return setText(transaction, row, text, new Date().toISOString())
}

/** Takes a comment out of sight, and forgets what it said: this can't be undone. */
export async function deleteAsOwner(
  transaction: Transaction<Schema>,
  listed: ListedComment,
  by: Decider,
): Promise<void> {
  const row = await findListed(transaction, listed)
  const decided = { ...row, decided: new Date().toISOString() }
  await erase(transaction, await withdraw(transaction, decided, 'deleted'))
  const { id: comment, thread } = row
  await recordDecision(transaction, by, { kind: 'delete', comment, thread })
}

/**
 * Undoes a decision on a comment, unless something else became of it since.
 *
 * @returns Whether it was undone.
 */
export async function undoOnComment(
  transaction: Transaction<Schema>,
  { kind, comment, before }: Decision,
): Promise<boolean> {
  const row = comment === null ? undefined : await findComment(transaction, comment)
  if (!row || before === null || row.state === 'deleted') return false
  const { state, reason = null, decided = null, text, edited = null } = JSON.parse(before) as Before
  if (kind === 'edit') {
    if (text === undefined) return false
    await setText(transaction, row, text, edited)
    return true
  }
  const made = { approve: 'published', refuse: 'refused', spam: 'spam' }[kind as 'approve']
  if (state === undefined || state === 'deleted' || made !== row.state) return false
  const earlier = { ...row, decided }
  if (state === 'published') await publish(transaction, earlier)
  else await withdraw(transaction, earlier, state, reason)
  return true
}

async function setText(
  transaction: Transaction<Schema>,
  row: CommentRow,
  text: string,
  edited: string | null,
): Promise<CommentRow> {
  const changed = { ...row, text, edited }
  await transaction.updateTable('comments').set({ text, edited }).where('id', '=', row.id).execute()
  if (row.state !== 'published') return changed
  await noteMentions(transaction, changed)
  await logEvent(transaction, 'updated', row)
  return changed
}
