import { type Selectable, sql, type Transaction } from 'kysely'
import { preparedQuery } from '../database/prepared-query.ts'
import type { BanTable, Schema } from '../database/schema.ts'
import { ProblemError } from '../problems.ts'
import { hashOfNetwork } from '../security/networks.ts'
import { isInRange, readDomain, readEmail, readNetwork } from './ban-values.ts'
import { linkedHosts, withParents } from './links.ts'

export type Ban = Selectable<BanTable>

/** How a ban is kept. */
export interface BanTerms {
  /** When it ends, in RFC 3339; null when it doesn't. */
  until: string | null
  /** Why, for the owner. */
  note?: string
  /** Who banned; empty where that is not known. */
  by?: string
}

/**
 * Takes no more comments with an e-mail address, or with any of a host, given as `@spam.example`.
 *
 * @throws Error with one sentence, when it is no address.
 */
export function banEmail(
  transaction: Transaction<Schema>,
  email: string,
  terms: BanTerms,
): Promise<Ban> {
  const value = readEmail(email)
  if (value === null) throw new Error(`${JSON.stringify(email)} is no e-mail address.`)
  return ban(transaction, { kind: 'email', value }, terms)
}

/**
 * Takes no more comments that link to a host, or to one under it.
 *
 * @throws Error with one sentence, when it is no host.
 */
export function banDomain(
  transaction: Transaction<Schema>,
  domain: string,
  terms: BanTerms,
): Promise<Ban> {
  const value = readDomain(domain)
  if (value === null) {
    throw new Error(`${JSON.stringify(domain)} is no domain such as spam.example.`)
  }
  return ban(transaction, { kind: 'domain', value }, terms)
}

/**
 * Takes no more comments from a network, until a date: addresses are given to others.
 *
 * @param network - The hash that a comment has, an address, or a range such as `203.0.113.0/24`.
 * @throws Error with one sentence, when it is none of them.
 */
export function banNetwork(
  transaction: Transaction<Schema>,
  secret: string,
  network: string,
  terms: BanTerms & { until: string },
): Promise<Ban> {
  const read = readNetwork(secret, network)
  if (read === null) {
    throw new Error(
      `${JSON.stringify(network)} is no network: give its hash, an address, or a range such as 203.0.113.0/24.`,
    )
  }
  return ban(transaction, read, terms)
}

/** The bans that hold, the newest first. */
export function listBans(transaction: Transaction<Schema>): Promise<Ban[]> {
  return transaction
    .selectFrom('bans')
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>', now())]))
    .orderBy('id', 'desc')
    .selectAll()
    .execute()
}

/** @returns The ban that is no more; null when there was none of this id. */
export async function removeBan(transaction: Transaction<Schema>, id: number): Promise<Ban | null> {
  const [removed] = await transaction
    .deleteFrom('bans')
    .where('id', '=', id)
    .returningAll()
    .execute()
  return removed ?? null
}

/** Forgets the bans that have ended. */
export async function forgetBans(transaction: Transaction<Schema>): Promise<boolean> {
  await transaction.deleteFrom('bans').where('until', '<=', now()).execute()
  return false
}

/** What a comment is judged by, and the network that it comes from. */
export interface Sender {
  email: string
  url: string
  text: string
  network: string
}

/**
 * Refuses a comment that a ban keeps out. It doesn't say which one: who is kept out would walk
 * around it.
 *
 * @throws ProblemError `forbidden`
 */
export async function assertNotBanned(
  transaction: Transaction<Schema>,
  secret: string,
  { email, url, text, network }: Sender,
): Promise<void> {
  const address = email.toLowerCase()
  const values = JSON.stringify([
    ...(address === '' ? [] : [address, address.slice(address.lastIndexOf('@'))]),
    ...linkedHosts({ text, url }).flatMap(withParents),
    hashOfNetwork(secret, network),
  ])
  const found = await findBans(transaction, { values, now: now() })
  if (found.some(({ kind, value }) => kind !== 'range' || isInRange(network, value))) {
    throw new ProblemError('forbidden', 'This was not accepted.')
  }
}

// Each half of the condition has to begin with `kind`, as the index does. An address, a host and a
// hash can't be taken for each other, so that one list of values does for the three.
const findBans = preparedQuery<{ values: string; now: string }>()((database, value) =>
  database
    .selectFrom('bans')
    .where(({ or, and, eb }) =>
      or([
        and([
          eb('kind', 'in', ['email', 'domain', 'network']),
          eb('value', 'in', sql<string>`(select value from json_each(${value('values')}))`),
        ]),
        // There are few of these, and each has to be looked at.
        eb('kind', '=', 'range'),
      ]),
    )
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>', value('now'))]))
    .select(['kind', 'value']),
)

async function ban(
  transaction: Transaction<Schema>,
  { kind, value }: Pick<Ban, 'kind' | 'value'>,
  { until, note = '', by = '' }: BanTerms,
): Promise<Ban> {
  return transaction
    .insertInto('bans')
    .values({ kind, value, until, note, by, created: now() })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'value']).doUpdateSet({ until, note, by, created: now() }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

function now(): string {
  return new Date().toISOString()
}
