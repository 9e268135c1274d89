import { randomUUID } from 'node:crypto'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { DeliveryTable, Schema } from '../database/schema.ts'
import { dueAt, type Target } from './targets.ts'

export type Delivery = Selectable<DeliveryTable>

/** For how long a target is left to the process that has begun to send. */
const CLAIM_MS = 60_000
/** How many comments go into one mail. */
const MOST_IN_MAIL = 50
const DAY_MS = 24 * 60 * 60 * 1000
/** For how long a target is tried again. */
const GIVE_UP_MS = 5 * DAY_MS
/** For how long the owner can still send what was given up. */
const DEAD_KEPT_MS = 90 * DAY_MS

/** What one message is about, taken for sending. */
export interface Claim {
  /** The identity of the message: the same whenever these are sent again. */
  message: string
  deliveries: Delivery[]
}

/** Puts down that all targets hear of a comment, in the transaction in which it happens. */
export async function enqueue(
  transaction: Transaction<Schema>,
  targets: readonly Target[],
  { comment, kind }: Pick<Delivery, 'comment' | 'kind'>,
  now: number,
): Promise<void> {
  if (targets.length === 0) return
  const told = kind === 'posted' ? targets : await notToldYet(transaction, targets, comment)
  if (told.length === 0) return
  const rows = told.map((target) => ({
    target: target.key,
    comment,
    kind,
    state: 'waiting' as const,
    created: timeOf(now),
    due: timeOf(dueAt(target, now)),
  }))
  await transaction.insertInto('deliveries').values(rows).execute()
}

/** Those who have nothing of this comment before them: a message says how it is when that is sent. */
async function notToldYet(
  transaction: Transaction<Schema>,
  targets: readonly Target[],
  comment: string,
): Promise<Target[]> {
  const waiting = await transaction
    .selectFrom('deliveries')
    .where(sql<boolean>`state = 'waiting'`)
    .where(
      'target',
      'in',
      targets.map(({ key }) => key),
    )
    .where('comment', '=', comment)
    .where('message', 'is', null)
    .select('target')
    .execute()
  return targets.filter(({ key }) => waiting.every(({ target }) => target !== key))
}

/**
 * Takes what one target is to hear next. What was taken before and never settled goes first, as the
 * same message: nobody knows whether it arrived.
 *
 * @returns When to look again, in ms, where there is nothing to send; `Infinity` for no time.
 */
export async function claim(
  transaction: Transaction<Schema>,
  { key, kind }: Target,
  now: number,
): Promise<Claim | number> {
  // Written out, since SQLite takes a partial index for no bound values.
  const waiting = transaction
    .selectFrom('deliveries')
    .where(sql<boolean>`state = 'waiting'`)
    .where('target', '=', key)
  const busy = await waiting.where('claimed', '>', timeOf(now)).select('claimed').executeTakeFirst()
  if (busy?.claimed) return Date.parse(busy.claimed)
  const unsettled = await waiting
    .where('message', 'is not', null)
    .orderBy('due')
    .select(['message', 'due'])
    .executeTakeFirst()
  const due = await waiting.orderBy('due').select('due').limit(1).executeTakeFirst()
  const next = unsettled?.due ?? due?.due
  if (next === undefined) return Infinity
  if (next > timeOf(now)) return Date.parse(next)
  const chosen = await (
    unsettled
      ? waiting.where('message', '=', unsettled.message)
      : waiting
          .where('due', '<=', timeOf(now))
          .orderBy('due')
          .limit(kind === 'mail' ? MOST_IN_MAIL : 1)
  )
    .orderBy('id')
    .selectAll()
    .execute()
  const message = unsettled?.message ?? randomUUID()
  const deliveries = await transaction
    .updateTable('deliveries')
    .set({ message, claimed: timeOf(now + CLAIM_MS) })
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('id', 'in', idsOf(chosen))
    .returningAll()
    .execute()
  return { message, deliveries: deliveries.sort((a, b) => a.id - b.id) }
}

/** What became of a message. */
export type Outcome =
  | { result: 'sent' }
  /** It certainly didn't arrive, and is tried again; `after` is the least time to wait, in ms. */
  | { result: 'failed'; error: string; after?: number }
  /** It may have arrived: the same message is tried again. */
  | { result: 'unknown'; error: string }
  /** It will never arrive. */
  | { result: 'refused'; error: string }

/**
 * Puts down what became of a message.
 *
 * @param next - When it is tried again, if it is; in ms.
 * @returns Whether it was given up.
 */
export async function settle(
  transaction: Transaction<Schema>,
  { deliveries }: Claim,
  outcome: Outcome,
  { now, next }: { now: number; next: number },
): Promise<boolean> {
  const ids = idsOf(deliveries)
  if (outcome.result === 'sent') {
    await transaction.deleteFrom('deliveries').where('id', 'in', ids).execute()
    return false
  }
  const oldest = Math.min(...deliveries.map(({ created }) => Date.parse(created)))
  const isOver = outcome.result === 'refused' || now - oldest > GIVE_UP_MS
  await transaction
    .updateTable('deliveries')
    .set({
      state: isOver ? 'dead' : 'waiting',
      claimed: null,
      due: timeOf(next),
      error: outcome.error,
      // What didn't arrive may go into another message, with what has come since.
      ...(outcome.result === 'unknown' && !isOver ? {} : { message: null }),
    })
    .where('id', 'in', ids)
    .execute()
  return isOver
}

/**
 * Gives up what nobody has sent in six days, since its target is not in the settings any more, and
 * forgets what was given up three months ago.
 */
export async function forgetDeliveries(transaction: Transaction<Schema>): Promise<boolean> {
  const now = Date.now()
  await transaction
    .updateTable('deliveries')
    .set({ state: 'dead', error: 'nobody is told by this any more', message: null, claimed: null })
    .where('state', '=', 'waiting')
    .where('created', '<', timeOf(now - GIVE_UP_MS - DAY_MS))
    .where('due', '<', timeOf(now - DAY_MS))
    .execute()
  await transaction
    .deleteFrom('deliveries')
    .where('state', '=', 'dead')
    .where('created', '<', timeOf(now - DEAD_KEPT_MS))
    .execute()
  return false
}

/** All that was not sent yet, the oldest first. */
export function listDeliveries(transaction: Transaction<Schema>): Promise<Delivery[]> {
  return transaction.selectFrom('deliveries').orderBy('id').selectAll().execute()
}

/** Sends what was given up once more. @returns How many there were. */
export async function reviveDead(transaction: Transaction<Schema>, now: number): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('deliveries')
    .set({ state: 'waiting', created: timeOf(now), due: timeOf(now), tries: 0, error: null })
    .where('state', '=', 'dead')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Forgets what was given up. @returns How many there were. */
export async function dropDead(transaction: Transaction<Schema>): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('deliveries')
    .where('state', '=', 'dead')
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function idsOf(deliveries: readonly Delivery[]): number[] {
  return deliveries.map(({ id }) => id)
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString()
}
