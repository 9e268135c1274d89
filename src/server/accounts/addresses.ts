import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** The setting that says where the server was reached when it last started. */
const SETTING = 'reached-at'

/** Keeps where the server is reached, so that commands beside it can print whole links. */
export async function keepReachedAt(
  transaction: Transaction<Schema>,
  address: string,
): Promise<void> {
  await transaction.replaceInto('settings').values({ name: SETTING, value: address }).execute()
}

/** Where the server is reached, without a slash at the end; what it listens on by itself if it never ran. */
export async function readReachedAt(transaction: Transaction<Schema>): Promise<string> {
  const setting = await transaction
    .selectFrom('settings')
    .where('name', '=', SETTING)
    .select('value')
    .executeTakeFirst()
  return setting?.value ?? 'http://127.0.0.1:8080'
}

/** The link by which somebody sets their password. */
export function passwordAddress(reachedAt: string, token: string): string {
  return `${reachedAt}/admin/password?token=${token}`
}
