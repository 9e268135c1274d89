import { randomBytes } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import type { OwnerTable, Schema } from '../database/schema.ts'
import { cleanLine, lengthOf } from '../text/clean-text.ts'
import { LIMITS } from '../text/limits.ts'
import { isVisible } from '../text/visible-text.ts'

export type Owner = Selectable<OwnerTable>
export type Role = Owner['role']

export const ROLES: readonly Role[] = ['owner', 'moderator']

/**
 * Adds somebody who looks after the comments; they have no password yet.
 *
 * @throws Error with one sentence, when the name is none, or is taken.
 */
export async function addOwner(
  transaction: Transaction<Schema>,
  { name, role }: { name: string; role: Role },
): Promise<Owner> {
  const owner: Owner = {
    id: `o${randomBytes(9).toString('base64url')}`,
    ...(await freeName(transaction, name)),
    role,
    email: '',
    password: null,
    created: new Date().toISOString(),
    lang: null,
    keys: 1,
  }
  await transaction.insertInto('owners').values(owner).execute()
  return owner
}

/**
 * Changes what somebody is called.
 *
 * @throws Error with one sentence, when the name is none, or another's.
 */
export async function renameOwner(
  transaction: Transaction<Schema>,
  id: string,
  name: string,
): Promise<void> {
  const free = await freeName(transaction, name, id)
  await transaction.updateTable('owners').set(free).where('id', '=', id).execute()
}

/** Everyone, in the order in which they were added. */
export function listOwners(transaction: Transaction<Schema>): Promise<Owner[]> {
  return transaction.selectFrom('owners').orderBy('created').orderBy('id').selectAll().execute()
}

/**
 * Finds somebody by name, in any case of its letters.
 *
 * @throws Error with one sentence, when there is nobody of that name.
 */
export async function findOwner(transaction: Transaction<Schema>, name: string): Promise<Owner> {
  const owner = await ownerNamed(transaction, name)
  if (owner) return owner
  throw new Error(`There is nobody called "${cleanLine(name)}": afterword owner list names them.`)
}

/** Somebody by name; undefined when there is nobody of that name. */
export function ownerNamed(
  transaction: Transaction<Schema>,
  name: string,
): Promise<Owner | undefined> {
  const look = lookOf(cleanLine(name))
  return transaction.selectFrom('owners').where('look', '=', look).selectAll().executeTakeFirst()
}

/**
 * Removes somebody, and ends their sessions; what they decided stays.
 *
 * @throws Error with one sentence, when no owner would be left.
 */
export async function removeOwner(transaction: Transaction<Schema>, id: string): Promise<void> {
  const others = (await listOwners(transaction)).filter((owner) => owner.id !== id)
  if (!others.some(({ role }) => role === 'owner')) {
    throw new Error('They are the only owner: add another one first.')
  }
  for (const table of ['owner_links', 'sessions'] as const) {
    await transaction.deleteFrom(table).where('owner', '=', id).execute()
  }
  await transaction.deleteFrom('owners').where('id', '=', id).execute()
}

async function freeName(transaction: Transaction<Schema>, text: string, id?: string) {
  const name = cleanLine(text)
  if (!isVisible(name)) throw new Error('A name is needed.')
  if (lengthOf(name) > LIMITS.name) throw new Error('This name is too long.')
  const other = await ownerNamed(transaction, name)
  if (other && other.id !== id) throw new Error(`There is somebody called "${name}" already.`)
  return { name, look: lookOf(name) }
}

function lookOf(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
