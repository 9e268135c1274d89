import { randomUUID } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import type { DecisionTable, Schema } from '../database/schema.ts'

/** What can be decided on a comment by its state alone. */
export type Verdict = 'approve' | 'refuse' | 'spam'

export type DecisionKind =
  | Verdict
  | 'keep'
  | 'delete'
  | 'edit'
  | 'reply'
  | 'pin'
  | 'unpin'
  | 'close'
  | 'open'
  | 'move'
  | 'ban'
  | 'unban'

/** Who decides, and what is undone together. */
export interface Decider {
  /** The owner's name. */
  name: string
  batch: string
}

export type Decision = Omit<Selectable<DecisionTable>, 'kind'> & { kind: DecisionKind }

const BEFORE_KEPT_MS = 24 * 60 * 60 * 1000

/** Somebody with a shell on the server, whom nobody signs in. */
export function onCommandLine(): Decider {
  return { name: 'command line', batch: randomUUID() }
}

/** Keeps who decided what; `before` is what undoing it brings back. */
export async function recordDecision(
  transaction: Transaction<Schema>,
  { name, batch }: Decider,
  decision: { kind: DecisionKind; comment?: string; thread?: string; before?: object },
): Promise<void> {
  const { kind, comment = null, thread = null, before } = decision
  await transaction
    .insertInto('decisions')
    .values({
      kind,
      comment,
      thread,
      batch,
      owner: name,
      at: new Date().toISOString(),
      before: before === undefined ? null : JSON.stringify(before),
      undone: null,
    })
    .execute()
}

/** What was decided on one comment, the newest first. */
export async function decisionsOn(
  transaction: Transaction<Schema>,
  comment: string,
): Promise<Decision[]> {
  const rows = await transaction
    .selectFrom('decisions')
    .where('comment', '=', comment)
    .orderBy('id', 'desc')
    .limit(50)
    .selectAll()
    .execute()
  return rows as Decision[]
}

/** What was decided together, in the order in which it was. */
export async function decisionsIn(
  transaction: Transaction<Schema>,
  batch: string,
): Promise<Decision[]> {
  const rows = await transaction
    .selectFrom('decisions')
    .where('batch', '=', batch)
    .orderBy('id')
    .selectAll()
    .execute()
  return rows as Decision[]
}

/** Forgets what stood before decisions that are a day old: an earlier text, above all. */
export async function forgetUndo(transaction: Transaction<Schema>): Promise<boolean> {
  const limit = new Date(Date.now() - BEFORE_KEPT_MS).toISOString()
  await transaction
    .updateTable('decisions')
    .set({ before: null })
    .where('before', 'is not', null)
    .where('at', '<', limit)
    .execute()
  return false
}
