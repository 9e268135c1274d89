import type { Transaction } from 'kysely'
import type { Schema } from '../../database/schema.ts'
import { readHandle } from '../../moderation/comment-version.ts'
import { type Decider, recordDecision } from '../../moderation/decisions.ts'
import { decide, findListed } from '../../moderation/moderation.ts'
import { deleteAsOwner, editAsOwner } from '../../moderation/owner-edits.ts'
import { insertReply } from '../../moderation/owner-reply.ts'
import { changePin } from '../../moderation/pins.ts'
import { settleReports } from '../../moderation/reports.ts'
import { fieldProblem, ProblemError } from '../../problems.ts'
import { banDomain, banEmail, banNetwork } from '../../spam/bans.ts'
import { assertOwner } from '../signed-form.ts'
import type { SignedUi } from '../ui.ts'

interface Act {
  ui: SignedUi
  id: string
  form: URLSearchParams
  by: Decider
  secret: string
}

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_DAYS = 365

/**
 * Does what a form of a comment's page asks for.
 *
 * @throws ChangedError, MissingError, ProblemError
 */
export async function act(transaction: Transaction<Schema>, given: Act): Promise<void> {
  const { ui, id, form, by } = given
  const listed = readHandle(`${id}@${form.get('version') ?? ''}`)
  const wanted = form.get('do')
  switch (wanted) {
    case 'approve':
    case 'refuse':
    case 'spam':
      await decide(transaction, wanted, listed, by)
      return
    case 'keep': {
      const row = await findListed(transaction, listed)
      await settleReports(transaction, row)
      await recordDecision(transaction, by, { kind: 'keep', comment: id, thread: row.thread })
      return
    }
    case 'pin':
    case 'unpin': {
      await findListed(transaction, listed)
      await changePin(transaction, id, wanted === 'pin' ? 1 : 0)
      await recordDecision(transaction, by, { kind: wanted, comment: id, before: {} })
      return
    }
    case 'edit':
      await editAsOwner(transaction, listed, readText(form), by)
      return
    case 'reply':
      await reply(transaction, given)
      return
    case 'delete':
      assertOwner(ui)
      await deleteAsOwner(transaction, listed, by)
      return
    case 'ban':
      assertOwner(ui)
      await ban(transaction, given)
      return
    default:
      throw new ProblemError('invalid', 'There is nothing of this kind to do.')
  }
}

/** Answers a comment; one that waits is approved by that, as it was read. */
async function reply(transaction: Transaction<Schema>, given: Act): Promise<void> {
  const { ui, id, form, by } = given
  const listed = readHandle(`${id}@${form.get('version') ?? ''}`)
  const row = await findListed(transaction, listed)
  if (row.state !== 'published') await decide(transaction, 'approve', listed, by)
  const { name } = ui.session.owner
  const role = ui.isOwner ? 'owner' : null
  await insertReply(transaction, id, { text: readText(form), name, role }, by)
}

/** Bans the author of a comment by each mark that was ticked, and marks the comment as spam. */
async function ban(transaction: Transaction<Schema>, given: Act): Promise<void> {
  const { id, form, by, secret } = given
  const listed = readHandle(`${id}@${form.get('version') ?? ''}`)
  const row = await findListed(transaction, listed)
  const days = Math.min(Math.max(Number(form.get('days')) || 30, 1), MAX_DAYS)
  const until = new Date(Date.now() + days * DAY_MS).toISOString()
  const terms = { until: null, by: by.name, note: row.name }
  const bans = []
  if (form.has('email')) bans.push(await banEmail(transaction, row.email, terms))
  for (const domain of form.getAll('domain')) {
    bans.push(await banDomain(transaction, domain, terms))
  }
  if (form.has('network') && row.network !== null) {
    bans.push(await banNetwork(transaction, secret, row.network, { ...terms, until }))
  }
  if (bans.length === 0) {
    throw fieldProblem({ field: 'ban', code: 'required', detail: given.ui.say('banWhat') })
  }
  if (form.has('spam')) await decide(transaction, 'spam', listed, by)
  for (const { id: ban } of bans) {
    await recordDecision(transaction, by, { kind: 'ban', comment: id, before: { ban } })
  }
}

/** Browsers send a text's lines with `\r\n`. */
function readText(form: URLSearchParams): string {
  return (form.get('text') ?? '').replace(/\r\n?/g, '\n')
}
