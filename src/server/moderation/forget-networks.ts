import { sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { READABLE_MS } from '../security/tokens.ts'

/** The setting that names the last comment that has lost its network already, by time and id. */
const SETTING = 'networks-forgotten'
const FORGOTTEN_AT_ONCE = 2000

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
  const rows = await transaction
    .selectFrom('comments')
    .where(sql<boolean>`(created, id) > (${created}, ${id})`)
    .where('created', '<', new Date(Date.now() - READABLE_MS).toISOString())
    .orderBy('created')
    .orderBy('id')
    .limit(FORGOTTEN_AT_ONCE)
    .select(['id', 'created', 'network'])
    .execute()
  const last = rows.at(-1)
  if (!last) return false
  const ids = rows.filter(({ network }) => network !== null).map(({ id }) => id)
  if (ids.length > 0) {
    await transaction
      .updateTable('comments')
      .set({ network: null })
      .where('id', 'in', ids)
      .execute()
  }
  const value = `${last.created} ${last.id}`
  await transaction.replaceInto('settings').values({ name: SETTING, value }).execute()
  return rows.length === FORGOTTEN_AT_ONCE
}
