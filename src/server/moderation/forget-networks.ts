import { sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { READABLE_MS } from '../security/tokens.ts'

/** The setting that says how far they are forgotten: a time, and the id of a comment of that time. */
const SETTING = 'networks-forgotten'
const FORGOTTEN_AT_ONCE = 500

/**
 * Forgets which network a comment came from, when nobody decides on it by that any more: as long
 * after it as the text of what was refused is kept.
 *
 * @returns Whether it may have left some.
 */
export async function forgetNetworks(transaction: Transaction<Schema>): Promise<boolean> {
  const setting = await transaction
    .selectFrom('settings')
    .where('name', '=', SETTING)
    .select('value')
    .executeTakeFirst()
  const [created = '', id = ''] = setting?.value.split(' ') ?? []
  const limit = new Date(Date.now() - READABLE_MS).toISOString()
  const rows = await transaction
    .selectFrom('comments')
    .where(sql<boolean>`(created, id) > (${created}, ${id})`)
    .where('created', '<', limit)
    .where('network', 'is not', null)
    .orderBy('created')
    .orderBy('id')
    .limit(FORGOTTEN_AT_ONCE)
    .select(['id', 'created'])
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length > 0) {
    await transaction
      .updateTable('comments')
      .set({ network: null })
      .where('id', 'in', ids)
      .execute()
  }
  const last = rows.length === FORGOTTEN_AT_ONCE ? rows.at(-1) : undefined
  const value = last ? `${last.created} ${last.id}` : limit
  await transaction.replaceInto('settings').values({ name: SETTING, value }).execute()
  return last !== undefined
}
