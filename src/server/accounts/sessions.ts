import { createHmac, randomBytes } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema, SessionTable } from '../database/schema.ts'
import { hashOf } from '../security/tokens.ts'
import type { Owner } from './owners.ts'

/** A session ends when nobody has come by for so long. */
const IDLE_MS = 14 * 24 * 60 * 60 * 1000
/** And after this in any case. */
const LONGEST_MS = 60 * 24 * 60 * 60 * 1000
// Each page is one more visit; the disk need not hear of all of them.
const NOTED_MS = 10 * 60 * 1000
const MAX_AGENT = 200

type SessionRow = Selectable<SessionTable>

/** Somebody who is signed in. */
export interface Session {
  owner: Owner
  /** What the cookie's token is kept as. */
  hash: string
  /** Goes with each form, so that no other site's form can act. */
  formToken: string
}

/** Begins a session. @returns The cookie's token, which is kept nowhere else. */
export async function beginSession(
  transaction: Transaction<Schema>,
  owner: string,
  { agent, network }: { agent: string; network: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const created = new Date().toISOString()
  const session = { owner, agent: agent.slice(0, MAX_AGENT), network, created, seen: created }
  const expires = new Date(Date.now() + IDLE_MS).toISOString()
  await transaction
    .insertInto('sessions')
    .values({ hash: hashOf(token), ...session, expires })
    .execute()
  return token
}

/** Finds who is signed in by a cookie's token, and notes that they were seen. */
export async function findSession(database: Database, token: string): Promise<Session | null> {
  const hash = hashOf(token)
  const now = Date.now()
  const found = await database.read((transaction) =>
    transaction
      .selectFrom('sessions')
      .innerJoin('owners', 'owners.id', 'sessions.owner')
      .where('hash', '=', hash)
      .where('expires', '>', new Date(now).toISOString())
      .selectAll('owners')
      .select(['sessions.seen', 'sessions.created as began'])
      .executeTakeFirst(),
  )
  if (!found) return null
  const { seen, began, ...owner } = found
  if (now - Date.parse(seen) > NOTED_MS) {
    const end = Math.min(now + IDLE_MS, Date.parse(began) + LONGEST_MS)
    const noted = { seen: new Date(now).toISOString(), expires: new Date(end).toISOString() }
    await database.write((transaction) =>
      transaction.updateTable('sessions').set(noted).where('hash', '=', hash).execute(),
    )
  }
  return { owner, hash, formToken: formTokenOf(token) }
}

/** Where somebody is signed in, the one seen last first. */
export function listSessions(
  transaction: Transaction<Schema>,
  owner: string,
): Promise<SessionRow[]> {
  return transaction
    .selectFrom('sessions')
    .where('owner', '=', owner)
    .where('expires', '>', new Date().toISOString())
    .orderBy('seen', 'desc')
    .selectAll()
    .execute()
}

/** Ends one session of somebody's, or, with `'others'`, all but the one with `hash`. */
export async function endSession(
  transaction: Transaction<Schema>,
  { owner, hash, which = 'this' }: { owner: string; hash: string; which?: 'this' | 'others' },
): Promise<void> {
  await transaction
    .deleteFrom('sessions')
    .where('owner', '=', owner)
    .where('hash', which === 'this' ? '=' : '!=', hash)
    .execute()
}

/** Forgets sessions that are over. @returns Whether it may have left some: never. */
export async function forgetSessions(transaction: Transaction<Schema>): Promise<boolean> {
  const now = new Date().toISOString()
  await transaction.deleteFrom('sessions').where('expires', '<', now).execute()
  await transaction.deleteFrom('owner_links').where('expires', '<', now).execute()
  return false
}

function formTokenOf(token: string): string {
  return createHmac('sha256', token).update('form').digest('base64url')
}
