import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'

/** How long a token reads, and so how long the text of what was refused is kept. */
export const READABLE_MS = 30 * 24 * 60 * 60 * 1000
const EDITABLE_MS = 15 * 60 * 1000

/** A comment's id: random, and a letter first, so that it is never taken for a number. */
export function createId(): string {
  return `c${randomBytes(15).toString('base64url')}`
}

/** The installation's secret, made when the database has none yet. */
export function readSecret(database: Database): Promise<string> {
  return database.write(secretIn)
}

/** The same in a transaction that writes. */
export async function secretIn(transaction: Transaction<Schema>): Promise<string> {
  await transaction
    .insertInto('settings')
    .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const { value } = await transaction
    .selectFrom('settings')
    .where('name', '=', 'secret')
    .select('value')
    .executeTakeFirstOrThrow()
  return value
}

/** The token for the author of a comment; the same post always gets the same one. */
export function tokenFor(secret: string, id: string, key: string): string {
  return createHmac('sha256', secret).update(`${id}\n${key}`).digest('base64url')
}

/** When a token stops editing. */
export function expiryOf(created: string): string {
  return new Date(Date.parse(created) + EDITABLE_MS).toISOString()
}

/** What the database keeps of tokens, keys and bodies, so that a copy of it opens nothing. */
export function hashOf(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('base64url')
}

/** Whether an `Authorization` header carries the comment's token, and the token still reads. */
export function mayRead(
  authorization: string | undefined,
  comment: { token_hash: string | null; created: string },
): boolean {
  return isAuthor(authorization, comment) && isRecent(comment.created)
}

/** Whether an `Authorization` header carries the comment's token, however old. */
export function isAuthor(
  authorization: string | undefined,
  comment: { token_hash: string | null },
): boolean {
  const token = bearerOf(authorization)
  if (token === null || comment.token_hash === null) return false
  return timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(comment.token_hash))
}

/** What an `Authorization` header bears. */
export function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

function isRecent(time: string): boolean {
  return Date.now() < Date.parse(time) + READABLE_MS
}
