import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** How often the owner has renewed the addresses. */
const SETTING = 'address-generation'

/** Feeds for the owner alone: of all comments, and of those that wait. */
export const OWNER_FEEDS = ['all', 'waiting'] as const
export type OwnerFeed = (typeof OWNER_FEEDS)[number]

/** What opens a feed, as part of its address. */
export async function feedKey(
  transaction: Transaction<Schema>,
  secret: string,
  feed: OwnerFeed,
): Promise<string> {
  return (await derive(transaction, secret, `feed\n${feed}`)).toString('base64url')
}

/** Whether a key opens a feed. */
export async function opensFeed(
  transaction: Transaction<Schema>,
  secret: string,
  feed: OwnerFeed,
  key: string,
): Promise<boolean> {
  const expected = Buffer.from(await feedKey(transaction, secret, feed))
  const given = Buffer.from(key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What webhooks are signed with. */
export function webhookKey(transaction: Transaction<Schema>, secret: string): Promise<Buffer> {
  return derive(transaction, secret, 'webhook')
}

/** The same as receivers of Standard Webhooks take it. */
export function sayWebhookKey(key: Uint8Array): string {
  return `whsec_${Buffer.from(key).toString('base64')}`
}

/** Makes other keys, and so ends those that were given out. */
export async function renewAddresses(transaction: Transaction<Schema>): Promise<void> {
  const value = String((await generation(transaction)) + 1)
  await transaction.replaceInto('settings').values({ name: SETTING, value }).execute()
}

async function derive(
  transaction: Transaction<Schema>,
  secret: string,
  purpose: string,
): Promise<Buffer> {
  const number = await generation(transaction)
  return createHmac('sha256', secret).update(`${purpose}\n${number}`).digest()
}

async function generation(transaction: Transaction<Schema>): Promise<number> {
  const row = await transaction
    .selectFrom('settings')
    .where('name', '=', SETTING)
    .select('value')
    .executeTakeFirst()
  return Number(row?.value ?? 0)
}
