import type { Transaction } from 'kysely'
import type { WireComment } from '../../protocol.ts'
import { findComment } from './find-comment.ts'
import { logEvent } from '../threads/event-log.ts'
import { noteMentions } from '../threads/mentions.ts'
import { assertThreadOfSites } from '../security/allowed-origins.ts'
import { ProblemError } from '../problems.ts'
import { erase, withdraw } from '../threads/publishing.ts'
import { renderPost } from '../text/render-markdown.ts'
import type { CommentRow } from '../threads/roots.ts'
import type { Schema } from '../database/schema.ts'
import type { Work } from '../database/write-queue.ts'
import type { Service } from '../service.ts'
import { doubtsAboutText } from '../moderation/spam-checks.ts'
import { assertNotBanned } from '../spam/bans.ts'
import { checkEdit } from '../spam/check-post.ts'
import type { Sender } from '../spam/checker.ts'
import { expiryOf, isAuthor } from '../security/tokens.ts'
import { stateForAuthor, toOwnWire, toWire } from '../threads/to-wire.ts'

/** Whose comment, and by which right: the `Authorization` header. */
interface Claim {
  id: string
  authorization: string | undefined
}

/**
 * Gives a comment its author's new text. A published one is held again when the new text is suspect,
 * or when the owner reads everything first: else approval would be good for any text. A held one
 * stays held.
 */
export async function editComment(
  service: Service,
  claim: Claim,
  { text, sender }: { text: string; sender: Sender },
): Promise<WireComment> {
  const { database, rules, secret, notifier } = service
  const { network } = sender
  renderPost(text)
  const before = await database.read((transaction) => editable(transaction, service, claim))
  const check = text === before.text ? null : await checkEdit(service, before, text, sender)
  const work: Work<WireComment> = async (transaction) => {
    const row = await editable(transaction, service, claim)
    // The answer to the first try may have been lost.
    if (text === row.text) return toOwnWire(row)

    await assertNotBanned(transaction, secret, { ...row, text, network })
    const changed = { ...row, text, edited: new Date().toISOString() }
    await transaction
      .updateTable('comments')
      .set({ text, edited: changed.edited })
      .where('id', '=', row.id)
      .execute()
    const doubts = doubtsAboutText(rules, changed)
    if (check && check.verdict !== 'ok') doubts.unshift(check.reason)
    await notifier.announce(transaction, 'edited', row.id)
    const isHeld = rules.moderation !== 'none' || doubts.length > 0 || row.state !== 'published'
    if (!isHeld) {
      await noteMentions(transaction, changed)
      await logEvent(transaction, 'updated', row)
      return toOwnWire(changed)
    }
    const reasons = [row.reason ?? 'edited', ...doubts].flatMap((reason) => reason.split('; '))
    const reason = [...new Set(reasons)].join('; ')
    const state = row.state === 'spam' || check?.verdict === 'spam' ? 'spam' : 'pending'
    return toOwnWire(await withdraw(transaction, changed, state, reason))
  }
  return database.write(work, { forgets: true })
}

/**
 * Deletes a comment for its author, who may ask twice.
 *
 * @returns The tombstone that its replies need; null when nothing is left to see.
 */
export async function deleteComment(service: Service, claim: Claim): Promise<WireComment | null> {
  const work: Work<WireComment | null> = async (transaction) => {
    const row = await claimed(transaction, service, claim)
    if (row.state === 'deleted') return tombstone(row)
    assertInTime(row)
    return tombstone(await erase(transaction, await withdraw(transaction, row, 'deleted')))
  }
  return service.database.write(work, { forgets: true })
}

/** The same of one that its author may change now. */
async function editable(
  transaction: Transaction<Schema>,
  service: Service,
  claim: Claim,
): Promise<CommentRow> {
  const row = await claimed(transaction, service, claim)
  if (row.state === 'deleted') throw new ProblemError('gone', 'This comment was deleted.')
  assertInTime(row)
  if (stateForAuthor(row) !== 'refused') return row
  throw new ProblemError('forbidden', 'This was not accepted.')
}

/** The comment, when the claim is its author's; else nobody learns of one that is not published. */
async function claimed(
  transaction: Transaction<Schema>,
  { sites }: Service,
  { id, authorization }: Claim,
): Promise<CommentRow> {
  const row = await findComment(transaction, id)
  if (row && isAuthor(authorization, row)) {
    assertThreadOfSites(sites, row.thread)
    return row
  }
  throw row?.state === 'published'
    ? new ProblemError('forbidden', 'Only its author may do this, by the token of the answer.')
    : new ProblemError('not-found', 'There is no such comment.')
}

function assertInTime({ created }: CommentRow): void {
  if (new Date().toISOString() < expiryOf(created)) return
  throw new ProblemError('forbidden', 'The time to change this comment is over.')
}

function tombstone(row: CommentRow): WireComment | null {
  return row.number === null || row.below === 0 ? null : toWire(row)
}
