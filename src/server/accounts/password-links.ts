import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { hashOf } from '../security/tokens.ts'
import { addOwner, listOwners, type Owner } from './owners.ts'
import { hashPassword } from './passwords.ts'

const GOOD_FOR_MS = 60 * 60 * 1000

/** Makes the token of a link that sets somebody's password, for an hour; older ones are void. */
export async function createPasswordLink(
  transaction: Transaction<Schema>,
  owner: string,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const expires = new Date(Date.now() + GOOD_FOR_MS).toISOString()
  await transaction.deleteFrom('owner_links').where('owner', '=', owner).execute()
  await transaction
    .insertInto('owner_links')
    .values({ hash: hashOf(token), owner, expires })
    .execute()
  return token
}

/** Makes the first owner's link, where there is no owner yet; null otherwise. */
export async function createFirstLink(
  transaction: Transaction<Schema>,
  name: string,
): Promise<string | null> {
  if ((await listOwners(transaction)).length > 0) return null
  const { id } = await addOwner(transaction, { name, role: 'owner' })
  return createPasswordLink(transaction, id)
}

/** Whose password a link sets; undefined when it is used, void or too old. */
export function findLinked(
  transaction: Transaction<Schema>,
  token: string,
): Promise<Owner | undefined> {
  return transaction
    .selectFrom('owner_links')
    .innerJoin('owners', 'owners.id', 'owner_links.owner')
    .where('owner_links.hash', '=', hashOf(token))
    .where('owner_links.expires', '>', new Date().toISOString())
    .selectAll('owners')
    .executeTakeFirst()
}

/** Returns the work that sets a password: it uses up the links, and ends all sessions. */
export async function settingPassword(id: string, password: string) {
  const hash = await hashPassword(password)
  return async (transaction: Transaction<Schema>): Promise<void> => {
    await transaction.updateTable('owners').set({ password: hash }).where('id', '=', id).execute()
    await transaction.deleteFrom('owner_links').where('owner', '=', id).execute()
    await transaction.deleteFrom('sessions').where('owner', '=', id).execute()
  }
}
