import { createHmac } from 'node:crypto'
import type { Transaction } from 'kysely'
import { preparedQuery } from '../database/prepared-query.ts'
import { ProblemError, fieldProblem } from '../problems.ts'
import type { Schema } from '../database/schema.ts'
import { hashOf } from '../security/tokens.ts'

const KEPT_MS = 30 * 24 * 60 * 60 * 1000
const FORGOTTEN_AT_ONCE = 1000

/** Stands for the hash of a body whose comment was erased. */
const FORGOTTEN = ''

/** A request that may come again: its key and its body, as the database knows them. */
export interface Attempt {
  keyHash: string
  bodyHash: string
}

/**
 * Reads `Idempotency-Key`.
 *
 * @throws ProblemError `invalid`, when it is missing or not 16 to 64 of `[A-Za-z0-9_-]`.
 */
export function readKey(header: string | undefined): string {
  if (header !== undefined && /^[\w-]{16,64}$/.test(header)) return header
  throw fieldProblem({
    field: 'Idempotency-Key',
    code: header === undefined ? 'required' : 'invalid',
    detail: 'Send a UUID, the same with every try of one comment.',
  })
}

/**
 * What tells this request from any other. Nobody who has the database can try texts against the
 * hash of the body: it takes the key, which only the sender has.
 */
export function attemptOf(secret: string, key: string, body: Uint8Array): Attempt {
  const bodyHash = createHmac('sha256', `${secret}\n${key}`).update(body).digest('base64url')
  return { keyHash: hashOf(key), bodyHash }
}

/** The id of the comment that an earlier try of this request made. */
export async function earlierAnswer(
  transaction: Transaction<Schema>,
  { keyHash, bodyHash }: Attempt,
): Promise<string | null> {
  const earlier = await transaction
    .selectFrom('idempotency_keys')
    .where('key_hash', '=', keyHash)
    .select(['body_hash', 'comment'])
    .executeTakeFirst()
  if (!earlier) return null
  const isForgotten = earlier.body_hash === FORGOTTEN
  if (isForgotten || earlier.body_hash === bodyHash) return earlier.comment
  throw new ProblemError('key-reused', 'This key belongs to another comment.')
}

const insertKey = preparedQuery<Record<'keyHash' | 'bodyHash' | 'id' | 'created', string>>()(
  (database, value) =>
    database.insertInto('idempotency_keys').values({
      key_hash: value('keyHash'),
      body_hash: value('bodyHash'),
      comment: value('id'),
      created: value('created'),
    }),
)

/**
 * Keeps the key beside its comment.
 *
 * @throws Error of the database when the key is there already: `earlierAnswer` then knows more.
 */
export async function keepKey(
  transaction: Transaction<Schema>,
  { keyHash, bodyHash }: Attempt,
  { id, created }: { id: string; created: string },
): Promise<void> {
  await insertKey(transaction, { keyHash, bodyHash, id, created })
}

/**
 * Lets go of keys that nobody will send any more.
 *
 * @returns Whether it may have left some.
 */
export async function forgetKeys(transaction: Transaction<Schema>): Promise<boolean> {
  const limit = new Date(Date.now() - KEPT_MS).toISOString()
  const old = transaction
    .selectFrom('idempotency_keys')
    .where('created', '<', limit)
    .select('key_hash')
    .limit(FORGOTTEN_AT_ONCE)
  const { numDeletedRows } = await transaction
    .deleteFrom('idempotency_keys')
    .where('key_hash', 'in', old)
    .executeTakeFirstOrThrow()
  return numDeletedRows === BigInt(FORGOTTEN_AT_ONCE)
}

/** Keeps of the request that made a comment only that it was answered. */
export async function forgetBody(transaction: Transaction<Schema>, comment: string): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ body_hash: FORGOTTEN })
    .where('comment', '=', comment)
    .execute()
}

/** Runs `work` unless the same key is being worked on: the second of two copies comes back later. */
export function createGate(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const inFlight = new Set<string>()
  return async (key, work) => {
    if (inFlight.has(key)) {
      throw new ProblemError('conflict', 'The same comment is just being taken in.', {
        retryAfter: 1,
      })
    }
    inFlight.add(key)
    try {
      return await work()
    } finally {
      inFlight.delete(key)
    }
  }
}
